"""A first message that asks for more than information."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import FIRST, hint, written
from quarterhour.checks.phrases import said
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def asks_for_a_mentor(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A first message asks for a mentor, a reference or work on your papers.

    Source: RCOUCH.
    """
    if draft.kind in FIRST and (words := said("asks-for-a-mentor", written(draft))):
        fix = "ask for a quarter of an hour; the rest may grow by itself"
        yield hint(draft, "asks-for-a-mentor", f'"{words}" is a lot for a first message', fix, words)
