"""A first word to someone whom you put down and never wrote to."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.followups.events import either, expired
from quarterhour.followups.introductions import noted
from quarterhour.followups.words import command
from quarterhour.model import state
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import medium_day

WEEK = timedelta(days=7)
EXPIRES = 90


def first_ask(journal: Journal, today: date) -> Iterator[Duty]:
    """Write to someone within a week of adding them, or decide not to."""
    led_to = {i.person.id for i in noted(journal) if i.day}
    for contact in journal.contacts.values():
        if contact.added is None or contact.added > today or expired(contact.added, today, EXPIRES):
            continue
        spoken = any(either(t) for t in state.lines(journal, contact.id, today))
        if spoken or contact.id in led_to or has_a_talk(journal, contact.id, today):
            continue
        yield Duty(
            contact=contact.id,
            due=journal.calendar.forward(contact.added + WEEK),
            action=f"Write to {contact.name}, or decide not to",
            why=(
                Why(
                    f"you added them on {medium_day(contact.added)}",
                    "S2.32",
                    contact.added,
                    contact.origin.path,
                    contact.origin.at("added")[0],
                ),
            ),
            closing=Closing(contact.origin.path, "asked by email"),
            next=command("draft", "ask", contact.id),
            draft="ask",
            since=contact.added,
        )


def has_a_talk(journal: Journal, contact: str, today: date) -> bool:
    """Whether a talk with someone is arranged, or was held."""
    theirs = journal.interviews_with.get(contact, ())
    return any(state.talk_state(journal, i, today) != state.PLANNED for i in theirs)
