"""A talk that is close and has fewer than three questions."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import close
from quarterhour.model.body import passage
from quarterhour.model.journal import Journal
from quarterhour.model.preparation import ENOUGH_QUESTIONS
from quarterhour.model.problem import Problem
from quarterhour.model.wording import count


def too_few_questions(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk is close, and fewer than three questions are ready for it.

    Source: S0.21.
    """
    for interview in close(journal, today):
        ready = sum(bool(question.text) for question in interview.questions)
        if ready < ENOUGH_QUESTIONS and interview.kind != "follow-on":
            has = (
                f"{count(ready, 'question')} {'is' if ready == 1 else 'are'} ready" if ready else "no question is ready"
            )
            line = passage(interview.passages, "questions").line
            yield hint(interview, "too-few-questions", has, f"write {ENOUGH_QUESTIONS}, or choose some: qh prep", line)
