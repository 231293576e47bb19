"""A question that yes or no answers."""

import re
from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import to_ask
from quarterhour.checks.phrases import said
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.traps import trap
from quarterhour.model.wording import clipped

OPEN_WORD = re.compile(r"\b(?:what|how|which|why|who|whom|whose|where|when)\b", re.IGNORECASE)
WORSE = ("asks-for-a-job", "pay-or-family", "leading-question")


def closed_question(journal: Journal, today: date) -> Iterator[Problem]:
    """A question can be answered with yes or no, and then the talk is back with you.

    Sources: BLS, BERK-6.
    """
    for interview, question in to_ask(journal, today):
        text = plain(question.text)
        told_already = trap(text, ()) or any(said(name, text) for name in WORSE)
        if "?" in text and not told_already and not OPEN_WORD.search(text) and said("closed-question", text):
            yield hint(
                interview, "closed-question", f'"{clipped(text)}" can be answered with yes or no',
                "begin it with what, how or which", question.line,
            )  # fmt: skip
