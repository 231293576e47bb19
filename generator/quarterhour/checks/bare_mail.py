"""`by mail`, which could be a letter or an e-mail."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.lines import every_line
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem


def bare_mail(journal: Journal, _today: date) -> Iterator[Problem]:
    """A line says `by mail`, which could be a letter or an e-mail; it is not taken for a posted letter."""
    for touch in every_line(journal):
        if touch.by == "mail":
            yield Problem(
                touch.path, touch.line, 1, "bare-mail", "by mail could be a letter or an e-mail",
                "write by letter or by email", "", HINT,
            )  # fmt: skip
