"""A call after a letter."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import expired
from quarterhour.followups.second_try import open_ask, perhaps_answered
from quarterhour.followups.unsure import maybe_talked
from quarterhour.followups.words import command
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import medium_day

EXPIRES = 60


def after_letter(journal: Journal, today: date) -> Iterator[Duty]:
    """Call or write ten working days after you asked by letter: it has arrived by then."""
    for contact in journal.contacts.values():
        ask = open_ask(journal, contact.id, today)
        if ask is None or ask.by != "letter" or expired(ask.day, today, EXPIRES):
            continue
        if maybe_talked(journal, contact.id, today):
            continue
        way = "phone" if contact.phone else "email"
        number = f"call on {contact.phone}" if contact.phone else "call or write"
        owed = Duty(
            contact=contact.id,
            due=journal.calendar.after(ask.day, 10),
            action=f"Your letter to {contact.name} has arrived by now: {number}",
            why=(
                Why(f"you wrote on {medium_day(ask.day)} and no answer is noted", "S1.9", ask.day, ask.path, ask.line),
            ),
            closing=Closing(contact.origin.path, f"nudged by {way}"),
            next=command("draft", "second-try", contact.id),
            draft="second-try",
            since=ask.day,
        )
        yield perhaps_answered(journal, owed, ask, today)
