"""`Later`, without a day."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.lines import every_line
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem


def later_without_date(journal: Journal, _today: date) -> Iterator[Problem]:
    """They put you off without a day, so you are reminded after a month."""
    for touch in every_line(journal):
        if touch.what == "later" and touch.until is None:
            yield Problem(
                touch.path, touch.line, 1, "later-without-date", "no day is named, so it is taken as a month",
                "write later until 2027-01-11", "", HINT,
            )  # fmt: skip
