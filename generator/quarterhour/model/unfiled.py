"""Appointments without a file: only a line of somebody's own log tells of them."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal
from quarterhour.model.memo import daily
from quarterhour.model.timeline import BOTH, MINE, THEIR_NO, THEIRS

ARRANGES = state.AGREED | state.OUTCOMES


class Unfiled(NamedTuple):
    """One appointment without a file: the day it is set for, the line that says so, and what became of it.

    `confirmed` is the day it was last confirmed, as far as a line says. Where no day was `planned` it is that of the
    line.
    """

    day: date
    line: Touch
    outcome: str = ""
    confirmed: date | None = None
    planned: bool = True


def appointments(journal: Journal, today: date) -> Iterator[tuple[str, Unfiled]]:
    """The last appointment without a file of everyone who has one, by whom it is with."""
    for contact in journal.contacts:
        if found := unfiled(journal, contact, today):
            yield contact, found


@daily
def unfiled(journal: Journal, contact: str, today: date) -> Unfiled | None:
    """The last appointment with someone that no file holds and that nothing later settles."""
    if not any(line.what in ARRANGES for line in state.own_lines(journal, contact)):
        return None
    found: Unfiled | None = None
    hoped: date | None = None
    for line in state.lines(journal, contact, today):
        if line.what in ARRANGES and unheld(journal, contact, line):
            found = after(found, line, arranged=found is not None or hopes(journal, contact, hoped, line, today))
        elif line.who == BOTH or line.what in THEIR_NO or (found and found.outcome and asks(line)):
            found = None
        if asks(line) or line.what in state.AGREED:
            hoped = line.day
    return found if found and not filed(journal, contact, found) else None


def asks(line: Touch) -> bool:
    """Whether a line asks for a talk."""
    return line.what == "asked" and line.who in {MINE, THEIRS}


def unheld(journal: Journal, contact: str, line: Touch) -> bool:
    """Whether an appointment stands in someone's own log and means no talk that has a file."""
    return line.path == journal.contacts[contact].origin.path and not state.meant(journal, contact, line)


def hopes(journal: Journal, contact: str, since: date | None, line: Touch, today: date) -> bool:
    """Whether a talk was asked for or agreed on before a line, and none was held since."""
    if since is None:
        return False
    return not any(t.day and since <= t.day <= line.day for t in state.held(journal, contact, today))


def after(found: Unfiled | None, line: Touch, *, arranged: bool) -> Unfiled | None:
    """The appointment as it stands after a line about it."""
    if line.what in state.OUTCOMES:
        known = found is not None or line.what != "cancelled"
        return Unfiled(found.day if found else line.day, line, line.what, None, known) if arranged else None
    if line.until:
        return Unfiled(line.until, line, "", line.day if line.what == "confirmed" else None)
    if found is None or found.outcome or line.what in {"booked", "rescheduled"}:
        return None
    return found._replace(confirmed=line.day) if line.what == "confirmed" else found


def filed(journal: Journal, contact: str, found: Unfiled) -> bool:
    """Whether a file has a talk with them since the line that tells of the appointment, or on its day."""
    days = (state.local_day(journal, i) for i in journal.interviews_with.get(contact, ()))
    return any(day is not None and (day >= found.line.day or day == found.day) for day in days)
