"""The weekly review."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.followups.goal import so_far
from quarterhour.followups.words import command
from quarterhour.model.calendar import DAY
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.me import Me
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import medium_day

WEEK = timedelta(days=7)


def weekly_review(journal: Journal, today: date) -> Iterator[Duty]:
    """Look through everything once a week, on its first working day; a week that was missed is gone."""
    this = week_of(today)
    monday = this + WEEK if reviewed(journal, this, today) else this
    if not journal.playbook(today).weekly_review or not keeps_notes(journal) or not began(journal, monday):
        return
    due = journal.calendar.forward(monday)
    path = journal.me.origin.path
    last = max((t.day for t in journal.me.log if t.what == "reviewed" and t.day <= today), default=None)
    yield Duty(
        contact=journal.me.id,
        due=due,
        action="Look through the week: what is due, who is waiting, whom to write to next",
        why=(
            Why(
                f"the last review was on {medium_day(last)}" if last else "no review is noted yet",
                "NOTPAY",
                last,
                path,
                1,
            ),
            *so_far(journal, today),
        ),
        closing=Closing(path, "reviewed"),
        next=command("due"),
        since=min(monday, today),
    )


def keeps_notes(journal: Journal) -> bool:
    """Whether the author's own file says anything: the review is noted there."""
    return journal.me != Me(origin=journal.me.origin)


def began(journal: Journal, monday: date) -> bool:
    """Whether the journal was kept before this week: since somebody's file was made, else since their first line."""
    return any(day < monday for contact in journal.contacts.values() for day in first_day(contact))


def first_day(contact: Contact) -> Iterator[date]:
    """The day from which someone is in the journal."""
    made = contact.added or contact.imported
    yield from (made,) if made else (line.day for line in contact.log)


def week_of(day: date) -> date:
    """The Monday of a week."""
    return day - DAY * day.weekday()


def reviewed(journal: Journal, monday: date, today: date) -> bool:
    """Whether the week that began on a Monday was looked through."""
    return any(t.what == "reviewed" and monday <= t.day <= today for t in journal.me.log)
