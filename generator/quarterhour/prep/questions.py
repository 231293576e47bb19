"""The questions: three that must be asked, those for which there may be time, and some worth adding."""

from datetime import date

from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.prep.suggest import suggest

MUST = 3


def planned(interview: Interview) -> tuple[str, ...]:
    """The questions as they are written, leaving out empty lines."""
    return tuple(filter(None, (plain(q.text) for q in interview.questions)))


def must_ask(_: Journal, interview: Interview, __: date) -> Section:
    """The first three questions."""
    lines = planned(interview)[:MUST]
    return Section(
        "Must ask", lines, "No question is planned yet: choose three from those below.", "must-ask", numbered=True
    )


def if_time(_: Journal, interview: Interview, __: date) -> Section:
    """The further questions."""
    return Section("If there is time", planned(interview)[MUST:], key="if-time")


def suggested(journal: Journal, interview: Interview, today: date) -> Section:
    """Questions that would suit this talk and have not been asked of these people."""
    return Section("You might also ask", tuple(q.text for q in suggest(journal, interview, today)), key="suggested")
