"""What they promised you."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.followups.events import expired
from quarterhour.followups.promise import slug
from quarterhour.followups.words import command, host, spoken_name
from quarterhour.model import state
from quarterhour.model.body import OPEN, Item
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import medium_day

AFTER_THEIR_DAY = 5
WITHOUT_A_DAY = 15
EXPIRES = 180
REMINDING = frozenset({"nudged", "wrote", "asked"})


class Promised(NamedTuple):
    """A promise of theirs: whose, where it stands, and the day it was made."""

    contact: str
    item: Item
    path: str
    made: date | None
    interview: str = ""


def their_promise(journal: Journal, today: date) -> Iterator[Duty]:
    """Look whether what they promised has come; if not, remind them gently, once, and make it easy to let go."""
    spoken: Counter[str] = Counter()
    for promised in promises(journal):
        key = slug(promised.item.text, spoken_name(journal, promised.contact))
        spoken[f"{promised.contact}/{key}"] += 1
        times = spoken[f"{promised.contact}/{key}"]
        due = due_day(journal, promised)
        if promised.item.box == OPEN and promised.contact in journal.contacts and due:
            if not expired(due, today, EXPIRES) and not reminded(journal, promised.contact, due, today):
                yield duty(journal, promised, due, key if times == 1 else f"{key}-{times}")


def promises(journal: Journal) -> Iterator[Promised]:
    """Every promise of theirs, kept or not, in talks and in the files of people."""
    for interview in journal.interviews.values():
        made = state.local_day(journal, interview)
        people = {link.id for link in interview.attendees if link.id}
        for item in interview.promises:
            if item.owner:
                contact = item.owner.id if item.owner.id in people else host(journal, interview)
                yield Promised(contact, item, interview.origin.path, made, interview.id)
    for contact in journal.contacts.values():
        yield from (Promised(contact.id, i, contact.origin.path, None) for i in contact.promises if i.owner)


def due_day(journal: Journal, promised: Promised) -> date | None:
    """Five working days after the day they named, else fifteen after the talk; nothing where neither is known."""
    if promised.item.due:
        return journal.calendar.after(promised.item.due, AFTER_THEIR_DAY)
    return journal.calendar.after(promised.made, WITHOUT_A_DAY) if promised.made else None


def reminded(journal: Journal, contact: str, due: date, today: date) -> bool:
    """Whether they were written to once it was time."""
    return any(t.who == MINE and t.what in REMINDING and t.day >= due for t in state.lines(journal, contact, today))


def duty(journal: Journal, promised: Promised, due: date, key: str) -> Duty:
    """What is left to do about one promise."""
    name, item = journal.contacts[promised.contact].name, promised.item
    since = item.due or promised.made or due
    told = f"{name} meant to do it by {medium_day(since)}" if item.due else f"it was promised on {medium_day(since)}"
    return Duty(
        contact=promised.contact,
        due=due,
        action=f"Has it come? If so, tick it; if not, remind {name} gently: {plain(item.text)}",
        why=(
            Why(told, "DYD", since, promised.path, item.line),
            Why('one reminder is enough; log it as "wrote by email"', "", None, promised.path, item.line),
        ),
        closing=Closing(promised.path, box=item.line),
        next=command("show", promised.contact),
        key=key,
        since=promised.made,
        interview=promised.interview,
    )
