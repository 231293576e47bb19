"""A year of talks at a glance: twelve months, how many talks were held in each and how many are ahead."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from quarterhour.model.interview import Interview
from quarterhour.model.state import HELD, SCHEDULED, local_day
from quarterhour.model.wording import MONTHS, count, listed
from quarterhour.pages.html import Html, el
from quarterhour.pages.talks import state
from quarterhour.pages.view import View

LENGTH = 12
HIGHEST = 8
LOOKING_AHEAD = 2


class Month(NamedTuple):
    """A month, and its talks."""

    first: date
    held: int
    ahead: int

    @property
    def name(self) -> str:
        """`October 2026`."""
        return f"{MONTHS[self.first.month - 1]} {self.first.year}"

    @property
    def told(self) -> str:
        """`October 2026: 2 held, 1 ahead`."""
        parts = [f"{number} {word}" for number, word in ((self.held, "held"), (self.ahead, "ahead")) if number]
        return f"{self.name}: {listed(parts) if parts else 'none'}"


def year(view: View, talks: Iterable[Interview]) -> Html:
    """The twelve months up to the last talk ahead, with a sentence that says what they show."""
    held, ahead = by_month(view, talks)
    last = min(max([moved(view.today, 0), *ahead]), moved(view.today, LOOKING_AHEAD))
    months = [Month(day, held[day], ahead[day]) for day in (moved(last, step) for step in range(1 - LENGTH, 1))]
    most = max(month.held + month.ahead for month in months)
    if not most:
        return Html("")
    told = {"role": "img", "aria-label": ". ".join(month.told for month in months)}
    return el(
        "div.qh-year",
        el("div.qh-months", *(column(month, max(most, HIGHEST)) for month in months), at=told),
        el("p.qh-why", reading(months, sum(ahead.values()))),
    )


def by_month(view: View, talks: Iterable[Interview]) -> tuple[Counter[date], Counter[date]]:
    """How many talks were held in each month, and how many are ahead."""
    held, ahead = Counter[date](), Counter[date]()
    counted = {HELD: held, SCHEDULED: ahead}
    for talk in talks:
        day, stands = local_day(view.journal, talk), state(view, talk)
        if day and stands in counted:
            counted[stands][day.replace(day=1)] += 1
    return held, ahead


def moved(day: date, months: int) -> date:
    """The first day of the month that is so many months away."""
    number = day.year * LENGTH + day.month - 1 + months
    return date(number // LENGTH, number % LENGTH + 1, 1)


def column(month: Month, most: int) -> Html:
    """One month: the number, a block for each talk or for several where they are many, and the name."""
    blocks = [
        el(f"span.qh-block.qh-block-{name}")
        for name, number in (("ahead", month.ahead), ("held", month.held))
        for _ in range(-(-number * HIGHEST // most))
    ]
    number = month.held + month.ahead
    name = el("span.qh-month-name", MONTHS[month.first.month - 1][:3])
    return el("span.qh-month", el("strong", str(number)) if number else "", *blocks, name)


def reading(months: list[Month], ahead: int) -> str:
    """What the strip shows, in a sentence."""
    held = sum(month.held for month in months)
    fullest = max(months, key=lambda month: (month.held, month.first))
    parts = [f"{count(held, 'talk')} held"]
    if fullest.held < held:
        parts.append(f"most in {MONTHS[fullest.first.month - 1]} ({fullest.held})")
    return f"Since {months[0].name}: {', '.join(parts)}; {ahead or 'none'} ahead."
