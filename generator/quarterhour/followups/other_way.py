"""Another way to someone whose address does not work."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import either, expired, still_open
from quarterhour.followups.words import command
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import medium_day

EXPIRES = 30


def other_way(journal: Journal, today: date) -> Iterator[Duty]:
    """Find another way to someone within two working days after a message came back."""
    for contact in journal.contacts.values():
        bounce = still_open(journal, contact.id, today, raises=lambda t: t.what == "bounced", closes=either)
        if bounce is None or expired(bounce.day, today, EXPIRES):
            continue
        way, number = other(contact)
        yield Duty(
            contact=contact.id,
            due=journal.calendar.after(bounce.day, 2),
            action=f"Find another way to {contact.name}{number}",
            why=(Why(f"your message came back on {medium_day(bounce.day)}", "", bounce.day, bounce.path, bounce.line),),
            closing=Closing(contact.origin.path, f"asked by {way}"),
            next=command("show", contact.id),
            since=bounce.day,
        )


def other(contact: Contact) -> tuple[str, str]:
    """The channel to try next, and how to put it: their number where it is known, else a message."""
    return ("phone", f": their number is {contact.phone}") if contact.phone else ("message", "")
