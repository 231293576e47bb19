"""Promises that stand in a log, `I promised her the template by Friday`: kept in mind like those under Promises."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quarterhour.model.body import OPEN, Item, Touch
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
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


def once(contacts: dict[str, Contact], interviews: dict[str, Interview]) -> None:
    """Each promise once: what a talk's file and the person's own both say stays with the talk, ticked in either."""
    for talk in tuple(interviews.values()):
        for link in talk.attendees if talk.promises else ():
            if link.id in contacts and contacts[link.id].promises:
                interviews[talk.id], contacts[link.id] = apart(interviews[talk.id], contacts[link.id])


def apart(talk: Interview, person: Contact) -> tuple[Interview, Contact]:
    """A talk and somebody who was there, without the promises of theirs that the talk tells of as well."""
    both = {n: twin for n, item in enumerate(talk.promises) if (twin := told_again(item, talk, person))}
    if not both:
        return talk, person
    items = tuple(ticked(item, both.get(n, item)) for n, item in enumerate(talk.promises))
    kept = tuple(item for item in person.promises if item not in both.values())
    return replace(talk, promises=items), replace(person, promises=kept)


def told_again(item: Item, talk: Interview, person: Contact) -> Item | None:
    """The promise in someone's own file that says the same as one of a talk with them."""
    alone = len(talk.attendees) == 1 or (item.owner and item.owner.id == person.id)
    if not alone and person.first.casefold() not in item.text.casefold():
        return None
    return next((other for other in person.promises if same(item, other)), None)


def same(item: Item, other: Item) -> bool:
    """Whether a promise of a talk and another one are the same: its words, its day, and not made after it was kept."""
    mine, also = telling(item.text), telling(other.text)
    if item.mine != other.mine or not mine or not also or not (mine <= also or also <= mine):
        return False
    again = item.done is not None and other.made is not None and other.made > item.done
    return not again and (item.due is None or other.due is None or item.due == other.due)


def ticked(item: Item, twin: Item) -> Item:
    """A promise with the box of its twin, where only that one is ticked."""
    return item._replace(box=twin.box, done=twin.done) if item.box == OPEN else item
