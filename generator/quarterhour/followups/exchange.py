"""What was received and what was given, each favour with its day."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.followups.introductions import noted
from quarterhour.model import state
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import MINE, THEIRS

HELP = frozenset({"helped", "shared"})


class Favour(NamedTuple):
    """One favour: whether it was the author's, what tells it apart, and its day."""

    mine: bool
    what: str
    day: date


def favours(journal: Journal, today: date) -> frozenset[Favour]:
    """Every favour up to a day: talks, people named and help received; help, introductions and kept promises given."""
    return frozenset(f for f in (*received(journal, today), *given(journal, today)) if f.day <= today)


def received(journal: Journal, today: date) -> Iterator[Favour]:
    """What was received: every talk held, everyone named, every help of theirs, once a day."""
    for talk in state.talks(journal, today):
        if talk.state == state.HELD and talk.day and not history(journal, talk.people, talk.day, talk.interview):
            yield Favour(mine=False, what=f"talk {talk.path} {talk.line}", day=talk.day)
    names = {(i.giver, i.who): i for i in noted(journal) if i.day and not history(journal, (i.giver,), i.day)}
    for person in names.values():
        yield Favour(mine=False, what=f"name {person.giver} {person.who}", day=person.day or today)
    for contact in journal.contacts.values():
        for line in state.lines(journal, contact.id, today):
            if line.who == THEIRS and line.what in HELP and not history(journal, (contact.id,), line.day):
                yield Favour(mine=False, what=f"help {contact.id}", day=line.day)


def history(journal: Journal, people: Iterable[str], day: date, talk: Interview | None = None) -> bool:
    """Whether something came before the files of these people were imported: nothing is owed for it."""
    made = [contact.imported for contact in journal.people(people)]
    return bool((talk and talk.imported) or (made and all(since and day < since for since in made)))


def given(journal: Journal, today: date) -> Iterator[Favour]:
    """What was given: every help, everyone brought together, every promise kept, and what was given to anyone else."""
    for line in journal.me.log:
        if line.what == "gave":
            yield Favour(mine=True, what=f"{line.path} {line.line}", day=line.day)
    for contact in journal.contacts.values():
        for line in state.lines(journal, contact.id, today):
            if line.who == MINE and line.what in HELP | {"introduced"}:
                yield Favour(mine=True, what=contact.id, day=line.day)
        yield from (Favour(mine=True, what=contact.id, day=i.done) for i in contact.promises if i.mine and i.done)
    for talk in journal.interviews.values():
        yield from (Favour(mine=True, what=talk.id, day=item.done) for item in talk.promises if item.mine and item.done)
