"""A time that the clocks of its zone skip."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from quarterhour.model.calendar import skipped
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.state import zone_of
from quarterhour.model.wording import zone_name

HOUR = timedelta(hours=1)


def no_such_time(journal: Journal, _today: date) -> Iterator[Problem]:
    """A talk starts at a time that does not exist where it is told: the clocks go forward over it."""
    for interview in journal.interviews.values():
        zone = zone_of(journal, interview)
        when = interview.when
        if when is None or when.at is None or not zone or not skipped(when, zone):
            continue
        start = datetime.combine(when.day, when.at)
        line, column = interview.origin.at("when")
        yield Problem(
            interview.origin.path, line, column, "no-such-time",
            f"the clocks in {zone_name(zone)} skip {when.at:%H:%M} that day",
            f"write {start - HOUR:%H:%M} or {start + HOUR:%H:%M}", "when",
        )  # fmt: skip
