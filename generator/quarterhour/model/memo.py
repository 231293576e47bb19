"""Answers about a journal that many rules ask for, worked out once: a journal does not change while it is read."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import wraps
from typing import TypeVar, cast

from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal

Subject = TypeVar("Subject", str, Interview)
Answer = TypeVar("Answer")

DAYS_KEPT = 2


def always(work: Callable[[Journal], Iterable[Answer]]) -> Callable[[Journal], tuple[Answer, ...]]:
    """Keep a list that is worked out about a whole journal on whatever day."""
    key = (work.__module__, work.__name__)

    @wraps(work)
    def ask(journal: Journal) -> tuple[Answer, ...]:
        kept = journal.memo.setdefault(None, {})
        if key not in kept:
            kept[key] = tuple(work(journal))
        return cast("tuple[Answer, ...]", kept[key])

    return ask


def once(work: Callable[[Journal, Interview], Answer]) -> Callable[[Journal, Interview], Answer]:
    """Keep what is worked out about an interview on whatever day."""

    @wraps(work)
    def ask(journal: Journal, interview: Interview) -> Answer:
        if journal.interviews.get(interview.id) is not interview:
            return work(journal, interview)
        kept = journal.memo.setdefault(None, {})
        key = (work.__name__, interview.id)
        if key not in kept:
            kept[key] = work(journal, interview)
        return cast("Answer", kept[key])

    return ask


def daily(work: Callable[[Journal, Subject, date], Answer]) -> Callable[[Journal, Subject, date], Answer]:
    """Keep what is worked out about a person or an interview as of a day, for the last days that were asked for."""
    own = work.__name__

    @wraps(work)
    def ask(journal: Journal, subject: Subject, today: date) -> Answer:
        if isinstance(subject, str):
            key = (own, subject)
        elif journal.interviews.get(subject.id) is subject:
            key = (own, subject.id)
        else:
            return work(journal, subject, today)
        kept = journal.memo.get(today)
        if kept is None:
            kept = fresh(journal, today)
        if key not in kept:
            kept[key] = work(journal, subject, today)
        return cast("Answer", kept[key])

    return ask


def fresh(journal: Journal, today: date) -> dict[tuple[str, str], object]:
    """Room for the answers of another day; those of the day asked for longest ago are dropped."""
    days = [day for day in journal.memo if day]
    for day in days[: len(days) - DAYS_KEPT + 1]:
        del journal.memo[day]
    return journal.memo.setdefault(today, {})
