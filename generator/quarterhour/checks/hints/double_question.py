"""Two questions in one."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import to_ask
from quarterhour.checks.phrases import sentences
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.wording import clipped

FEWEST_WORDS = 4


def double_question(journal: Journal, today: date) -> Iterator[Problem]:
    """A question asks two things at once, and people answer the second; a short word such as `Why?` after it is none.

    Source: BERK-6.
    """
    for interview, question in to_ask(journal, today):
        text = plain(question.text)
        asked = [s for s in sentences(text) if s.endswith("?") and len(s.split()) >= FEWEST_WORDS]
        if len(asked) > 1:
            yield hint(
                interview, "double-question", f'"{clipped(text)}" asks {len(asked)} things at once',
                "make each a question of its own", question.line,
            )  # fmt: skip
