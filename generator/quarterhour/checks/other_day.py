"""A talk that a log moved to another day than the one it has."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.moved import moved_to
from quarterhour.model.problem import Problem


def other_day(journal: Journal, _today: date) -> Iterator[Problem]:
    """The newest `moved to` line of a talk or of its people names another day than `when`; `when` is what counts."""
    for interview in journal.interviews.values():
        move = moved_to(journal, interview)
        if move is None or move.until is None:
            continue
        line, column = interview.origin.at("when")
        place = f"line {move.line}" if move.path == interview.origin.path else f"line {move.line} of {move.path}"
        yield Problem(
            interview.origin.path, line, column, "other-day",
            f"the talk is on {interview.day}, but {place} moved it to {move.until}",
            f"write when: {move.until}, or correct {place}", "when",
        )  # fmt: skip
