"""Who led to whom, as a tree: everyone once, below whoever led there by the shortest way."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from quarterhour.model.figure import Cell, Figure, Named

Rows = Iterable[tuple[Cell, ...]]


class Person(NamedTuple):
    """Someone in the tree: how many steps out, below whom, whether reached, and who else named them."""

    key: str
    name: str
    layer: int
    above: str
    reached: bool
    also: tuple[str, ...]


def key(cell: Cell) -> str:
    """What tells a person from every other."""
    return cell.id if isinstance(cell, Named) else str(cell)


def grown(figure: Figure) -> tuple[Person, ...]:
    """Everyone in the tree, each below whoever they hang from."""
    names = {key(cell): str(cell) for giver, whom, *_ in figure.rows for cell in (giver, whom)}
    waiting = {key(whom) for _, whom, _, reached, _ in figure.rows if not str(reached).startswith("yes")}
    through = givers(figure.rows)
    layers, above = walked(through)
    return tuple(
        Person(who, names[who], layers[who], above[who], who not in waiting, others(through.get(who, ()), above[who]))
        for who in in_order(above)
    )


def givers(rows: Rows) -> dict[str, list[str]]:
    """Who named each person."""
    found: dict[str, list[str]] = {}
    for giver, whom, *_ in rows:
        found.setdefault(key(whom), []).append(key(giver))
    return found


def walked(through: Mapping[str, list[str]]) -> tuple[dict[str, int], dict[str, str]]:
    """How many steps out everyone is, and from whom; a circle that nobody leads into begins anywhere."""
    onward: dict[str, list[str]] = {}
    for who, those in through.items():
        for giver in those:
            onward.setdefault(giver, []).append(who)
    layers, above = dict[str, int](), dict[str, str]()
    circles = ([who] for who in onward if who in through)
    for starts in ([who for who in onward if who not in through], *circles):
        ahead = deque((who, "", 0) for who in starts)
        while ahead:
            who, giver, layer = ahead.popleft()
            if who not in layers:
                layers[who], above[who] = layer, giver
                ahead.extend((each, who, layer + 1) for each in onward.get(who, ()))
    return layers, above


def others(those: Iterable[str], above: str) -> tuple[str, ...]:
    """Who else named someone."""
    return tuple(giver for giver in those if giver != above)


def in_order(above: Mapping[str, str]) -> Iterator[str]:
    """Everyone, each followed by those below them."""
    below: dict[str, list[str]] = {}
    for who, giver in above.items():
        below.setdefault(giver, []).append(who)
    ahead = deque(below.get("", ()))
    while ahead:
        who = ahead.popleft()
        yield who
        ahead.extendleft(reversed(below.get(who, ())))
