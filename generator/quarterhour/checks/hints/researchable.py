"""A question that the web answers."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import to_ask
from quarterhour.checks.phrases import said
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.wording import clipped


def researchable(journal: Journal, today: date) -> Iterator[Problem]:
    """A question asks for what a website tells; look it up, and ask what it hides or how it has changed.

    Sources: S1.14, S1.16.
    """
    for interview, question in to_ask(journal, today):
        if said("researchable", question.text):
            yield hint(
                interview, "researchable", f'"{clipped(plain(question.text))}" can be looked up',
                'look it up, then ask "I read that ...; how does that look from where you sit?"', question.line,
            )  # fmt: skip
