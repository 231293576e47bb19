"""Congratulations on their news."""

from collections.abc import Callable, Iterator
from datetime import date

from quarterhour.followups.events import expired, still_open
from quarterhour.followups.words import ONE_MESSAGE, command
from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.reported import is_for_a_talk
from quarterhour.model.timeline import MINE, meaningful
from quarterhour.model.wording import medium_day

EXPIRES = 60
NEWS = {"promoted": "the promotion", "published": "what they published", "award": "the award"}


def congratulate(journal: Journal, today: date) -> Iterator[Duty]:
    """Congratulate someone within three working days of their news."""
    for contact in journal.contacts.values():
        closes = wrote(journal, contact.id, today)
        news = still_open(journal, contact.id, today, raises=lambda t: t.what in NEWS, closes=closes)
        if news is None or expired(news.day, today, EXPIRES):
            continue
        yield Duty(
            contact=contact.id,
            due=journal.calendar.after(news.day, 3),
            action=f"Congratulate {contact.name} on {NEWS[news.what]}",
            why=(Why(f"you noted it on {medium_day(news.day)}", "YALE", news.day, news.path, news.line),),
            closing=Closing(contact.origin.path, "congratulated by email"),
            next=command("draft", "check-in", contact.id),
            draft="check-in",
            group=ONE_MESSAGE,
            since=news.day,
        )


def wrote(journal: Journal, contact: str, today: date) -> Callable[[Touch], bool]:
    """Whether a line is a message of the author's that may carry congratulations: thanks for a talk carry none."""
    return lambda line: line.who == MINE and meaningful(line) and not is_for_a_talk(journal, contact, line, today)
