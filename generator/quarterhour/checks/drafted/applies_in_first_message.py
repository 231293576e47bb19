"""A first message that applies for something."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import FIRST, hint, written
from quarterhour.checks.phrases import said
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def applies_in_first_message(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A first message speaks of applying, or brings a resume.

    Sources: DART, OTB.
    """
    if draft.kind in FIRST and (words := said("applies", written(draft))):
        fix = "keep the resume until they ask for it"
        yield hint(draft, "applies-in-first-message", f'"{words}" makes a request an application', fix, words)
