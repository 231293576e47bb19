"""A talk that is said to be over before it begins."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.state import HELD


def held_in_future(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk with the status held lies ahead."""
    for interview in journal.interviews.values():
        if interview.status == HELD and interview.day and interview.day > today:
            line, column = interview.origin.at("status")
            yield Problem(
                interview.origin.path, line, column, "held-in-future",
                f"held, but its day is {interview.day.isoformat()}", "correct when, or take the status out", "status",
            )  # fmt: skip
