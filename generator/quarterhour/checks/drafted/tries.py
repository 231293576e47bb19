"""What was sent to somebody and has no answer."""

from datetime import date

from quarterhour.model.body import Touch
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import MINE, TRIES, meaningful


def unanswered(draft: Draft, journal: Journal) -> tuple[Touch, ...]:
    """The asks and second tries before a message, since the last word of theirs; one that came back did not arrive."""
    tries: tuple[Touch, ...] = ()
    for touch in journal.timelines.get(draft.contact, ()):
        if touch.day > (draft.day or date.max):
            break
        if touch.who == MINE and touch.what in TRIES:
            tries = (*tries, touch)
        elif touch.what == "bounced" or (touch.who != MINE and meaningful(touch)):
            tries = ()
    return tries
