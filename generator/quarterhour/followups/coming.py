"""How the list will look on the days to come, each reminder once in each of its wordings."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from quarterhour.followups.listing import Rule, placed
from quarterhour.model.ahead import Standing, Step
from quarterhour.model.calendar import DAY
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Reminder

Wording = tuple[int, Reminder]


def standings(journal: Journal, days: Iterable[date], rules: tuple[Rule, ...]) -> tuple[Standing, ...]:
    """Every reminder of some days that follow each other, by rule and name."""
    found: dict[Wording, list[Step]] = {}
    for day in days:
        for place, reminder in placed(journal, day, rules):
            wording = place, reminder._replace(state="", due=date.min)
            found.setdefault(wording, []).append(Step(day, reminder.state, reminder.due))
    rows = [row for wording, steps in found.items() for row in unbroken(*wording, steps)]
    rows.sort(key=lambda row: (row.place, row.reminder.name, row.reminder.id, row.since))
    return tuple(row._replace(rank=rank) for rank, row in enumerate(rows))


def unbroken(place: int, reminder: Reminder, steps: list[Step]) -> Iterable[Standing]:
    """One wording as often as it comes back after days without it."""
    starts = [0, *(n for n, (one, two) in enumerate(pairwise(steps), 1) if two.day - one.day > DAY), len(steps)]
    for start, end in pairwise(starts):
        part = steps[start:end]
        first, *rest = part
        changes = (new for old, new in pairwise(part) if old[1:] != new[1:])
        told = reminder._replace(state=first.state, due=first.due)
        yield Standing(told, place, (first, *changes), (rest or [first])[-1].day)
