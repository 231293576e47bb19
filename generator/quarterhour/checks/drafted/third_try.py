"""A third message to somebody who has not answered two."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import FIRST, hint
from quarterhour.checks.drafted.tries import unanswered
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def third_try(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """Two messages went unanswered, and this is a third.

    Sources: SFU-R, CARL.
    """
    if draft.kind not in FIRST:
        return
    tries = len(unanswered(draft, journal))
    if tries > 1:
        yield hint(draft, "third-try", f"{draft.name} has not answered {tries} messages", "leave it here, kindly")
