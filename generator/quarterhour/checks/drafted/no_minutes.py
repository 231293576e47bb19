"""A request that does not say how long it will take."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.checks.phrases import said
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def no_minutes(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A first message does not say how long it will take.

    Sources: S4.14, 2HJS-N.
    """
    if draft.kind == "ask" and not said("length-asked", written(draft)):
        yield hint(draft, "no-minutes", "it does not say how long you ask for", 'write "fifteen minutes"')
