"""A message of hardly more than a line."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, thanks_for_a_talk
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

FEWEST = 25


def too_short(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A request or a note of thanks has fewer than 25 words, and no blank that will add some.

    Source: BOOM.
    """
    if draft.words < FEWEST and not draft.blanks and (draft.kind == "ask" or thanks_for_a_talk(draft)):
        yield hint(draft, "too-short", f"it has {draft.words} words", "one more sentence, about them, would do it good")
