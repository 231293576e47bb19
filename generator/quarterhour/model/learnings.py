"""What was learned in talks: by topic and by path, who said it, and where one talk bears on another."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.model.body import DONE, DROPPED, Item
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.names import fold
from quarterhour.model.record import Link
from quarterhour.model.reported import reported
from quarterhour.model.state import SCHEDULED, local_day, talk_state

AGREES = "agrees"
CONTRADICTS = "contradicts"
RELATIONS = (AGREES, CONTRADICTS)
NO_TOPIC = frozenset({"advice", "kept", "dropped", "private", "share", "may-name", *RELATIONS})
TRIED = "tried"
ADOPTED = "adopted"
REJECTED = "rejected"
STANDS = ("open", TRIED, ADOPTED, REJECTED)


class Learning(NamedTuple):
    """One thing that was learned, and the talk it was learned in."""

    item: Item
    interview: Interview
    day: date | None

    @property
    def private(self) -> bool:
        """Whether it, or its talk, stays out of every shared build."""
        return self.item.private or self.interview.private

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics it belongs to: its tags, without those that say something about the line itself."""
        return tuple(tag for tag in self.item.tags if tag not in NO_TOPIC)

    @property
    def said_by(self) -> tuple[Link, ...]:
        """Who said it: those it is credited to, else everyone who was there."""
        return credited(self.interview, self.item) or self.interview.attendees


class Relation(NamedTuple):
    """One learning that agrees with another talk or contradicts it, and what was learned there on the same topics."""

    kind: str
    learning: Learning
    other: Interview
    there: tuple[Learning, ...]


class Path(NamedTuple):
    """A kind of work that is explored: its name and the talks about it, oldest first."""

    name: str
    talks: tuple[Interview, ...]


def credited(interview: Interview, item: Item) -> tuple[Link, ...]:
    """Who of those in a talk said something: the only one there, whom it names as its source, else whom it links to.

    Nobody where it may have been any of them; beside `#agrees` a link tells of another talk and credits nobody.
    """
    there = interview.attendees
    if len(there) < 2:
        return there
    if item.owner:
        return tuple(link for link in there if same(link, item.owner))
    linked = set() if {*RELATIONS} & {*item.tags} else {link.id for link in item.links if link.id}
    return tuple(link for link in there if link.id in linked)


def same(link: Link, other: Link) -> bool:
    """Whether two mentions mean one person."""
    return link.id == other.id if link.id or other.id else fold(link.text) == fold(other.text)


def learnings(journal: Journal, today: date) -> tuple[Learning, ...]:
    """Everything that was learned, the oldest first, talks without a day last."""
    over = (i for i in journal.interviews.values() if i.learned and talk_state(journal, i, today) != SCHEDULED)
    found = [Learning(item, i, local_day(journal, i)) for i in over for item in i.learned if item.text]
    return tuple(sorted(found, key=lambda each: (each.day or date.max, each.interview.id)))


def by_topic(found: Iterable[Learning]) -> dict[str, list[Learning]]:
    """Learnings under each of their topics; those of none are left out."""
    topics: dict[str, list[Learning]] = {}
    for learning in found:
        for topic in learning.topics:
            topics.setdefault(topic, []).append(learning)
    return dict(sorted(topics.items()))


def relations(journal: Journal, found: Iterable[Learning]) -> Iterator[Relation]:
    """Each learning that agrees with another talk or contradicts it."""
    talks: dict[str, list[Learning]] = {}
    for learning in found:
        talks.setdefault(learning.interview.id, []).append(learning)
    for learning in (each for those in talks.values() for each in those):
        for kind in (tag for tag in RELATIONS if tag in learning.item.tags):
            for other in meant(journal, learning):
                there = (each for each in talks.get(other.id, ()) if {*each.topics} & {*learning.topics})
                yield Relation(kind, learning, other, tuple(there))


def meant(journal: Journal, learning: Learning) -> list[Interview]:
    """The other talks that a learning links to; a link to a person means the last earlier talk with them."""
    talks: dict[str, Interview] = {}
    for link in learning.item.links:
        if link.id in journal.interviews:
            talks[link.id] = journal.interviews[link.id]
        else:
            earlier = (i for i in journal.interviews_with.get(link.id, ()) if before(i, learning.interview))
            talks |= {i.id: i for i in [*earlier][-1:]}
    talks.pop(learning.interview.id, None)
    return [*talks.values()]


def before(interview: Interview, other: Interview) -> bool:
    """Whether a talk is another one than this, has a day, and no later one."""
    return interview.id != other.id and interview.day is not None and interview.day <= (other.day or date.max)


def paths(journal: Journal) -> tuple[Path, ...]:
    """Every kind of work that a talk is about, by name; case and accents make no difference."""
    found: dict[str, list[Interview]] = {}
    for interview in sorted(journal.interviews.values(), key=lambda i: (i.day or date.max, i.id)):
        if fold(interview.path):
            found.setdefault(fold(interview.path), []).append(interview)
    return tuple(Path(talks[0].path, tuple(talks)) for _, talks in sorted(found.items()))


def stands(item: Item) -> str:
    """How a piece of advice stands: open, tried, adopted or rejected."""
    if "kept" in item.tags:
        return ADOPTED
    if "dropped" in item.tags or item.box == DROPPED:
        return REJECTED
    return TRIED if item.box == DONE else "open"


def told_back(journal: Journal, learning: Learning, today: date) -> bool:
    """Whether one of those who may have advised it was told what came of it, since the day it was done."""
    since = learning.item.done or learning.day
    return since is not None and any(reported(journal, link.id, since, today) for link in learning.said_by)
