"""Everything owed, however far ahead, and every promise both ways; what is much stands on a page of its own."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from quarterhour.model.page import Page
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, SNOOZED, UPCOMING, Reminder
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import count
from quarterhour.pages.days import Line, as_of, at, days, light, lines, old
from quarterhour.pages.html import Html, body, el, heading, link
from quarterhour.pages.lists import aside, fold, hidden, listed, title
from quarterhour.pages.promises import Promise, promise_table, promises
from quarterhour.pages.touches import story
from quarterhour.pages.view import View, seen

WEEK, MONTH, LATER = "week", "month", "later"
FEW_PROMISES = 30
LIGHT = 300_000
PROMISES = "follow-ups/promises.md"


class Group(NamedTuple):
    """A part of the list: its name for the page's script, its title, and whether it is folded and told by day.

    The first page has room for `room` of it, or for all of it where only a few `more` are left.
    """

    name: str
    title: str
    room: int = 0
    more: int = 20
    folded: bool = False

    @property
    def page(self) -> str:
        """The page that it has for itself where it is too long for the first."""
        return f"follow-ups/{self.title.casefold().replace(' ', '-')}.md"

    def fits(self, many: int) -> int:
        """How much of it has room on the first page."""
        return many if many <= self.room + self.more else self.room


GROUPS = (
    Group(OVERDUE, "Late", room=15, more=10),
    Group(DUE, "Today", room=15, more=10),
    Group(DECIDE, "To decide", more=10),
    Group(WEEK, "The next seven days", room=10, more=10),
    Group(MONTH, "The next thirty days"),
    Group(LATER, "Later", folded=True),
    Group(SNOOZED, "Put off", folded=True),
)


class Whole(NamedTuple):
    """The whole list on every day that is known: its reminders by their ids, and what each part holds on each day."""

    every: tuple[View, ...]
    lines: Mapping[str, Line]
    parts: tuple[Mapping[str, Sequence[str]], ...]

    def many(self, group: Group) -> list[int]:
        """How much a part holds on each day."""
        return [len(part[group.name]) for part in self.parts]

    def long(self, group: Group) -> bool:
        """Whether a part is too long for the first page on any day."""
        return any(group.fits(many) < many for many in self.many(group))

    def first(self, group: Group) -> list[str]:
        """What has room on the first page on the day of the build."""
        found = self.parts[0][group.name]
        return [*found[: group.fits(len(found))]]

    def ever(self) -> dict[str, None]:
        """What has room on the first page on any day."""
        return {
            key: None
            for part in self.parts
            for group in GROUPS
            for key in part[group.name][: group.fits(len(part[group.name]))]
        }


def parts(view: View) -> Mapping[str, Sequence[str]]:
    """The list of a day in its parts."""
    found: dict[str, list[Reminder]] = {group.name: [] for group in GROUPS}
    for reminder in view.snapshot.reminders:
        found[group_of(reminder, view.today)].append(reminder)
    return {name: [reminder.id for reminder in those] for name, those in found.items()}


def follow_ups(snapshot: Snapshot) -> Iterator[Page]:
    """The list by when it is due, then each part that is long, then the promises where they are many."""
    every = days(seen(snapshot, "follow-ups.md"))
    view = every[0]
    whole = Whole(every, lines(view), tuple(map(parts, every)))
    promised = list(promises(view))
    few = len(promised) <= FEW_PROMISES
    more = *(both_ways(view, promised) if few else [elsewhere(promised)]), *given(view)

    def with_days(those: tuple[View, ...]) -> str:
        return body(*first_page(whole._replace(every=those, parts=whole.parts[: len(those)])), *more)

    yield Page(view.path, "Follow-ups", light(every, LIGHT, with_days), nav="Follow-ups", kind="follow-ups")
    for group in GROUPS:
        if whole.long(group):
            here = whole._replace(every=at(every, group.page))
            yield Page(group.page, group.title, body(*own_page(here, group)), kind="follow-ups")
    if not few:
        told = [heading("Promises"), back(), *both_ways(view.at(PROMISES), promised)]
        yield Page(PROMISES, "Promises", body(*told), kind="follow-ups")


def first_page(whole: Whole) -> Iterator[str]:
    """Every part with as much of it as has room, and what later days will show."""
    view = whole.every[0]
    yield heading("Follow-ups")
    yield lede(view, len(view.snapshot.reminders))
    yield old(view)
    shown = [key for group in GROUPS for key in whole.first(group)]
    for group in GROUPS:
        yield from grouped(whole, group)
    yield aside(whole.every, (whole.lines[key] for key in whole.ever() if key not in {*shown}))


def own_page(whole: Whole, group: Group) -> Iterator[str]:
    """A part of the list as a whole."""
    found, there = whole.parts[0][group.name], {key: None for part in whole.parts for key in part[group.name]}
    yield heading(group.title)
    yield el("p.qh-lede", as_of(whole.every[0]), ". ", el("span.qh-total", owed(len(found))))
    yield old(whole.every[0])
    yield back()
    yield told(whole, group, found)
    yield aside(whole.every, (whole.lines[key] for key in there if key not in {*found}))


def back() -> Html:
    """The way to the first page."""
    return el("p.qh-why", link("../follow-ups.html", "All follow-ups"))


def lede(view: View, number: int) -> str:
    """The day, and how many there are."""
    return el("p.qh-lede", as_of(view), ". ", el("span.qh-total", owed(number)))


def owed(number: int) -> str:
    """How many there are, in a sentence."""
    if number:
        return f"{count(number, 'thing')} owed or ahead. Each says why, and how to close it."
    return "Nothing is owed to anyone, and nothing lies ahead."


def group_of(reminder: Reminder, today: date) -> str:
    """Where in the list a reminder stands."""
    if reminder.state != UPCOMING:
        return reminder.state
    ahead = reminder.due - today
    if ahead <= timedelta(days=7):
        return WEEK
    return MONTH if ahead <= timedelta(days=30) else LATER


def grouped(whole: Whole, group: Group) -> Iterator[str]:
    """One part of the list, folded where it is far off, with the way to the rest of it."""
    found = whole.first(group)
    many = whole.many(group)
    if not any(many):
        return
    inside = told(whole, group, found, f"{group.room} {group.more}")
    yield title(group.title, there=many[0] > 0)
    yield fold(count(many[0], "thing"), inside, there=bool(found)) if group.folded else inside
    yield others(group, many[0] - len(found)) if whole.long(group) else ""


def told(whole: Whole, group: Group, keys: Sequence[str], room: str = "") -> Html:
    """The reminders of one part, and how many there are of it on each day."""
    many = " ".join(map(str, whole.many(group)))
    return listed(whole.every, (whole.lines[key] for key in keys), group.name, room, many)


def others(group: Group, number: int) -> Html:
    """How many of a part have no room on the first page, and where they stand."""
    where = link(f"{group.page.removesuffix('.md')}.html", "a page of their own")
    return el("p.qh-others", el("span", str(number)), " of them stand on ", where, ".", at=hidden(number <= 0))


def elsewhere(promised: Sequence[Promise]) -> str:
    """Where the promises stand where they are many."""
    there = link(f"{PROMISES.removesuffix('.md')}.html", count(len(promised), "promise"))
    still = sum(each.open for each in promised)
    return el("p.qh-others", there, f" both ways, {still} of them open, stand on a page of their own.")


def both_ways(view: View, found: Sequence[Promise]) -> list[str]:
    """What I promised, and what was promised to me."""
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
