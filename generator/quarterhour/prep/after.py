"""What comes after a talk, and what is still to prepare for it."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.model import readiness, state
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count, short_day
from quarterhour.prep.words import names

LETTER_DAYS = 2
REFERRAL_DAYS = 2


def after(journal: Journal, interview: Interview, _: date) -> Section:
    """The duties that a talk brings."""
    return Section("Afterwards", tuple(duties(journal, interview)), key="after")


def duties(journal: Journal, interview: Interview) -> Iterator[str]:
    """Each duty, with its day where the talk has one."""
    people = journal.attendees(interview)
    day = state.local_day(journal, interview)
    yield "The same day: write down what you learned, what was promised, and whom they named."
    free = [c for c in people if c.id not in journal.stops]
    if free:
        by = day + timedelta(days=journal.playbook.thanks_days) if day else None
        each = ", each in a note of their own" if len(free) > 1 else ""
        yield f"By {short_day(by)}: thank {names(free)}{each}." if by else f"The next day: thank {names(free)}{each}."
    if journal.settings.letter != "never" and any(c.address for c in free):
        post = journal.calendar.after(day, LETTER_DAYS) if day else None
        yield f"By {short_day(post)}: post the letter." if post else "Within two working days: post the letter."
    if people:
        yield f"For each name they give you: write within {count(REFERRAL_DAYS, 'working day')}, and say how it went."
    yield "For each promise: put its day beside it; without one it comes up after a week."
    unset = [c for c in people if not c.cadence]
    if unset:
        yield f"Choose how often to write to {names(unset)}, or that it was enough."


def missing(journal: Journal, interview: Interview, _: date) -> Section:
    """What is still to write."""
    return Section("Still missing", readiness.score(journal, interview).missing, "Nothing: you are ready.", "missing")
