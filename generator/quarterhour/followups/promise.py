"""What you promised them."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from quarterhour.followups.words import command, spoken_name
from quarterhour.model import state
from quarterhour.model.body import OPEN, Item
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.names import fold
from quarterhour.model.prose import plain
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import medium_day

DEFAULT = timedelta(days=7)
SMALL_WORDS = re.compile(
    r"(?:an?|the|to|of|for|from|with|about|on|in|at|and|or|h(?:er|im|is)|the(?:m|ir)|my|our|it|that|this|if|when|as|by|is"
    r"|be|send|share|tell|e?mail|write|give|forward|let|know)"
)


class Promised(NamedTuple):
    """A promise of yours: to whom, where it stands, and the day it was made."""

    contact: str
    item: Item
    path: str
    made: date | None
    interview: str = ""


def promise(journal: Journal, today: date) -> Iterator[Duty]:
    """Keep what you promised: by its date, else within a week of the talk."""
    spoken: Counter[str] = Counter()
    for promised in promises(journal):
        key = slug(promised.item.text, spoken_name(journal, promised.contact))
        spoken[f"{promised.contact}/{key}"] += 1
        times = spoken[f"{promised.contact}/{key}"]
        if promised.item.box == OPEN and promised.contact:
            yield duty(journal, promised, key if times == 1 else f"{key}-{times}", today)


def promises(journal: Journal) -> Iterator[Promised]:
    """Every promise of mine, kept or not, in talks and in the files of people."""
    for interview in journal.interviews.values():
        made = state.local_day(journal, interview)
        for item in interview.promises:
            if item.mine:
                to = promised_to(journal, interview, item)
                yield Promised(to, item, interview.origin.path, made, interview.id)
    for contact in journal.contacts.values():
        yield from (Promised(contact.id, item, contact.origin.path, None) for item in contact.promises if item.mine)


def promised_to(journal: Journal, interview: Interview, item: Item) -> str:
    """Whom a promise in a talk was made to: whoever it names, else the first of them; a link when they said stop."""
    people = list(dict.fromkeys(link.id for link in interview.attendees if link.id))
    words = set(re.findall(r"\w+", fold(item.text)))
    linked = [link.id for link in item.links]
    named = [p for p in people if p in linked or (p in journal.contacts and first_word(journal, p) in words)]
    meant = (named or people)[:1] + [other for other in linked if other not in people]
    return next((p for p in meant if p in journal.contacts and p not in journal.stops), "")


def first_word(journal: Journal, contact: str) -> str:
    """The first word of someone's name, without case and accents."""
    return fold(journal.contacts[contact].name).split(" ")[0]


def slug(text: str, name: str = "") -> str:
    """The first three telling words of a promise, for its id; whom it is made to stands there already."""
    words = re.findall(r"[^\W_]+", fold(plain(text)))
    theirs = fold(name).split()
    return "-".join([w for w in words if w not in theirs and not SMALL_WORDS.fullmatch(w)][:3] or words[:3])


def duty(journal: Journal, promised: Promised, key: str, today: date) -> Duty:
    """What is owed for one promise."""
    name, item = journal.contacts[promised.contact].name, promised.item
    due = due_day(promised, item)
    undated = "" if due else "; no day is set for it, add one such as (by 2026-12-01)"
    told = f"you promised it on {medium_day(promised.made)}" if promised.made else "you promised it"
    return Duty(
        contact=promised.contact,
        due=due or today,
        action=f"You promised {name}: {plain(item.text) or 'something'}",
        why=(Why(told + undated, "2HJS-N", promised.made, promised.path, item.line),),
        closing=Closing(promised.path, box=item.line),
        next=command("show", promised.contact),
        key=key,
        since=promised.made,
        interview=promised.interview,
    )


def due_day(promised: Promised, item: Item) -> date | None:
    """The day a promise is due: the one it names, the talk for what is meant to come before it, else a week after."""
    if item.due or promised.made is None:
        return item.due
    before = re.search(r"\bbefore (?:we|the|our) (?:meet|talk|call|meeting|interview|next)\b", item.text.casefold())
    return promised.made if before else promised.made + DEFAULT
