"""A message with more questions than anybody answers."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.checks.phrases import QUOTED, sentences
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

MOST = 3


def too_many_questions(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A message asks more than three questions; the list of topics before a talk is none.

    Source: BOOM.
    """
    asked = [s for s in sentences(QUOTED.sub(" ", written(draft))) if s.endswith("?") and not s.startswith("- ")]
    if len(asked) > MOST and draft.kind != "confirm":
        fix = f"keep {MOST}, or ask for a talk"
        yield hint(draft, "too-many-questions", f"it asks {len(asked)} questions", fix, asked[MOST])
