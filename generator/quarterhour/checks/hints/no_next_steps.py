"""A talk that led to nothing to do."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import lately
from quarterhour.model.body import passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def no_next_steps(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk was held days ago, and no next step of it is written: no promise, nobody named, no advice to try.

    Source: S2.10.
    """
    for interview in lately(journal, today, 3):
        if interview.kind != "practice" and not leads_on(interview):
            yield hint(
                interview, "no-next-steps", "no next step is written",
                'add a section "## Next step"; "none" is an answer too',
            )  # fmt: skip


def leads_on(interview: Interview) -> bool:
    """Whether anything is to come of a talk, or is said not to."""
    advice = any("advice" in item.tags for item in interview.learned)
    return bool(advice or interview.referrals or passage(interview.passages, "promises").text.strip())
