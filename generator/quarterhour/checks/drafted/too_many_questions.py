"""A message with more questions than anybody answers."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.checks.phrases import QUOTED, sentences
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

MOST = 3
LISTS = frozenset({"questions", "phone"})


def too_many_questions(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A message asks more than three questions; a list of topics, or of what to say on the phone, is none.

    Source: BOOM.
    """
    asked = [s for s in sentences(QUOTED.sub(" ", written(draft))) if s.endswith("?") and not s.startswith("- ")]
    if len(asked) > MOST and draft.kind != "confirm" and draft.variant not in LISTS:
        fix = f"keep {MOST}, or ask for a talk"
        yield hint(draft, "too-many-questions", f"it asks {len(asked)} questions", fix, asked[MOST])
