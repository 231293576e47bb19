"""What is owed, to whom, since when and why, and what closes it."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

OVERDUE = "overdue"
DUE = "due"
UPCOMING = "upcoming"
SNOOZED = "snoozed"
DECIDE = "decide"
STATES = (OVERDUE, DUE, UPCOMING, SNOOZED, DECIDE)
BY_DAY = frozenset({UPCOMING, SNOOZED})


class Why(NamedTuple):
    """One reason: a sentence, the advice it comes from, and the line that raised it."""

    text: str
    source: str = ""
    day: date | None = None
    path: str = ""
    line: int = 0


class Closing(NamedTuple):
    """The one change to a file that closes a reminder: a log line in its words, or a box to tick.

    With neither, the author has to say which of several things happened.
    """

    path: str
    words: str = ""
    box: int = 0


class Duty(NamedTuple):
    """What a rule asks for: the raw form of a reminder.

    `key` is the third word of its id where a rule can speak twice of one person; `since` the day it was raised.
    """

    contact: str
    due: date
    action: str
    why: tuple[Why, ...]
    closing: Closing
    next: str = ""
    key: str = ""
    draft: str = ""
    group: str = ""
    since: date | None = None
    interview: str = ""


class Reminder(NamedTuple):
    """One obligation, as it is listed: most urgent first, each saying why and what to do next."""

    id: str
    contact: str
    name: str
    rule: str
    due: date
    state: str
    action: str
    why: tuple[Why, ...]
    next: str
    close: str
    closing: Closing
    draft: str = ""
    group: str = ""
    interview: str = ""

    @property
    def path(self) -> str:
        """The file that raised it."""
        return self.why[0].path if self.why else self.closing.path

    @property
    def line(self) -> int:
        """The line that raised it."""
        return self.why[0].line if self.why else 1


def as_read(found: Iterable[Reminder]) -> tuple[Reminder, ...]:
    """The same list for a reader: what lies ahead or was put off goes by its day, the rest stays as it is."""
    states = (OVERDUE, DUE, UPCOMING, SNOOZED, DECIDE)
    return tuple(sorted(found, key=lambda r: (states.index(r.state), r.due if r.state in BY_DAY else date.min)))
