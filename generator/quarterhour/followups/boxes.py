"""The boxes under Promises: whose they are, where they stand, and what each is called."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from quarterhour.followups.words import spoken_name
from quarterhour.model import standing, state
from quarterhour.model.body import Item
from quarterhour.model.called import speaks_of
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.names import fold
from quarterhour.model.prose import plain

SMALL_WORDS = re.compile(
    r"(?:an?|the|to|of|for|from|with|about|on|in|at|and|or|h(?:er|im|is)|the(?:m|ir)|my|our|it|that|this|if|when|as|by|is"
    r"|be|send|share|tell|e?mail|write|give|forward|let|know)"
)


class Box(NamedTuple):
    """A promise: between you and whom, what it is, where it stands, and the day it was made."""

    contact: str
    item: Item
    path: str
    made: date | None = None
    interview: str = ""


def mine(journal: Journal) -> Iterator[Box]:
    """What you promised, kept or not."""
    for interview in journal.interviews.values():
        made = state.local_day(journal, interview)
        for item in interview.promises:
            if item.mine:
                yield Box(
                    concerns(journal, interview, item), item, interview.origin.path, item.made or made, interview.id
                )
    for contact in journal.contacts.values():
        yield from (Box(contact.id, item, contact.origin.path, item.made) for item in contact.promises if item.mine)


def theirs(journal: Journal) -> Iterator[Box]:
    """What they promised, kept or not."""
    for interview in journal.interviews.values():
        made = state.local_day(journal, interview)
        people = {link.id for link in interview.attendees if link.id}
        for item in interview.promises:
            if item.owner:
                contact = item.owner.id if item.owner.id in people else state.host(journal, interview)
                yield Box(contact, item, interview.origin.path, item.made or made, interview.id)
    for person in journal.contacts.values():
        yield from (Box(person.id, item, person.origin.path, item.made) for item in person.promises if item.owner)


def made_by(journal: Journal, box: Box, today: date) -> bool:
    """Whether a promise was made by a day, or may have been: its talk was over, or on the calendar."""
    talk = journal.interviews.get(box.interview)
    if box.made is None or box.made <= today:
        return True
    return talk is not None and standing.arranged(journal, talk, today)


def named(journal: Journal, boxes: Iterable[Box]) -> Iterator[tuple[Box, str]]:
    """Each promise with its own name among those with the same person; a tick does not change it."""
    spoken: Counter[tuple[str, str]] = Counter()
    for box in boxes:
        key = slug(box.item.text, spoken_name(journal, box.contact))
        spoken[box.contact, key] += 1
        times = spoken[box.contact, key]
        yield box, key if times == 1 else f"{key}-{times}"


@lru_cache(maxsize=4096)
def slug(text: str, name: str = "") -> str:
    """The first three telling words of a text, for an id; the name of whom it is about stands there already."""
    words = re.findall(r"[^\W_]+", fold(plain(text)))
    known = fold(name).split()
    return "-".join([w for w in words if w not in known and not SMALL_WORDS.fullmatch(w)][:3] or words[:3])


def concerns(journal: Journal, interview: Interview, item: Item) -> str:
    """Whom an item of a talk is about: whoever it names, else the first of them; a link when those said stop."""
    linked = [link.id for link in item.links]
    people = list(dict.fromkeys(link.id for link in interview.attendees if link.id))
    there = list(state.came(journal, interview, date.max))
    meant = (mentioned(journal, people, item) or there)[:1] + [other for other in linked if other not in people]
    return next((p for p in meant if p in journal.contacts and p not in journal.stops), "")


def mentioned(journal: Journal, people: Iterable[str], item: Item) -> list[str]:
    """Which of some people an item names, by a link or by the first word of their name."""
    linked = {link.id for link in item.links}
    named = {c.id for c in journal.people(people) if speaks_of(item.text, c.name, fold)}
    return [p for p in people if p in linked or p in named]
