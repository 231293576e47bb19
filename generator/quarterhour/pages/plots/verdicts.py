"""How well each kind of work suits: the fit after each talk, from first to last."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from quarterhour.model.figure import Figure
from quarterhour.model.wording import medium_day
from quarterhour.pages.html import Html, el
from quarterhour.pages.paths import FITS
from quarterhour.pages.plots.drawing import WIDTH, dot, drawing, fitted, line, words

LEFT, RIGHT, RISE, TITLE, LANE, MOST = 86.0, 322.0, 14.0, 44.0, 126.0, 12
APART = 13.0
TOLD = "A lane for each path, with a dot for the fit after each talk, from not for me at the bottom to yes at the top."


class Verdict(NamedTuple):
    """The fit after one talk."""

    path: str
    day: date
    fit: int


def verdicts(figure: Figure) -> Html:
    """A lane for each path."""
    found = [*noted(figure)]
    if not found:
        return Html("")
    days = [each.day for each in found]
    first, last = min(days), max(days)
    paths = [*dict.fromkeys(each.path for each in found)]
    shapes: list[Html] = []
    for number, path in enumerate(paths[:MOST]):
        those = [each for each in found if each.path == path]
        shapes += lane(path, those, LANE * number, first, last)
    foot = LANE * min(len(paths), MOST)
    more = f"and {len(paths) - MOST} more" if len(paths) > MOST else ""
    shapes += [words(told(first), LEFT, foot), words(told(last), WIDTH, foot, "end") if last > first else Html("")]
    return drawing(figure, TOLD, foot + (20 if more else 4), [*shapes, words(more, 0, foot + 16) if more else ""])


def noted(figure: Figure) -> Iterator[Verdict]:
    """Every fit that has a day; the contradictions stand in the table only."""
    for path, day, _, fit, _ in figure.rows:
        if fit and day:
            yield Verdict(str(path), date.fromisoformat(str(day)), int(fit))


def told(day: date) -> str:
    """A day without its weekday: `24 Nov 2026`."""
    return medium_day(day).partition(" ")[2]


def lane(path: str, those: Sequence[Verdict], top: float, first: date, last: date) -> Iterator[Html]:
    """One path: its name, three levels with their words, and the dots."""
    middle = top + TITLE + 2 * RISE
    yield el("g.qh-lane", words(fitted(path, WIDTH), 0, top + 14))
    for fit in (2, 0, -2):
        level = middle - fit * RISE
        yield words(FITS[fit], 0, level + 4)
        yield line("rule" if fit else "dashed", (LEFT - 8, level), (WIDTH, level))
    places = [*spread(those, first, last)]
    yield line("way", *((x, middle - each.fit * RISE) for x, each in places))
    for x, each in places:
        yield dot("dot", x, middle - each.fit * RISE)
        yield words(f"{each.fit:+d}" if each.fit else "0", x, middle - each.fit * RISE - 8, "middle")


def spread(those: Sequence[Verdict], first: date, last: date) -> Iterator[tuple[float, Verdict]]:
    """Where each dot stands: by its day, those close together moved apart where there is room."""
    days, before = max((last - first).days, 1), 0.0
    for left, each in zip(range(len(those) - 1, -1, -1), those, strict=True):
        x = LEFT + 6 + (RIGHT - LEFT - 6) * (each.day - first).days / days
        before = min(max(x, before + APART), max(RIGHT - APART * left, x))
        yield before, each
