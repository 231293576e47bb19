"""A promise in a log that says nothing of whose it is."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.lines import every_line
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem


def whose_promise(journal: Journal, _today: date) -> Iterator[Problem]:
    """A log line tells of a promise but not whose it is, so nothing is due for it."""
    for touch in every_line(journal):
        if touch.what == "promised" and touch.who == "-":
            message, fix = "whose promise this is, the line does not say", "begin with I promised, or they promised"
            yield Problem(touch.path, touch.line, 1, "whose-promise", message, fix, "", HINT)
