"""The talks that were held with someone before the one that is prepared."""

from datetime import date

from quarterhour.model import state
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.state import Talk


def earlier_talks(journal: Journal, interview: Interview, contact: str, today: date) -> tuple[Talk, ...]:
    """The other talks held with someone, up to the day of this one, oldest first."""
    last = interview.day or today
    held = state.held(journal, contact, today)
    return tuple(talk for talk in held if talk.interview is not interview and talk.day and talk.day <= last)
