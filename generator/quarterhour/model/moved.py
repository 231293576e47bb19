"""A talk that a log line moved to another day than its file has."""

from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.memo import once

MOVES = frozenset({"rescheduled", "booked"})


@once
def moved_to(journal: Journal, interview: Interview) -> Touch | None:
    """The newest line that names another day than the file: of the talk's own log, or of that of one of its people."""
    here = interview.origin.path
    moves = [t for t in state.appointments(journal, interview) if t.until and t.what in MOVES]
    told = [t for t in moves if t.path == here or (t.what == "rescheduled" and not older(journal, interview, t))]
    newest = told[-1] if told else None
    return newest if newest and interview.day not in (None, newest.until) else None


def older(journal: Journal, interview: Interview, move: Touch) -> bool:
    """Whether a line is about an earlier talk: something is noted between the day it names and the day of this one."""
    first, last = move.until, interview.day
    if first is None or last is None or first > last:
        return False
    people = (link.id for link in interview.attendees)
    return any(first <= t.day < last for who in people for t in state.own_lines(journal, who) if t is not move)
