"""How many talks a month, and how many weeks in a row."""

from collections import Counter
from datetime import date, timedelta

from quarterhour.figures.counting import month, month_name, months_between
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.state import HELD, talks
from quarterhour.model.wording import count

WEEK = timedelta(days=7)


def talks_per_month(journal: Journal, today: date) -> Figure:
    """Talks held by month, practice talks apart; the month of today is not over yet.

    The streak is the number of weeks in a row, Monday to Sunday, with a talk held, up to this week or the last.
    """
    held = [(t.day, bool(t.interview and t.interview.kind == "practice")) for t in talks(journal, today) if t.day
            and t.state == HELD]  # fmt: skip
    by_month = Counter((month(day), practice) for day, practice in held)
    months = months_between(min(day for day, _ in held), today) if held else ()
    rows = tuple(
        (month_name(m) + (", so far" if m == month(today) else ""), by_month[m, False], by_month[m, True])
        for m in months
    )
    real = sum(not practice for _, practice in held)
    weeks = streak({day for day, _ in held}, today)
    return Figure(
        name="talks-per-month",
        title="Talks per month",
        reading=f"{count(real, 'talk')} held; {count(weeks, 'week')} in a row with one",
        value=real,
        unit="talks",
        n=real,
        of="talks held, without practice",
        head=("month", "talks", "practice"),
        rows=rows,
    )


def streak(days: set[date], today: date) -> int:
    """How many weeks in a row hold a talk, up to this week, or to the last where this one has none yet."""
    mondays = {day - timedelta(days=day.weekday()) for day in days}
    week = today - timedelta(days=today.weekday())
    if week not in mondays:
        week -= WEEK
    weeks = 0
    while week in mondays:
        weeks += 1
        week -= WEEK
    return weeks
