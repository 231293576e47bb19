"""A word to someone who changed jobs."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.congratulate import wrote
from quarterhour.followups.events import expired, still_open
from quarterhour.followups.words import command
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import medium_day

EXPIRES = 60


def new_job(journal: Journal, today: date) -> Iterator[Duty]:
    """Congratulate someone on a new job within five working days, and bring their file up to date."""
    for contact in journal.contacts.values():
        news = still_open(
            journal, contact.id, today, raises=lambda t: t.what == "new-job", closes=wrote(journal, contact.id, today)
        )
        if news is None or expired(news.day, today, EXPIRES):
            continue
        yield Duty(
            contact=contact.id,
            due=journal.calendar.after(news.day, 5),
            action=f"Congratulate {contact.name} on the new job, and check the address and the role in their file",
            why=(Why(f"you noted it on {medium_day(news.day)}", "", news.day, news.path, news.line),),
            closing=Closing(contact.origin.path, "congratulated by email"),
            next=command("draft", "check-in", contact.id),
            draft="check-in",
            since=news.day,
        )
