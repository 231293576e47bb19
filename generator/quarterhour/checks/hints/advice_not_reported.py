"""Advice that was tried, and of which they never heard."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.checks.hints.hint import hint
from quarterhour.model.body import DONE, Item
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.learnings import Learning, told_back
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.state import lines
from quarterhour.model.timeline import BOTH
from quarterhour.model.waived import let_go
from quarterhour.model.wording import clipped

PATIENCE = timedelta(days=14)


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
    """Whether somebody who may have advised it was told or met since, or need not be told."""
    learning = Learning(item, interview, interview.day)
    people = [link.id for link in learning.said_by if link.id in journal.contacts and link.id not in journal.stops]
    since = item.done or today
    return (
        not people
        or told_back(journal, learning, today)
        or any(
            let_go(journal, "report-advice", key, since, today, interview=interview.id)
            or any(t.day >= since and t.what == "talked" and t.who == BOTH for t in lines(journal, key, today))
            for key in people
        )
    )
