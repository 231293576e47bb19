"""A visit of which it is not written how the place was."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import lately
from quarterhour.model.body import passage
from quarterhour.model.interview import VISITS
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def no_observations(journal: Journal, today: date) -> Iterator[Problem]:
    """You were at their place, and nothing is written about what it was like.

    Source: S3.12.
    """
    for interview in lately(journal, today, 2):
        there = interview.kind in VISITS or (interview.kind == "informational" and interview.by == "in-person")
        if there and not passage(interview.passages, "culture").text.strip():
            yield hint(
                interview, "no-observations", "nothing is written about what the place was like",
                'add a section "## Culture", with lines such as "- noise: 2 heads down"',
            )  # fmt: skip
