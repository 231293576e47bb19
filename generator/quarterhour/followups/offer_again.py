"""New times for a talk that fell through."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.followups.events import expired, meets, mine
from quarterhour.followups.words import command, on_talk, talk_key
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import BOTH
from quarterhour.model.unfiled import appointments

EXPIRES = 60
FELL_THROUGH = {"cancelled": "the talk was cancelled", "no-show": "they could not make it"}
SETTLED = frozenset({"booked", "rescheduled", "accepted", "declined", "later"})


class Fallen(NamedTuple):
    """A talk that fell through for someone: how, the day it was set for, the day that became known, and where."""

    contact: str
    outcome: str
    own: date | None
    day: date
    path: str
    line: int = 1
    interview: Interview | None = None


def offer_again(journal: Journal, today: date) -> Iterator[Duty]:
    """Offer two new times within two working days after a talk fell through, and no reproach.

    Where only one of several did not come, it is for that one.
    """
    for fallen in (*with_a_file(journal, today), *without(journal, today)):
        if not expired(fallen.day, today, EXPIRES) and not offered(journal, fallen, today):
            yield duty(journal, fallen, today)


def with_a_file(journal: Journal, today: date) -> Iterator[Fallen]:
    """Everyone for whom a talk with a file fell through: of several the host, or those who did not come."""
    for interview in (i for i in journal.interviews.values() if state.in_doubt(journal, i)):
        said = state.outcomes(journal, interview, today)
        whole = state.said_outcome(journal, interview, today)
        for contact in (state.host(journal, interview),) if whole else said:
            outcome = whole or said[contact]
            if contact in journal.contacts and outcome in FELL_THROUGH:
                yield from fell_through(journal, interview, contact, outcome, today)


def fell_through(journal: Journal, interview: Interview, contact: str, outcome: str, today: date) -> Iterator[Fallen]:
    """The day a talk fell through for someone: that of the line that says so, else its own."""
    everyone = tuple(state.outcomes(journal, interview, today))
    lines = [t for t in state.appointments(journal, interview) if t.what == outcome and t.day <= today]
    said = [t for t in lines if contact in state.concerned(journal, everyone, t)] or lines
    own = state.local_day(journal, interview)
    if said:
        last = max(said, key=lambda t: t.day)
        first = next(t for t in said if t.day == last.day)
        yield Fallen(contact, outcome, own, last.day, first.path, first.line, interview)
    elif own and own <= today:
        yield Fallen(contact, outcome, own, own, interview.origin.path, 1, interview)


def without(journal: Journal, today: date) -> Iterator[Fallen]:
    """Everyone with whom an appointment fell through that has no file."""
    for contact, found in appointments(journal, today):
        if found.outcome in FELL_THROUGH:
            line = found.line
            yield Fallen(contact, found.outcome, found.day if found.planned else None, line.day, line.path, line.line)


def offered(journal: Journal, fallen: Fallen, today: date) -> bool:
    """Whether you wrote since, a new day is found, or they said no."""
    talk = fallen.interview.id if fallen.interview else ""
    return meets(journal, fallen.contact, fallen.day, today, other_than=talk) or any(
        line.day >= fallen.day and settles(line) for line in state.lines(journal, fallen.contact, today)
    )


def settles(line: Touch) -> bool:
    """Whether a line leaves nothing to offer."""
    return mine(line) or line.who == BOTH or line.what in SETTLED


def duty(journal: Journal, fallen: Fallen, today: date) -> Duty:
    """What is owed for one talk."""
    contact, own, interview = journal.contacts[fallen.contact], fallen.own, fallen.interview
    key = talk_key(journal, interview) if interview else (own or fallen.day).isoformat()
    return Duty(
        contact=contact.id,
        due=journal.calendar.after(fallen.day, 2),
        action=f"Offer {contact.name} two new times"
        + (f" for the talk {on_talk(journal, interview, own, today)}" if own else ""),
        why=(Why(f"{FELL_THROUGH[fallen.outcome]}; no reproach", "", fallen.day, fallen.path, fallen.line),),
        closing=Closing(contact.origin.path, "asked by email"),
        next=command("draft", "ask", contact.id),
        key=key,
        draft="ask",
        since=fallen.day,
        interview=interview.id if interview else "",
    )
