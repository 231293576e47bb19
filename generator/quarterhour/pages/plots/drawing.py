"""Shapes and words of a drawing: it grows with the screen, and its colours are the theme's."""

import unicodedata
from collections.abc import Iterable

from quarterhour.model.figure import Cell, Figure
from quarterhour.pages.html import TURNING, Html, el, escape

WIDTH = 340.0  # so that text of 12 units is 12 pixels and more on a phone
LETTER = 6.6


def measure(value: float) -> str:
    """A length as it stands in a drawing: `12`, `12.5`."""
    return f"{value:.1f}".removesuffix(".0")


def amount(cell: Cell) -> float:
    """The number in a cell, nothing where there is none."""
    return cell if isinstance(cell, int | float) else 0


def plain(text: str) -> Html:
    """A text in one line, without marks that turn the direction of writing, which a drawing cannot set apart."""
    return Html(escape(TURNING.sub("", " ".join(text.split()))))


def wide(letter: str) -> float:
    """How much room a letter takes."""
    return LETTER * (2 if unicodedata.east_asian_width(letter) in "WF" else 1)


def fitted(text: str, room: float) -> str:
    """A text cut where it is wider than its room."""
    told, taken = "", 0.0
    for letter in text[: int(room)]:
        taken += wide(letter)
        if taken > room:
            return told[:-1] + "…"
        told += letter
    return told


def words(text: str, x: float, y: float, kind: str = "start") -> Html:
    """Words that begin, have their `middle` or `end` at a place."""
    place = {"x": measure(x), "y": measure(y)}
    return el("text", plain(text), at=place if kind == "start" else {**place, "text-anchor": kind})


def bar(kind: str, x: float, y: float, width: float, height: float) -> Html:
    """A rectangle, or nothing where it would have no size."""
    if width <= 0 or height <= 0:
        return Html("")
    place = {"x": measure(x), "y": measure(y), "width": measure(width), "height": measure(height)}
    return el(f"rect.qh-{kind}", at=place)


def dot(kind: str, x: float, y: float, radius: float = 4.5) -> Html:
    """A round mark."""
    return el(f"circle.qh-{kind}", at={"cx": measure(x), "cy": measure(y), "r": measure(radius)})


def line(kind: str, *places: tuple[float, float]) -> Html:
    """A line from place to place."""
    way = " ".join(f"{measure(x)},{measure(y)}" for x, y in places)
    return el(f"polyline.qh-{kind}", at={"points": way})


def drawing(figure: Figure, told: str, height: float, shapes: Iterable[str], role: str = "img") -> Html:
    """A whole drawing, with its name and a description for those who do not see it; a `group` holds links."""
    title, desc = f"qh.{figure.name}.title", f"qh.{figure.name}.desc"
    at = {
        "viewBox": f"0 0 {measure(WIDTH)} {measure(height)}",
        "role": role,
        "aria-labelledby": title,
        "aria-describedby": desc,
    }
    named = el("title", plain(figure.title), at={"id": title}), el("desc", plain(told), at={"id": desc})
    return el("svg.qh-plot", *named, *shapes, at=at)
