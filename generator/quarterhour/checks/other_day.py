"""A talk that its log moved to another day than the one it has."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.timeline import in_order

MOVES = frozenset({"rescheduled", "booked"})


def other_day(journal: Journal, _today: date) -> Iterator[Problem]:
    """The newest `moved to` line of a talk names another day than `when`; `when` is what counts."""
    for interview in journal.interviews.values():
        moves = [t for t in interview.log if t.what in MOVES and t.until]
        newest = max(enumerate(in_order(moves)), key=lambda pair: (pair[1].day, pair[0]), default=(0, None))[1]
        if newest is None or newest.until is None or interview.day in (None, newest.until):
            continue
        line, column = interview.origin.at("when")
        yield Problem(
            interview.origin.path, line, column, "other-day",
            f"the talk is on {interview.day}, but line {newest.line} moved it to {newest.until}",
            f"write when: {newest.until}, or correct line {newest.line}", "when",
        )  # fmt: skip
