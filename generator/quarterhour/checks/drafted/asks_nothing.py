"""A request without a question."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def asks_nothing(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A first message has no question in it, so there is nothing to say yes to.

    Source: 2HJS-N.
    """
    if draft.kind == "ask" and "?" not in written(draft):
        yield hint(draft, "asks-nothing", "it has no question", "ask for a quarter of an hour, with a question mark")
