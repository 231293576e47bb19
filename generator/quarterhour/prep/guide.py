"""The guide to one talk: who, why, what was agreed, what to ask, how to begin and end; after it, what to write down."""

from collections.abc import Callable
from datetime import date

from quarterhour.model import readiness, state
from quarterhour.model.guide import Guide, Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import clock, listed
from quarterhour.prep import (
    after,
    agreed,
    debrief,
    manners,
    minutes,
    person,
    place,
    purpose,
    questions,
    ready,
    story,
    when,
)
from quarterhour.prep.words import named

Part = Callable[[Journal, Interview, date], Section]

BEFORE: tuple[Part, ...] = (
    when.who_and_when,
    purpose.information_only,
    purpose.purpose,
    agreed.agreed,
    ready.six_answers,
    person.person,
    place.organization,
    place.field,
    questions.must_ask,
    questions.if_time,
    questions.order,
    questions.suggested,
    minutes.agenda,
    manners.calm,
    minutes.opening,
    story.they_may_ask,
    story.keep_private,
    manners.do_not,
    manners.bring,
    manners.arrive,
    manners.observe,
    minutes.closing,
    after.after,
    ready.ready,
    ready.missing,
)
AFTER: tuple[Part, ...] = (
    when.who_and_when,
    debrief.happened,
    debrief.wanted,
    debrief.heard,
    debrief.promised,
    debrief.whom_next,
    debrief.fit,
    debrief.differently,
    debrief.answers,
    debrief.asked_for,
    after.then,
    agreed.agreed,
)
PAST = frozenset({state.HELD, state.UNKNOWN})


def guide(journal: Journal, interview: Interview, today: date) -> Guide:
    """Everything worth knowing before one talk; once it is past, what to write down."""
    over = state.talk_state(journal, interview, today) in PAST
    found = readiness.score(journal, interview)
    start = state.local_start(journal, interview)
    sections = (section(journal, interview, today) for section in (AFTER if over else BEFORE))
    return Guide(
        interview=interview.id,
        title=listed(named(journal, link) for link in interview.attendees) or "Someone",
        when=clock(start) if start else "not scheduled yet",
        score=found.score,
        threshold=found.threshold,
        missing=debrief.missing(interview) if over else found.missing,
        sections=tuple(s for s in sections if s.lines or s.empty),
        over=over,
    )
