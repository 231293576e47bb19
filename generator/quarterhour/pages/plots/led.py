"""Who led to whom: the tree as a drawing whose names are links, and the same as nested lists."""

from collections.abc import Iterator, Mapping, Sequence

from quarterhour.model.figure import Figure
from quarterhour.model.wording import listed
from quarterhour.pages.html import Html, el, joined, listing
from quarterhour.pages.plots.drawing import dot, drawing, fitted, line, wide, words
from quarterhour.pages.plots.tree import Person, grown
from quarterhour.pages.view import View, address

LEFT, STEP, INDENT, REACH, MOST, LISTED, DEEPEST = 7.0, 26.0, 22.0, 130.0, 40, 200, 8
EDGE, LANES, LANE = 290.0, 6, 7.0
TOLD = "Everyone is a link, below and to the right of whoever named them. The same stands below as a list."


def led(view: View, figure: Figure) -> Html:
    """The tree, and its twin in words."""
    found = grown(figure)
    return joined(
        [
            drawn(view, figure, found),
            el("details.qh-more", el("summary", "As a list"), twin(view, found), left(found)),
        ]
    )


def left(found: Sequence[Person]) -> Html:
    """How many are not in the list."""
    return el("p.qh-why", f"And {len(found) - LISTED} more.") if len(found) > LISTED else Html("")


def drawn(view: View, figure: Figure, found: Sequence[Person]) -> Html:
    """The tree as a drawing."""
    seen = found[:MOST]
    step = min(INDENT, REACH / max(1, *(each.layer for each in seen)))
    places = {each.key: (LEFT + step * each.layer, 15 + STEP * row) for row, each in enumerate(seen)}
    ends = {each.key: places[each.key][0] + 12 + width(name_of(each, places)) for each in seen}
    shapes = [*ways(seen, places), *further(seen, places, ends)]
    shapes += [mark for each in seen for mark in person(view, each, places)]
    foot = STEP * len(seen) + 18
    rest = len(found) - len(seen)
    shapes += legend(foot, rest, any(each.also for each in seen))
    return drawing(figure, TOLD, foot + (26 if rest else 8), shapes, role="group")


def name_of(each: Person, places: Mapping[str, tuple[float, float]]) -> str:
    """A name as far as there is room for it."""
    return fitted(" ".join(each.name.split()), EDGE - 14 - places[each.key][0])


def width(name: str) -> float:
    """How wide a name is."""
    return sum(map(wide, name))


def ways(seen: Sequence[Person], places: Mapping[str, tuple[float, float]]) -> Iterator[Html]:
    """A line from everyone down and out to whom they led."""
    for each in seen:
        if each.above:
            (left, top), (x, y) = places[each.above], places[each.key]
            yield line("way", (left, top + 5), (left, y), (x - 5, y))


def further(
    seen: Sequence[Person], places: Mapping[str, tuple[float, float]], ends: Mapping[str, float]
) -> Iterator[Html]:
    """A broken line from everyone else who named somebody, round the right side."""
    pairs = [(giver, each.key) for each in seen for giver in each.also if giver in places]
    for number, (giver, whom) in enumerate(pairs):
        right = EDGE + 10 + LANE * (number % LANES)
        start, end = (ends[giver], places[giver][1]), (ends[whom] + 4, places[whom][1])
        yield line("dashed", start, (right, start[1]), (right, end[1]), end)
        yield line("tip", (end[0] + 5, end[1] - 4), end, (end[0] + 5, end[1] + 4))


def person(view: View, each: Person, places: Mapping[str, tuple[float, float]]) -> Iterator[Html]:
    """A mark and a name, linked where there is a page."""
    x, y = places[each.key]
    yield dot("dot" if each.reached else "ring", x, y)
    told = words(name_of(each, places), x + 10, y + 4)
    known = each.key in view.journal.contacts
    yield el("a", told, at={"href": view.href(address("people", each.key))}) if known else told


def legend(foot: float, rest: int, several: bool) -> Iterator[Html]:  # noqa: FBT001  # a fact about the tree, not a mode
    """What the marks mean, and how many more there are."""
    yield dot("ring", LEFT, foot)
    told = "not reached yet" + ("; broken line: a second giver" if several else "")
    yield words(told, LEFT + 10, foot + 4)
    yield words(f"and {rest} more", 0, foot + 22) if rest else Html("")


def twin(view: View, found: Sequence[Person]) -> Html:
    """The tree as nested lists; those many steps out stand side by side."""
    names = {each.key: each.name for each in found}
    told = found[:LISTED]
    hang = dict[str, str]()
    for each in told:
        hang[each.key] = each.above if each.layer <= DEEPEST else hang[each.above]
    inside: dict[str, list[Html]] = {}
    for each in reversed(told):
        item = joined([told_of(view, each, names), listing("ul.qh-chain", reversed(inside.pop(each.key, [])))])
        inside.setdefault(hang[each.key], []).append(item)
    return listing("ul.qh-chain", reversed(inside.get("", [])))


def told_of(view: View, each: Person, names: Mapping[str, str]) -> Html:
    """Someone in a line of the list."""
    also = f"also named by {listed(names[giver] for giver in each.also)}" if each.also else ""
    return joined([view.person(each.key, each.name), also, "" if each.reached else "not reached yet"], ", ")
