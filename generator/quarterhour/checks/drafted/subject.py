"""The subject of a message."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

MOST = 8


def subject(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """An email has no subject, or one of more than eight words.

    Sources: BOOM, NEU.
    """
    words = len(draft.subject.split())
    if not words and draft.to:
        yield hint(draft, "subject", "it has no subject", "say in a few words what it is about")
    elif words > MOST:
        yield hint(draft, "subject", f"the subject has {words} words", f"keep it to {MOST}")
