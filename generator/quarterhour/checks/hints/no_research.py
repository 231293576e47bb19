"""A talk that is close, and of which nothing was found out."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import close
from quarterhour.model import preparation
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def no_research(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk is close, and nothing is written about the person, where they work or their field.

    Sources: S1.13, S0.2.
    """
    looked_up = (preparation.person, preparation.organization, preparation.field)
    for interview in close(journal, today):
        noted = preparation.written(interview, "research") or any(known(journal, interview) for known in looked_up)
        if interview.kind == "informational" and not noted:
            yield hint(
                interview, "no-research", "nothing is written about the person, the place or the field",
                "read for ten minutes, and write what you find under Research",
            )  # fmt: skip
