"""The days that a page knows: what changes from one to another is placed once, with the days on which it is seen."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from typing import TypeVar

from quarterhour.model.ahead import Standing, Step
from quarterhour.model.reminder import Reminder, as_read
from quarterhour.model.wording import long_day
from quarterhour.pages.html import Html, el, joined
from quarterhour.pages.view import View, by_contact
from quarterhour.pages.when import on

Line = tuple[Standing, ...]
Said = TypeVar("Said")
NEW_LINE = Html("\n")
SOME = 2


def days(view: View) -> tuple[View, ...]:
    """The same as it is seen today and on each of the days to come."""
    return (view, *(later(view, number) for number in range(1, view.snapshot.ahead.days + 1)))


def later(view: View, number: int) -> View:
    """The same as it is seen so many days later."""
    ahead, day = view.snapshot.ahead, view.today + timedelta(number)
    found = as_read(ahead.lists[number])
    drafts = by_contact(each.draft for each in ahead.drafts if each.since <= day <= each.until)
    snapshot = replace(view.snapshot, today=day, reminders=found)
    return replace(view, snapshot=snapshot, reminders=by_contact(found), drafts=drafts, guides=ahead.guides[number])


def light(seen: tuple[View, ...], room: int, told: Callable[[tuple[View, ...]], str]) -> str:
    """A page with as many of its days as keep it light: all of them, or the first ones where they are too much."""
    whole = told(seen)
    if len(seen) < SOME or len(whole.encode()) <= room:
        return whole
    shorter = [*range(SOME, len(seen))]
    fitting = bisect_right(shorter, room, key=lambda many: len(told(shortened(seen, many)).encode()))
    return told(shortened(seen, shorter[max(fitting - 1, 0)]))


def shortened(seen: tuple[View, ...], many: int) -> tuple[View, ...]:
    """The first of some days, which are all that is known then."""
    ahead = seen[0].snapshot.ahead._replace(days=many - 1)
    return replace(seen[0], snapshot=replace(seen[0].snapshot, ahead=ahead)), *seen[1:many]


def at(seen: tuple[View, ...], path: str) -> tuple[View, ...]:
    """The same days from another page."""
    return tuple(view.at(path) for view in seen)


def lines(view: View) -> dict[str, Line]:
    """Every reminder of today and of the days to come by its id, in each of its wordings."""
    found: dict[str, Line] = {}
    for row in view.snapshot.ahead.standings if view.snapshot.ahead.days else only_today(view):
        found[row.reminder.id] = (*found.get(row.reminder.id, ()), row)
    return found


def only_today(view: View) -> Iterator[Standing]:
    """The reminders of today, where nothing is known of the days to come."""
    for place, reminder in enumerate(view.snapshot.reminders):
        yield Standing(reminder, place, (Step(view.today, reminder.state, reminder.due),), view.today, place)


def threads(view: View, of: Callable[[Reminder], str]) -> dict[str, tuple[Line, ...]]:
    """The same by what each is about, such as a person or a talk."""
    found: dict[str, tuple[Line, ...]] = {}
    for line in lines(view).values():
        key = of(line[0].reminder)
        found[key] = (*found.get(key, ()), line)
    return found


def by_day(
    seen: tuple[View, ...], said: Iterable[Said], show: Callable[[View, Said], Html], name: str = "span"
) -> Html:
    """What is said on each day, each wording once; what is the same on every day stands as it is.

    An item of a list (`li`) always gets its element.
    """
    runs = [[*run] for _, run in groupby(zip(seen, said, strict=False), key=lambda pair: pair[1])]
    shown = [(show(*run[0]), run[0][0].today, run[-1][0].today) for run in runs]
    if len(shown) == 1:
        told = shown[0][0]
        return el(name, told) if told and name.startswith("li") else told
    found = (el(name, told, at=between(since, until, seen[0].today)) for told, since, until in shown if told)
    return joined(found, "" if name == "span" else NEW_LINE)


def over(seen: tuple[View, ...], show: Callable[[View], Html], name: str = "div") -> Iterator[Html]:
    """What a part of a page says on each day, each wording once; without a script that of the first day is seen."""
    first = seen[0].today
    for told, run in groupby(((show(view), view.today) for view in seen), key=lambda pair: pair[0]):
        shown_on = [day for _, day in run]
        if told and len(seen) > 1:
            yield el(name, told, at=between(shown_on[0], shown_on[-1], first))
        elif told:
            yield told if name == "div" else el(name, told)


def between(since: date, until: date, first: date) -> dict[str, str]:
    """From when until when something is seen; what comes later is hidden."""
    told = {"data-from": since.isoformat(), "data-until": until.isoformat()}
    return told if since <= first <= until else {**told, "hidden": ""}


def as_of(view: View) -> Html:
    """For which day a page was built, and what a script has to know to tell of another."""
    until = view.today + timedelta(view.snapshot.ahead.days)
    told = {"data-built": view.today.isoformat()}
    if view.journal.settings.today:
        told |= {"data-fixed": ""}
    else:
        told |= {"data-until": until.isoformat(), "data-zone": view.journal.me.timezone}
    return el("span.qh-built", el("span.qh-asof", "As of "), on(view.today, long_day(view.today)), at=told)


def stamp(view: View, *before: str) -> Html:
    """The last line of a page: for which day it was built."""
    return el("p.qh-source", *before, as_of(view), ".")


def old(view: View) -> Html:
    """What is said once the page is older than the days it knows."""
    if not view.snapshot.ahead.days:
        return Html("")
    until = view.today + timedelta(view.snapshot.ahead.days)
    told = f" It was built on {long_day(view.today)} and knows the days up to {long_day(until)}. Build it again with "
    return el(
        "p.qh-warn.qh-old", el("strong", "This page is old."), told, el("code", "qh build"), ".", at={"hidden": ""}
    )
