"""Everything owed, however far ahead, and every promise both ways."""

from collections.abc import Iterator
from datetime import timedelta

from quarterhour.model.page import Page
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, SNOOZED, UPCOMING, Reminder
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import count
from quarterhour.pages.duties import duties
from quarterhour.pages.html import body, el, folded, heading
from quarterhour.pages.promises import promise_table, promises
from quarterhour.pages.touches import story
from quarterhour.pages.view import View, seen

GROUPS = ("Late", "Today", "To decide", "The next seven days", "The next thirty days", "Later", "Put off")
FOLDED = frozenset({"Later", "Put off"})


def follow_ups(snapshot: Snapshot) -> Iterator[Page]:
    """The whole list, by when it is due."""
    view = seen(snapshot, "follow-ups.md")
    blocks: list[str] = [heading("Follow-ups"), el("p.qh-lede", tally(view))]
    for group in GROUPS:
        blocks += grouped(view, group)
    yield Page(
        "follow-ups.md",
        "Follow-ups",
        body(*blocks, *both_ways(view), *given(view)),
        nav="Follow-ups",
        kind="follow-ups",
    )


def tally(view: View) -> str:
    """How many there are."""
    found = view.snapshot.reminders
    if not found:
        return "Nothing is owed to anyone, and nothing lies ahead."
    return f"{count(len(found), 'thing')} owed or ahead. Each says why, and how to close it."


def group_of(view: View, reminder: Reminder) -> str:
    """Where in the list a reminder stands."""
    fixed = {OVERDUE: "Late", DUE: "Today", DECIDE: "To decide", SNOOZED: "Put off"}
    if reminder.state != UPCOMING:
        return fixed[reminder.state]
    ahead = reminder.due - view.today
    if ahead <= timedelta(days=7):
        return "The next seven days"
    return "The next thirty days" if ahead <= timedelta(days=30) else "Later"


def grouped(view: View, group: str) -> list[str]:
    """One part of the list, folded where it is far off."""
    found = [r for r in view.snapshot.reminders if group_of(view, r) == group]
    if not found:
        return []
    listed = duties(view, sorted(found, key=lambda r: r.due) if group in FOLDED else found)
    inside = folded(count(len(found), "thing"), listed, name="details.qh-more") if group in FOLDED else listed
    return [f"## {group}", inside]


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
