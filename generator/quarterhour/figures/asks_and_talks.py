"""How many people were asked and talked with, week by week."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.state import HELD, lines, talks
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import count, medium_day

WEEK = timedelta(days=7)
LENGTH = 26


def asks_and_talks(journal: Journal, today: date) -> Figure:
    """Asks written and talks held in each of the last 26 weeks, Monday to Sunday; this week is not over yet.

    An ask to several people at once is one ask, and a practice talk is no talk here.
    """
    this = monday(today)
    weeks = [this - n * WEEK for n in reversed(range(LENGTH))]
    asked = Counter(map(monday, asks(journal, today)))
    talked = Counter(map(monday, held(journal, today)))
    asks_in, talks_in = sum(asked[week] for week in weeks), sum(talked[week] for week in weeks)
    rows = tuple((week.isoformat(), asked[week], talked[week]) for week in weeks)
    fullest = max(weeks, key=lambda week: (asked[week] + talked[week], week))
    return Figure(
        name="asks-and-talks",
        title="Asks and talks by week",
        reading=f"{count(asks_in, 'ask')} and {count(talks_in, 'talk')} in the last {LENGTH} weeks, "
        f"most in the week of {medium_day(fullest)}",
        value=talks_in,
        unit=f"talks in {LENGTH} weeks",
        n=asks_in + talks_in,
        of="asks written and talks held, without practice",
        head=("week of", "asks", "talks"),
        rows=rows if asks_in + talks_in else (),
    )


def monday(day: date) -> date:
    """The first day of a week."""
    return day - timedelta(days=day.weekday())


def asks(journal: Journal, today: date) -> Iterator[date]:
    """The days of asks, each line once however many people it was written to."""
    found = {
        (touch.path, touch.line): touch.day
        for contact in journal.contacts
        for touch in lines(journal, contact, today)
        if touch.who == MINE and touch.what == "asked"
    }
    yield from found.values()


def held(journal: Journal, today: date) -> Iterator[date]:
    """The days of talks in earnest that were held."""
    for talk in talks(journal, today):
        practice = talk.interview and talk.interview.kind == "practice"
        if talk.day and talk.day <= today and talk.state == HELD and not practice:
            yield talk.day
