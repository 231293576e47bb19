"""A question that answers itself."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import to_ask
from quarterhour.checks.phrases import said
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.wording import clipped


def leading_question(journal: Journal, today: date) -> Iterator[Problem]:
    """A question puts the answer into their mouth.

    Source: BERK-6.
    """
    for interview, question in to_ask(journal, today):
        if said("leading-question", question.text):
            yield hint(
                interview, "leading-question", f'"{clipped(plain(question.text))}" suggests its own answer',
                "ask what they think, without saying what you think", question.line,
            )  # fmt: skip
