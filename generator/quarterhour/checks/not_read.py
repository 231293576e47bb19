"""A dated line that was not understood."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.lines import every_line
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.said import instead
from quarterhour.model.wording import clipped


def not_read(journal: Journal, _today: date) -> Iterator[Problem]:
    """A dated line of a log was not understood: it is kept and shown, and counts for nothing."""
    for touch in every_line(journal):
        if not touch.what:
            message = f'"{clipped(touch.raw)}" was not read'
            yield Problem(touch.path, touch.line, 1, "not-read", message, instead(touch.text), "", HINT)
