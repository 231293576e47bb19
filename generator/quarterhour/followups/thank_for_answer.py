"""Thanks for an answer, even when it was no."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import either, expired, still_open
from quarterhour.followups.words import command, on_day
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why

EXPIRES = 30


def thank_for_answer(journal: Journal, today: date) -> Iterator[Duty]:
    """Thank whoever declined for the answer, within two working days, and ask who else might talk with you."""
    for contact in journal.contacts.values():
        no = still_open(journal, contact.id, today, raises=lambda t: t.what == "declined", closes=overtakes)
        if no is None or expired(no.day, today, EXPIRES) or met_since(journal, contact.id, no.day, today):
            continue
        yield Duty(
            contact=contact.id,
            due=journal.calendar.after(no.day, 2),
            action=f"Thank {contact.name} for the answer, and ask who else might talk with you",
            why=(Why(f"{contact.first} declined {on_day(no.day, today)}", "MSM", no.day, no.path, no.line),),
            closing=Closing(contact.origin.path, "thanked by email"),
            next=command("draft", "answer", contact.id),
            draft="answer",
            since=no.day,
        )


def met_since(journal: Journal, contact: str, since: date, today: date) -> bool:
    """Whether they talked with you after all: that is what they are thanked for."""
    return any(talk.day and talk.day >= since for talk in state.held(journal, contact, today))


def overtakes(line: Touch) -> bool:
    """Whether a line leaves a no behind: any word since, save that they named somebody else."""
    return either(line) and line.what != "introduced-me"
