"""What comes after a talk: the duties that it brings, and what has become of them."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.model import standing, state
from quarterhour.model.contact import Contact
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count, medium_day, short_day
from quarterhour.prep.words import names

LETTER_DAYS = 2
REFERRAL_DAYS = 2


def after(journal: Journal, interview: Interview, _: date) -> Section:
    """The duties that a talk brings."""
    return Section("Afterwards", tuple(duties(journal, interview)), key="after")


def duties(journal: Journal, interview: Interview) -> Iterator[str]:
    """Each duty, with its day where the talk has one."""
    yield "The same day: write down what you learned, what was promised, and whom they named."
    yield from thanks(journal, interview, reachable(journal, interview))
    yield from in_time(journal, interview)


def then(journal: Journal, interview: Interview, today: date) -> Section:
    """The duties that a talk has brought, and which of them are done."""
    talk = state.talk(journal, interview, today)
    free = reachable(journal, interview)
    waiting = [c for c in free if not standing.thanks_settled(journal, talk, c.id, today)]
    lines = [
        f"You thanked {c.first} on {medium_day(day)}."
        for c in free
        if (day := standing.thanked_on(journal, talk, c.id))
    ]
    lines += thanks(journal, interview, waiting)
    return Section("Then", (*lines, *in_time(journal, interview)), key="after")


def reachable(journal: Journal, interview: Interview) -> list[Contact]:
    """The people of a talk who may be written to."""
    return [c for c in journal.attendees(interview) if c.id not in journal.stops]


def thanks(journal: Journal, interview: Interview, people: list[Contact]) -> Iterator[str]:
    """Thanks to each, by note and, where the author likes, by letter."""
    if not people:
        return
    day = state.local_day(journal, interview)
    by = day + timedelta(days=journal.playbook(day).thanks_days) if day else None
    each = ", each in a note of their own" if len(people) > 1 else ""
    yield f"By {short_day(by)}: thank {names(people)}{each}." if by else f"The next day: thank {names(people)}{each}."
    if journal.settings.letter != "never" and any(c.address for c in people):
        post = journal.calendar.after(day, LETTER_DAYS) if day else None
        yield f"By {short_day(post)}: post the letter." if post else "Within two working days: post the letter."


def in_time(journal: Journal, interview: Interview) -> Iterator[str]:
    """What follows in the days after: names, promises, and how often to write."""
    people = journal.attendees(interview)
    if people:
        within = count(REFERRAL_DAYS, "working day")
        yield f"For each name they gave you: write within {within}, and report how it went."
    yield "For each promise: put its day beside it; without one it comes up after a week."
    if any(c.id not in journal.stops for c in people):
        yield "If they are on a network such as LinkedIn, connect there."
    unset = [c for c in people if not c.cadence and c.id not in journal.stops]
    if unset:
        yield f"Choose how often to write to {names(unset)}, or that it was enough."
