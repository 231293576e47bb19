"""A goal that no question serves."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import ahead
from quarterhour.model.bank import BY_ID
from quarterhour.model.body import passage
from quarterhour.model.interview import GOALS
from quarterhour.model.journal import Journal
from quarterhour.model.preparation import serves
from quarterhour.model.problem import Problem

TOLD = frozenset({*BY_ID, *GOALS})


def goal_without_question(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk has several goals, and no question serves one of them; said only where each question's tag tells its use.

    Source: S0.23.
    """
    for interview in ahead(journal, today):
        questions = interview.questions
        if len(interview.goals) < 2 or not questions or not all(TOLD & {*question.tags} for question in questions):
            continue
        for goal in interview.goals:
            if not any(serves(question, goal) for question in questions):
                yield hint(
                    interview, "goal-without-question", f"no question serves the goal {goal}",
                    "add one, or take the goal out", passage(interview.passages, "questions").line,
                )  # fmt: skip
