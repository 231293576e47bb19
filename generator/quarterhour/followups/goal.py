"""A goal of the author's own playbook: so many talks, or people asked, by a day."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.followups.words import command
from quarterhour.model import state
from quarterhour.model.journal import Journal
from quarterhour.model.me import Me
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.settings import Goal
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import medium_day, short_day

GONE = timedelta(days=14)


def goal(journal: Journal, today: date) -> Iterator[Duty]:
    """Reach the goals of your own playbook by their day; a fortnight after it a goal is gone."""
    if journal.me == Me(origin=journal.me.origin):
        return
    for each in open_goals(journal, today):
        key = f"{each.kind}-{each.by.isoformat()}"
        yield Duty(
            contact=journal.me.id,
            due=each.by,
            action=f"Reach your goal: {told(journal, each, today)}",
            why=(Why("your playbook says so", "", each.by, each.path, each.line),),
            closing=Closing(journal.me.origin.path, f"let go goal/{key}"),
            next=command("list", "state:identified"),
            key=key,
            since=each.since,
        )


def open_goals(journal: Journal, today: date) -> Iterator[Goal]:
    """The goals that have begun, are not reached, and are not long past."""
    for each in journal.settings.goals:
        if each.since <= today <= each.by + GONE and reached(journal, each, today) < each.number:
            yield each


def so_far(journal: Journal, today: date) -> tuple[Why, ...]:
    """How far the open goals are, in one line."""
    found = [*open_goals(journal, today)]
    said = "; ".join(told(journal, each, today) for each in found)
    return (Why(said, "", found[0].by, found[0].path, found[0].line),) if found else ()


def told(journal: Journal, each: Goal, today: date) -> str:
    """`2 of 3 talks by Tue 15 Dec`."""
    what = "talks" if each.kind == "talks" else "people asked"
    by = short_day(each.by) if each.by.year == today.year else medium_day(each.by)
    return f"{reached(journal, each, today)} of {each.number} {what} by {by}"


def reached(journal: Journal, each: Goal, today: date) -> int:
    """How many talks were held, practice apart, or how many people asked, in the days of a goal."""
    last = min(today, each.by)
    if each.kind == "asks":
        return sum(asked(journal, contact, each.since, last) for contact in journal.contacts)
    talks = (t for t in state.talks(journal, today) if not (t.interview and t.interview.kind == "practice"))
    return sum(t.state == state.HELD and t.day is not None and each.since <= t.day <= last for t in talks)


def asked(journal: Journal, contact: str, first: date, last: date) -> bool:
    """Whether someone was asked in a span of days."""
    lines = state.lines(journal, contact, last)
    return any(t.who == MINE and t.what == "asked" and t.day >= first for t in lines)
