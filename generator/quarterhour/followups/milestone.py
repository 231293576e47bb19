"""Your own news, for everyone who helped."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.followups.events import expired
from quarterhour.followups.words import ONE_MESSAGE, command
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.calendar import months
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.reported import heard_since
from quarterhour.model.waived import let_go, snoozes
from quarterhour.model.wording import medium_day

WEEK = timedelta(days=7)
EXPIRES = 90
TWO_YEARS = 24
NEWS = {
    "decided": "what you decided",
    "offered": "the offer",
    "landed": "the new work",
    "graduated": "your degree",
}


def milestone(journal: Journal, today: date) -> Iterator[Duty]:
    """Tell everyone you met in the last two years your good news and their part in it, within a week."""
    news = last_news(journal, today)
    if news is None or expired(news.day, today, EXPIRES):
        return
    if let_go(journal, "milestone", journal.me.id, news.day, today):
        return
    for contact in journal.contacts.values():
        if helped(journal, contact.id, news.day) and not heard_since(journal, contact.id, news.day, today):
            yield duty(journal, contact, news, today)


def last_news(journal: Journal, today: date) -> Touch | None:
    """The last thing that was reached, from the author's own log, in whatever order that is kept."""
    return max((t for t in journal.me.log if t.what in NEWS and t.day <= today), key=lambda t: t.day, default=None)


def helped(journal: Journal, contact: str, day: date) -> bool:
    """Whether you talked with someone in the two years before a day."""
    return any(t.day and months(t.day, TWO_YEARS) >= day for t in state.held(journal, contact, day))


def duty(journal: Journal, contact: Contact, news: Touch, today: date) -> Duty:
    """What is owed to one person."""
    put_off = snoozes(journal, "milestone", journal.me.id, news.day, today)
    return Duty(
        contact=contact.id,
        due=max([journal.calendar.forward(news.day + WEEK), *put_off[-1:]]),
        action=f"Tell {contact.name} of {NEWS[news.what]}, and of their part in it",
        why=(Why(f"you noted it on {medium_day(news.day)}", "YALE", news.day, news.path, news.line),),
        closing=Closing(contact.origin.path, "updated by email"),
        next=command("draft", "check-in", contact.id),
        draft="check-in",
        group=ONE_MESSAGE,
        since=news.day,
    )
