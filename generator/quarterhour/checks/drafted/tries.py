"""What was sent to somebody and has no answer."""

from collections.abc import Iterable

from quarterhour.model.body import Touch
from quarterhour.model.timeline import MINE, meaningful

TRYING = frozenset({"asked", "nudged"})


def unanswered(lines: Iterable[Touch]) -> tuple[Touch, ...]:
    """The asks and second tries since the last word of theirs; one that came back did not arrive."""
    tries: tuple[Touch, ...] = ()
    for touch in lines:
        if touch.who == MINE and touch.what in TRYING:
            tries = (*tries, touch)
        elif touch.what == "bounced" or (touch.who != MINE and meaningful(touch)):
            tries = ()
    return tries
