"""A line of a log that is dated in the future."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.wording import count, medium_day


def day_to_come(journal: Journal, today: date) -> Iterator[Problem]:
    """A log line tells of a day that is still to come, so it counts for nothing until then; said once for each file."""
    for record in journal.records:
        coming = [touch for touch in record.log if touch.what and touch.day > today]
        if not coming:
            continue
        last = max(coming, key=lambda touch: touch.day)
        more = f", like that of {count(len(coming) - 1, 'other line')}" if len(coming) > 1 else ""
        yield Problem(
            last.path, last.line, 1, "day-to-come", f"{medium_day(last.day)} is still to come{more}",
            "correct the day, or write what is still to do as a box under Promises", "", HINT,
        )  # fmt: skip
