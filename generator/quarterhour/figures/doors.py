"""Who led the author to whom, and how far it has come."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.model import state
from quarterhour.model.introductions import introductions
from quarterhour.model.journal import Journal
from quarterhour.model.record import Link
from quarterhour.model.reported import reported
from quarterhour.model.timeline import BOTH, MINE, NEWS, PRIVATE, THEIRS


class Door(NamedTuple):
    """One person named by another: since when, when the author wrote, when they answered or met, who knows of it."""

    giver: str
    person: Link
    day: date | None
    written: date | None = None
    reached: date | None = None
    told: bool = False

    @property
    def who(self) -> str:
        """The id of the person named, or the words that stand for them."""
        return self.person.key


def opened(journal: Journal, today: date) -> tuple[Door, ...]:
    """Every pair of people of which one led the author to the other, each once, by its first day."""
    found: dict[tuple[str, str], Door] = {}
    for door in named(journal):
        pair = (door.giver, door.who)
        known = found.get(pair)
        if (
            door.giver
            and door.who
            and door.giver != door.who
            and not (door.day and door.day > today)
            and (known is None or (door.day or date.max) < (known.day or date.max))
        ):
            found[pair] = door
    return tuple(walked(journal, door, today) for door in found.values())


def named(journal: Journal) -> Iterator[Door]:
    """Everyone who was introduced: in a log, under Referrals, or by `via` in their own file."""
    for one in introductions(journal):
        yield Door(one.giver, one.person, one.day)
    for contact in journal.contacts.values():
        if contact.via and contact.via.id:
            yield Door(contact.via.id, Link(contact.name, contact.id), None)


def walked(journal: Journal, door: Door, today: date) -> Door:
    """A door with what happened since it was opened."""
    since = door.day or date.min
    words = [t for t in state.lines(journal, door.person.id, today) if t.day >= since and t.what]
    said = (t for t in words if t.what not in NEWS | PRIVATE | {"bounced"})
    written = next((t.day for t in words if t.who == MINE and t.what not in PRIVATE), None)
    talks = (t.day for t in state.held(journal, door.person.id, today) if t.day and t.day >= since)
    reached = min([*(t.day for t in said if t.who in (THEIRS, BOTH)), *talks], default=None)
    return door._replace(written=written, reached=reached, told=knows(journal, door, written or reached, today))


def knows(journal: Journal, door: Door, since: date | None, today: date) -> bool:
    """Whether whoever opened the door was told what came of it."""
    return since is not None and reported(journal, door.giver, since, today, about={door.person.id})
