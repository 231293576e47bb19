"""A question about their own pay, age, family, faith, health or politics."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import to_ask
from quarterhour.checks.phrases import said
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.wording import clipped


def pay_or_family(journal: Journal, today: date) -> Iterator[Problem]:
    """A question asks about their own pay, age, family, faith, health or politics; ask about the field instead.

    Sources: USU, BERK.
    """
    for interview, question in to_ask(journal, today):
        if said("pay-or-family", question.text):
            yield hint(
                interview, "pay-or-family", f'"{clipped(plain(question.text))}" asks about them, not about the work',
                "ask what is usual in the field, or leave it out", question.line,
            )  # fmt: skip
