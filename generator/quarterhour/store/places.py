"""Where each field of a note's frontmatter stands, so that one can be changed without touching the others."""

from collections.abc import Iterator
from typing import NamedTuple

import yaml

from quarterhour.model.problem import Problem
from quarterhour.store import front, outline
from quarterhour.store.refusal import EditRefused

LIST = "list"


class Place(NamedTuple):
    """One field: its name, the texts that its value is made of, and from where to where that stands, with its quotes.

    `style` is the mark that a single value begins with, if any, and `list` for anything else.
    """

    name: str
    parts: tuple[str, ...]
    style: str
    after_name: int
    start: int
    end: int
    line: int


class Block(NamedTuple):
    """The fields of a note in order, where its closing fence starts, and how far the names are set in."""

    places: tuple[Place, ...]
    end: int
    indent: str


def block(text: str) -> Block:
    """The frontmatter of a text with even line ends, or a refusal that names the line to mend first."""
    found = front.read(text.removeprefix("\ufeff").replace("\r\n", "\n"), "")
    if isinstance(found, Problem):
        raise EditRefused("; ".join(filter(None, (found.message, found.fix))), found.line)
    sizes = [len(line) + 1 for line in text.split("\n")[: outline.body_start(outline.split(text)) - 1]]
    start, end = sizes[0], sum(sizes)
    events = yaml.parse(text[start:end], Loader=yaml.CBaseLoader)
    top = next((event for event in events if isinstance(event, yaml.MappingStartEvent | yaml.StreamEndEvent)), None)
    if isinstance(top, yaml.MappingStartEvent) and top.flow_style:
        message = "the fields stand in braces; write each on a line of its own: 'name: Ada Lovelace'"
        raise EditRefused(message, 2)
    indent = " " * top.start_mark.column if top and top.start_mark else ""
    return Block(tuple(place(text, start, key, node(events)) for key in keys(events)), end, indent)


def keys(events: Iterator[yaml.Event]) -> Iterator[yaml.ScalarEvent]:
    """The names of the fields; whoever asks takes the events of each value."""
    for event in events:
        if isinstance(event, yaml.ScalarEvent):
            yield event


def node(events: Iterator[yaml.Event]) -> tuple[yaml.Event, ...]:
    """The events of one value."""
    depth = 0
    taken: list[yaml.Event] = []
    while depth or not taken:
        event = next(events)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        taken.append(event)
    return tuple(taken)


def place(text: str, start: int, key: yaml.ScalarEvent, value: tuple[yaml.Event, ...]) -> Place:
    """One field, placed in the whole text."""
    single = value[0] if isinstance(value[0], yaml.ScalarEvent) else None
    return Place(
        name=key.value,
        parts=(single.value,) if single else listed(event.value for event in value if hasattr(event, "value")),
        style=(single.style or "") if single else LIST,
        after_name=start + ends(key),
        start=start + starts(value[0]),
        end=start + ends(value[-1]),
        line=text.count("\n", 0, start + starts(key)) + 1,
    )


def starts(event: yaml.Event) -> int:
    """How far into the block an event starts."""
    return event.start_mark.index if event.start_mark else 0


def ends(event: yaml.Event) -> int:
    """How far into the block an event ends."""
    return event.end_mark.index if event.end_mark else 0


def listed(texts: Iterator[str] | tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a list, which are never those of a single value."""
    return (LIST, *texts)
