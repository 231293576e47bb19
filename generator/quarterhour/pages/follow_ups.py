"""Everything owed, however far ahead, and every promise both ways."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from quarterhour.model.page import Page
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, SNOOZED, UPCOMING, Reminder
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import count
from quarterhour.pages.days import Line, as_of, days, lines, old
from quarterhour.pages.html import body, el, heading
from quarterhour.pages.lists import aside, fold, listed, title
from quarterhour.pages.promises import promise_table, promises
from quarterhour.pages.touches import story
from quarterhour.pages.view import View, seen

WEEK, MONTH, LATER = "week", "month", "later"


class Group(NamedTuple):
    """A part of the list: its name for the page's script, its title, and whether it is folded and told by day."""

    name: str
    title: str
    folded: bool = False


GROUPS = (
    Group(OVERDUE, "Late"),
    Group(DUE, "Today"),
    Group(DECIDE, "To decide"),
    Group(WEEK, "The next seven days"),
    Group(MONTH, "The next thirty days"),
    Group(LATER, "Later", folded=True),
    Group(SNOOZED, "Put off", folded=True),
)


def follow_ups(snapshot: Snapshot) -> Iterator[Page]:
    """The whole list, by when it is due."""
    view = seen(snapshot, "follow-ups.md")
    found = snapshot.reminders
    every, threads = days(view), lines(view)
    blocks: list[str] = [heading("Follow-ups"), lede(view, len(found)), old(view)]
    for group in GROUPS:
        blocks += grouped(every, group, threads, [r for r in found if group_of(r, view.today) == group.name])
    today = {reminder.id for reminder in found}
    blocks.append(aside(every, (line for key, line in threads.items() if key not in today)))
    yield Page(
        "follow-ups.md",
        "Follow-ups",
        body(*blocks, *both_ways(view), *given(view)),
        nav="Follow-ups",
        kind="follow-ups",
    )


def lede(view: View, number: int) -> str:
    """The day, and how many there are."""
    told = (
        f"{count(number, 'thing')} owed or ahead. Each says why, and how to close it."
        if number
        else "Nothing is owed to anyone, and nothing lies ahead."
    )
    return el("p.qh-lede", as_of(view), ". ", el("span.qh-total", told))


def group_of(reminder: Reminder, today: date) -> str:
    """Where in the list a reminder stands."""
    if reminder.state != UPCOMING:
        return reminder.state
    ahead = reminder.due - today
    if ahead <= timedelta(days=7):
        return WEEK
    return MONTH if ahead <= timedelta(days=30) else LATER


def grouped(seen: tuple[View, ...], group: Group, threads: Mapping[str, Line], found: list[Reminder]) -> list[str]:
    """One part of the list, folded where it is far off."""
    if not found and len(seen) == 1:
        return []
    in_order = sorted(found, key=lambda reminder: reminder.due) if group.folded else found
    inside = listed(seen, (threads[reminder.id] for reminder in in_order), group.name)
    shown = fold(count(len(found), "thing"), inside, there=bool(found)) if group.folded else inside
    return [title(group.title, there=bool(found)), shown]


def both_ways(view: View) -> list[str]:
    """What I promised, and what was promised to me."""
    found = list(promises(view))
    mine = [p for p in found if not p.by]
    theirs = [p for p in found if p.by]
    blocks: list[str] = []
    if mine:
        blocks += ["## What I promised", promise_table(view, mine, "What I promised")]
    if theirs:
        blocks += ["## What was promised to me", promise_table(view, theirs, "What was promised to me")]
    return blocks


def given(view: View) -> list[str]:
    """What the author gave, to anyone."""
    found = [t for t in view.journal.me.log if t.what == "gave"]
    return ["## What I gave", story(view, found, "they")] if found else []
