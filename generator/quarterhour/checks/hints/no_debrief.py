"""A talk without a debrief."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import lately
from quarterhour.model import state
from quarterhour.model.body import passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.waived import let_go


def no_debrief(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk was held days ago, and it is not written what went well and what you would do differently.

    Source: YALE.
    """
    for interview in lately(journal, today, 3):
        if not (passage(interview.passages, "debrief").text.strip() or settled(journal, interview, today)):
            yield hint(
                interview, "no-debrief", "there is no debrief",
                'add a section "## Debrief": what went well, what to do differently',
            )  # fmt: skip


def settled(journal: Journal, interview: Interview, today: date) -> bool:
    """Whether a line says that it was debriefed, or that the author let go of it."""
    people = [contact.id for contact in journal.attendees(interview)]
    lines = [*interview.log, *(line for key in people for line in state.own_lines(journal, key))]
    day = state.local_day(journal, interview) or today
    return any(line.what == "debriefed" and line.day >= day for line in lines) or any(
        let_go(journal, "debrief", key, day, today, interview=interview.id) for key in people
    )
