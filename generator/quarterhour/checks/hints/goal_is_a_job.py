"""A talk whose purpose is a job."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import ahead
from quarterhour.checks.phrases import said
from quarterhour.model.body import passage
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

WISHES = frozenset({"", "what i want to learn", "hoped next step"})


def goal_is_a_job(journal: Journal, today: date) -> Iterator[Problem]:
    """The purpose of a talk is a job, an offer or a referral; the purpose is to learn, and the rest is a bonus.

    Source: S1.7.
    """
    for interview in ahead(journal, today):
        purpose = passage(interview.passages, "purpose")
        wishes = [(item.text, item.line) for item in purpose.items if item.label in WISHES]
        for text, line in wishes or [(purpose.text, purpose.line)]:
            if words := said("goal-is-a-job", text):
                yield hint(
                    interview, "goal-is-a-job", f'"{words}" is more than one talk can give',
                    "say what you want to learn; leads come by themselves", line,
                )  # fmt: skip
