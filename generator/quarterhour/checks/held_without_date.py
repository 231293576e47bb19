"""A talk of which something is written, but not when it was."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.state import HELD


def held_without_date(journal: Journal, _today: date) -> Iterator[Problem]:
    """A talk has notes or the status held, but no day, so nobody can be thanked in time."""
    for interview in journal.interviews.values():
        if interview.when is None and (interview.written or interview.status == HELD):
            yield Problem(
                interview.origin.path, 1, 1, "held-without-date",
                "something is written of this talk, but not when it was", "add a line such as when: 2026-11-20", "when",
            )  # fmt: skip
