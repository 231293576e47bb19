"""Advice that was tried, and of which they never heard."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.checks.hints.hint import hint
from quarterhour.model.body import DONE, Item
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.timeline import BOTH, MINE
from quarterhour.model.waived import let_go
from quarterhour.model.wording import clipped

PATIENCE = timedelta(days=14)
TELLING = frozenset({"updated", "checked-in", "thanked", "shared", "talked"})


def advice_not_reported(journal: Journal, today: date) -> Iterator[Problem]:
    """You tried somebody's advice weeks ago, and they have not heard what came of it.

    Source: YALE.
    """
    for interview in journal.interviews.values():
        for item in interview.learned if not interview.imported else ():
            tried = "advice" in item.tags and item.box == DONE and item.done
            if tried and item.done and item.done + PATIENCE < today and not heard(journal, interview, item, today):
                yield hint(
                    interview, "advice-not-reported",
                    f'"{clipped(plain(item.text))}" was tried, and they have not heard what came of it',
                    "tell them in two lines, then log the line: updated by email", item.line,
                )  # fmt: skip


def heard(journal: Journal, interview: Interview, item: Item, today: date) -> bool:
    """Whether somebody of the talk heard from the author since, or need not."""
    people = [c.id for c in journal.attendees(interview) if c.id not in journal.stops]
    since = item.done or today
    return not people or any(
        let_go(journal, "report-advice", key, since, today, interview=interview.id)
        or any(t.day >= since and t.what in TELLING and t.who in {MINE, BOTH} for t in journal.timelines[key])
        for key in people
    )
