"""New times for a talk that fell through."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import expired, meets, mine
from quarterhour.followups.words import command, host, on_day, talk_key
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import BOTH

EXPIRES = 60
FELL_THROUGH = {"cancelled": "the talk was cancelled", "no-show": "they could not make it"}
SETTLED = frozenset({"booked", "rescheduled", "accepted", "declined", "later"})


def offer_again(journal: Journal, today: date) -> Iterator[Duty]:
    """Offer two new times within two working days after a talk fell through, and no reproach."""
    for interview in journal.interviews.values():
        outcome = state.talk_state(journal, interview, today)
        day = fell_through(journal, interview, outcome, today)
        if host(journal, interview) not in journal.contacts or day is None or expired(day, today, EXPIRES):
            continue
        if not offered(journal, interview, day, today):
            yield duty(journal, interview, outcome, day, today)


def fell_through(journal: Journal, interview: Interview, outcome: str, today: date) -> date | None:
    """The day a talk fell through: that of the line that says so, else its own."""
    if outcome not in FELL_THROUGH:
        return None
    said = (t.day for t in state.appointments(journal, interview) if t.what == outcome and t.day <= today)
    own = state.local_day(journal, interview)
    return max(said, default=own if own and own <= today else None)


def offered(journal: Journal, interview: Interview, day: date, today: date) -> bool:
    """Whether you wrote since, a new day is found, or they said no."""
    contact = host(journal, interview)
    return meets(journal, contact, day, today, other_than=interview.id) or any(
        line.day >= day and settles(line) for line in state.lines(journal, contact, today)
    )


def settles(line: Touch) -> bool:
    """Whether a line leaves nothing to offer."""
    return mine(line) or line.who == BOTH or line.what in SETTLED


def duty(journal: Journal, interview: Interview, outcome: str, day: date, today: date) -> Duty:
    """What is owed for one talk."""
    contact, path = journal.contacts[host(journal, interview)], interview.origin.path
    own = state.local_day(journal, interview)
    line = next((t for t in state.appointments(journal, interview) if t.what == outcome and t.day == day), None)
    return Duty(
        contact=contact.id,
        due=journal.calendar.after(day, 2),
        action=f"Offer {contact.name} two new times" + (f" for the talk {on_day(own, today)}" if own else ""),
        why=(
            Why(
                f"{FELL_THROUGH[outcome]}; no reproach", "", day, line.path if line else path, line.line if line else 1
            ),
        ),
        closing=Closing(contact.origin.path, "asked by email"),
        next=command("draft", "ask", contact.id),
        key=talk_key(journal, interview),
        draft="ask",
        since=day,
        interview=interview.id,
    )
