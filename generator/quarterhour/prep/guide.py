"""The guide to one talk: who, why, what was agreed, what to ask, how to begin and end, what comes after."""

from collections.abc import Callable
from datetime import date

from quarterhour.model import readiness, state
from quarterhour.model.guide import Guide, Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import clock, listed
from quarterhour.prep import after, agreed, manners, minutes, person, place, purpose, questions, story, when
from quarterhour.prep.words import named

SECTIONS: tuple[Callable[[Journal, Interview, date], Section], ...] = (
    when.who_and_when,
    purpose.information_only,
    purpose.purpose,
    agreed.agreed,
    person.person,
    place.organization,
    place.field,
    questions.must_ask,
    questions.if_time,
    questions.suggested,
    minutes.agenda,
    minutes.opening,
    story.they_may_ask,
    story.keep_private,
    manners.do_not,
    manners.bring,
    manners.arrive,
    manners.observe,
    minutes.closing,
    after.after,
    after.missing,
)


def guide(journal: Journal, interview: Interview, today: date) -> Guide:
    """Everything worth knowing before one talk."""
    ready = readiness.score(journal, interview)
    start = state.local_start(journal, interview)
    sections = (section(journal, interview, today) for section in SECTIONS)
    return Guide(
        interview=interview.id,
        title=listed(named(journal, link) for link in interview.attendees) or "Someone",
        when=clock(start) if start else "not scheduled yet",
        score=ready.score,
        threshold=ready.threshold,
        missing=ready.missing,
        sections=tuple(s for s in sections if s.lines or s.empty),
    )
