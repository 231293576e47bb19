"""Asking again when they said later."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import meets
from quarterhour.followups.words import command
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.calendar import months
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import BOTH, MINE, THEIRS, TRIES
from quarterhour.model.wording import medium_day

YES_OR_NO = frozenset({"accepted", "declined", "opted-out"})


def ask_later(journal: Journal, today: date) -> Iterator[Duty]:
    """Ask again on the day they named, or after a month, in the words they used."""
    for contact in journal.contacts.values():
        later = put_off(journal, contact.id, today)
        if later and not meets(journal, contact.id, later.day, today):
            yield duty(journal, contact, later)


def put_off(journal: Journal, contact: str, today: date) -> Touch | None:
    """Their last `later`, unless they were asked again since, answered, or talked with you."""
    found: Touch | None = None
    for line in state.lines(journal, contact, today):
        if line.who == THEIRS and line.what == "later":
            found = line
        elif found and (asks_again(line, found) or line.what in YES_OR_NO or line.who == BOTH):
            found = None
    return found


def asks_again(line: Touch, later: Touch) -> bool:
    """Whether a line is a new ask, or any word of mine once their day has come."""
    return line.who == MINE and (line.what in TRIES or (line.what == "wrote" and line.day >= their_day(later)))


def their_day(later: Touch) -> date:
    """The day they named, or a month after they said it."""
    return later.until or months(later.day, 1)


def duty(journal: Journal, contact: Contact, later: Touch) -> Duty:
    """What is owed when their day has come."""
    said = f', in words: "{later.text}"' if later.text else ""
    return Duty(
        contact=contact.id,
        due=journal.calendar.forward(their_day(later)),
        action=f"Ask {contact.name} again, as they said",
        why=(
            Why(
                f"{contact.first} said on {medium_day(later.day)}: later{said}",
                "WIL",
                later.day,
                later.path,
                later.line,
            ),
        ),
        closing=Closing(contact.origin.path, "asked by email"),
        next=command("draft", "ask", contact.id),
        draft="ask",
        since=later.day,
    )
