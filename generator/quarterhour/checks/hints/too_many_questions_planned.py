"""A talk with more questions than its minutes hold."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import ahead
from quarterhour.model.body import passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.wording import count

MINUTES_EACH = 3
FEWEST = 3


def too_many_questions_planned(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk has more questions than its minutes hold, at three minutes each; by email, three are enough.

    Source: S2.18.
    """
    for interview in ahead(journal, today):
        planned = sum(bool(question.text) for question in interview.questions)
        most = room(interview)
        if planned > most:
            where = "an email" if interview.by == "email" else count(interview.minutes, "minute")
            yield hint(
                interview, "too-many-questions-planned", f"{planned} questions for {where}",
                f"keep {most}, the best three first", passage(interview.passages, "questions").line,
            )  # fmt: skip


def room(interview: Interview) -> int:
    """How many questions a talk has room for."""
    return FEWEST if interview.by == "email" else max(FEWEST, interview.minutes // MINUTES_EACH)
