"""A message that asks for a job."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.checks.phrases import said
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def asks_for_a_job(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A message asks for a job, an opening or a word with those who hire.

    Sources: S0.13, S1.6.
    """
    if words := said("asks-for-a-job", written(draft)):
        yield hint(draft, "asks-for-a-job", f'"{words}" asks for a job', "ask to learn how it is", words)
