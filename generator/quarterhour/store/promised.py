"""Promises that stand in a log, `I promised her the template by Friday`: kept in mind like those under Promises."""

import re
from collections.abc import Iterator, Sequence

from quarterhour.model.body import Item, Touch
from quarterhour.model.timeline import MINE, THEIRS
from quarterhour.store import items, owners
from quarterhour.store.around import Around
from quarterhour.store.outline import ITEM, Line

PROMISED = "promised"
LEAD = re.compile(r"(?:that\s+)?(?:(?:I|she|he|they)(?:\s+(?:will|would)|['\u2019](?:ll|d))\s+|to\s+)", re.IGNORECASE)
TELLING = re.compile(r"[^\W\d_]{4,}")
SMALL = frozenset({"send", "with", "them", "that", "this", "from", "about", "their", "give", "share", "some", "email"})


def promises(written: Sequence[Item], log: Sequence[Touch], around: Around) -> tuple[Item, ...]:
    """What was promised in a note: the items under Promises, and the lines of the log that none of them repeats."""
    told = (item for item in in_log(log, around) if not any(repeats(item, other) for other in written))
    return (*written, *told)


def in_log(log: Sequence[Touch], around: Around) -> Iterator[Item]:
    """The lines of a log that promise something, as items; the box of the line is that of the promise."""
    for touch in log:
        deed = LEAD.sub("", touch.text, count=1)
        if touch.what != PROMISED or touch.who not in {MINE, THEIRS} or not deed:
            continue
        mark = ITEM.match(touch.raw)
        box = (mark["box"] if mark else None) or " "
        line = Line(touch.line, f"- [{box}] {deed}")
        read, _ = items.item(line, "", "promises", around._replace(since=touch.day))
        theirs = (touch.to[0] if touch.to else owners.them(around)) if touch.who == THEIRS else None
        yield read._replace(raw=touch.raw, owner=theirs, made=touch.day)


def repeats(item: Item, other: Item) -> bool:
    """Whether an item of the same side speaks of the same thing."""
    return item.mine == other.mine and bool(telling(item.text) & telling(other.text))


def telling(text: str) -> set[str]:
    """The words of a promise that say what it is."""
    return set(TELLING.findall(text.casefold())) - SMALL
