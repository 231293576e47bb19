"""A long table that its reader sorts and narrows; without a script it is whole, in the order it was given."""

from collections.abc import Iterable
from typing import NamedTuple

from quarterhour.pages.html import Html, el


class Column(NamedTuple):
    """A column: its heading, and whether the rows can be narrowed to one of its values."""

    head: str
    narrows: bool = False


class Told(NamedTuple):
    """How many rows there are, in words, and what several of them are called."""

    words: str
    many: str


def roll(title: str, told: Told, columns: Iterable[Column], rows: Iterable[Iterable[str]]) -> Html:
    """A table whose first column names its rows, below the line that tells how many there are."""
    heads = [
        el("th", column.head, at={"scope": "col", **({"data-narrows": ""} if column.narrows else {})})
        for column in columns
    ]
    lines = [
        el("tr", el("th", first, at={"scope": "row"}), *(el("td", cell) for cell in rest)) for first, *rest in rows
    ]
    return el(
        "div.qh-roll",
        el("p.qh-lede", told.words, at={"role": "status", "data-many": told.many}),
        el("table.qh-table", el("caption", title), el("thead", el("tr", *heads)), el("tbody", *lines)),
    )


def several(name: str, items: Iterable[str]) -> Html:
    """A cell with several values, each of which can be chosen."""
    found = [el("li", item) for item in items if item]
    return el(f"ul.{name}", *found) if found else Html("")
