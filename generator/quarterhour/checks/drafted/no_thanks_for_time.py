"""A note of thanks that forgets their time."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, thanks_for_a_talk
from quarterhour.checks.phrases import said
from quarterhour.model.draft import BLANK, Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def no_thanks_for_time(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A note of thanks for a talk does not thank for the time.

    Source: S0.28.
    """
    if thanks_for_a_talk(draft) and not said("thanks-for-time", BLANK.sub(" ", draft.body)):
        yield hint(draft, "no-thanks-for-time", "it does not thank them for their time", "begin with that")
