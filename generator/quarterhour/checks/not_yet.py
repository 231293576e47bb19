"""A log line of a day that is still to come."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.lines import every_line
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.wording import medium_day


def not_yet(journal: Journal, today: date) -> Iterator[Problem]:
    """A log line is dated ahead of today, and a log tells what has happened: it counts for nothing until that day."""
    for touch in every_line(journal):
        if touch.day > today:
            message = f"{medium_day(touch.day)} is still to come, and a log tells what has happened"
            fix = "date the line with the day it was done"
            yield Problem(touch.path, touch.line, 1, "not-yet", message, fix, "", HINT)
