"""Lists of reminders that a page opened on a later day puts in order again: each place once, the rest kept aside."""

from collections.abc import Iterable, Mapping

from quarterhour.pages.days import NEW_LINE, Line
from quarterhour.pages.html import Html, el, folded, heading_of, joined
from quarterhour.pages.rows import row
from quarterhour.pages.view import View

Rows = Iterable[Line]


def listed(seen: tuple[View, ...], rows: Rows, name: str, room: str = "", many: str = "") -> Html:
    """The reminders of one part, with the room it has and how many there are of it from day to day.

    One that is empty today may be filled later.
    """
    found = [row(seen, each) for each in rows]
    if len(seen) == 1:
        return el("ul.qh-duties", *found) if found else Html("")
    given = {"data-list": name, "data-room": room, "data-many": many}
    told = {**{key: value for key, value in given.items() if value}, **hidden(not found)}
    return el("ul.qh-duties", *found, at=told)


def aside(seen: tuple[View, ...], rows: Rows) -> Html:
    """The reminders of later days, which nobody sees yet."""
    found = [row(seen, each) for each in rows]
    return el("ul.qh-duties", *found, at={"data-list": "aside", "hidden": ""}) if found else Html("")


def owed(seen: tuple[View, ...], found: Iterable[Line]) -> Html:
    """Everything owed on one account, in the order of its day; what only later days ask for is kept aside."""
    built, rows = seen[0].today, [*found]
    now = [(line, told) for line in rows for row in line if (told := row.on(built))]
    place = {reminder.id: number for number, reminder in enumerate(seen[0].snapshot.reminders)}
    now.sort(key=lambda each: place.get(each[1].id, 0))
    there = {told.id for _, told in now}
    rest = (line for line in rows if line[0].reminder.id not in there)
    return joined([listed(seen, (line for line, _ in now), "owed"), aside(seen, rest)], NEW_LINE) if rows else Html("")


def any_on(seen: tuple[View, ...], found: Iterable[Line]) -> list[bool]:
    """Whether anything is owed on each day."""
    rows = [row for line in found for row in line]
    return [any(row.on(view.today) for row in rows) for view in seen]


def fold(title: str, inside: Html, *after: str, there: bool) -> Html:
    """A list under its title; one that is empty today is not seen."""
    if not inside:
        return Html("")
    # the theme shows its details even where they are hidden
    return el("div.qh-fold", folded(title, inside, *after, name="details.qh-more"), at=hidden(not there))


def title(words: str, *, there: bool) -> str:
    """The heading of a part, which is not seen while the part is empty."""
    return heading_of(words) if there else el("h2", words, at={"hidden": ""})


def hidden(value: bool) -> Mapping[str, str]:  # noqa: FBT001  # the one thing it is about
    """The attribute of what is not seen."""
    return {"hidden": ""} if value else {}
