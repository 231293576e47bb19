"""What the logs say happened, and whether anything has come after it."""

from collections.abc import Callable
from datetime import date, timedelta

from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import BOTH, MINE, NEWS, PRIVATE, THEIRS


def still_open(
    journal: Journal, contact: str, today: date, *, raises: Callable[[Touch], bool], closes: Callable[[Touch], bool]
) -> Touch | None:
    """The last line of a kind about someone that no later line closes."""
    found: Touch | None = None
    for line in state.lines(journal, contact, today):
        if raises(line):
            found = line
        elif closes(line):
            found = None
    return found


def expired(event: date, today: date, days: int) -> bool:
    """Whether so many days have passed since something happened that nothing is owed for it any more."""
    return today > event + timedelta(days=days)


def mine(line: Touch) -> bool:
    """Whether a line is a word of the author's, whether or not it was heard."""
    return line.who == MINE and bool(line.what) and line.what not in PRIVATE


def theirs(line: Touch) -> bool:
    """Whether a line is a word of theirs; a bounce and what was heard about them are none."""
    return line.who == THEIRS and bool(line.what) and line.what not in NEWS | {"bounced"}


def arranges(line: Touch) -> bool:
    """Whether a line is about an appointment: whoever agrees on one, moves it or calls it off has answered."""
    return line.what in state.AGREED | state.OUTCOMES


def either(line: Touch) -> bool:
    """Whether a line is a word of either side, an appointment, or a talk."""
    return mine(line) or theirs(line) or arranges(line) or line.who == BOTH


def meets(journal: Journal, contact: str, since: date, today: date, *, other_than: str = "") -> bool:
    """Whether a talk with someone is set for a day since then, or was held since."""
    talks = (state.talk(journal, i, today) for i in journal.interviews_with.get(contact, ()) if i.id != other_than)
    return any(
        t.day and t.day >= since and contact in t.people and t.state in {state.SCHEDULED, state.HELD, state.UNKNOWN}
        for t in talks
    ) or any(t.day and t.day >= since for t in state.told(journal, contact, today))
