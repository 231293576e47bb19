"""A question for something that is no goal of the talk."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import to_ask
from quarterhour.model.interview import GOALS
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.wording import clipped, listed


def question_without_goal(journal: Journal, today: date) -> Iterator[Problem]:
    """A question is tagged with a goal that the talk does not have.

    Source: S0.23.
    """
    for interview, question in to_ask(journal, today):
        meant = [goal for goal in GOALS if goal in question.tags]
        if interview.goals and meant and not {*meant} & {*interview.goals}:
            yield hint(
                interview, "question-without-goal",
                f'"{clipped(plain(question.text))}" serves {listed(meant)}, which is no goal of this talk',
                f"add {meant[0]} to goals, or leave the question out", question.line,
            )  # fmt: skip
