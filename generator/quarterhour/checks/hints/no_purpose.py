"""A talk that is close and has no purpose."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import close
from quarterhour.model import preparation
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def no_purpose(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk is close, and it is not said what you want to learn from it.

    Sources: S2.9, S4.12, S0.15.
    """
    for interview in close(journal, today):
        if not preparation.objective(journal, interview):
            yield hint(
                interview, "no-purpose", "it is not said what this talk is for",
                'add under Purpose: "- What I want to learn: ..."',
            )  # fmt: skip
