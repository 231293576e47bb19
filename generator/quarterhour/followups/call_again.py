"""A second call after a message that you left."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import either, expired, still_open
from quarterhour.followups.words import command
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import medium_day

EXPIRES = 30


def call_again(journal: Journal, today: date) -> Iterator[Duty]:
    """Call again as you said on their voicemail, or after two working days."""
    for contact in journal.contacts.values():
        left = still_open(
            journal, contact.id, today, raises=lambda t: t.what == "voicemail" and t.who == MINE, closes=either
        )
        if left is None or expired(left.until or left.day, today, EXPIRES):
            continue
        number = f" on {contact.phone}" if contact.phone else ""
        yield Duty(
            contact=contact.id,
            due=left.until or journal.calendar.after(left.day, 2),
            action=f"Call {contact.name} again{number}, in their working hours",
            why=(Why(f"you left a message on {medium_day(left.day)}", "S1.10", left.day, left.path, left.line),),
            closing=Closing(contact.origin.path, "called"),
            next=command("prep", contact.id, "--phone"),
            since=left.day,
        )
