"""A line of a log that is dated in the future."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.lines import every_line
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.wording import medium_day


def day_to_come(journal: Journal, today: date) -> Iterator[Problem]:
    """A log line tells of a day that is still to come, so it counts for nothing until then."""
    for touch in every_line(journal):
        if touch.what and touch.day > today:
            yield Problem(
                touch.path, touch.line, 1, "day-to-come", f"{medium_day(touch.day)} is still to come",
                "correct the day, or write what is still to do as a box under Promises", "", HINT,
            )  # fmt: skip
