"""What stands in the body of a note: passages under headings, items in lists, lines of a log."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from quarterhour.model.record import Link

OPEN = "open"
DONE = "done"
DROPPED = "dropped"


class Item(NamedTuple):
    """One list item: a promise, a question, a learning or any other line under a heading.

    `text` is without box, tags, label, owner and dates; `raw` is the line as typed, `below` the indented lines
    under it; `made` is the day of a promise that stands in a log.
    """

    text: str
    raw: str = ""
    box: str = ""
    label: str = ""
    tags: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    owner: Link | None = None
    due: date | None = None
    done: date | None = None
    below: str = ""
    line: int = 0
    made: date | None = None

    @property
    def mine(self) -> bool:
        """Whether it is for the author to do."""
        return self.owner is None

    @property
    def private(self) -> bool:
        """Whether it stays out of every shared build."""
        return "private" in self.tags


class Referral(NamedTuple):
    """Someone whom an interviewee named: whom, where they work, what was said, and whether their name may be used.

    `unnamed` is that they asked not to be named, which is more than that nothing is noted.
    """

    person: Link
    organization: str = ""
    text: str = ""
    may_use_name: bool = False
    day: date | None = None
    path: str = ""
    line: int = 0
    unnamed: bool = False
    email: str = ""


class Passage(NamedTuple):
    """What stands under one heading; two headings of one name are one passage."""

    key: str
    title: str
    text: str = ""
    items: tuple[Item, ...] = ()
    line: int = 0

    def labelled(self, label: str) -> str:
        """The words after a label such as `Why now:`, or nothing."""
        return next((i.text for i in self.items if i.label == label), "")


class Touch(NamedTuple):
    """One dated line of a log, as it was read.

    `who` is me, them, both, `-` (an appointment, a note to self) or `?` (a reply that names nobody); an empty `what`
    means that the line was not read. `raw` is the line as typed.
    """

    day: date
    who: str
    what: str
    by: str = ""
    about: tuple[Link, ...] = ()
    to: tuple[Link, ...] = ()
    until: date | None = None
    minutes: int | None = None
    topic: str = ""
    person: Link | None = None
    text: str = ""
    raw: str = ""
    path: str = ""
    line: int = 0


def passage(passages: Iterable[Passage], key: str) -> Passage:
    """The passage of that name, or an empty one."""
    return next((p for p in passages if p.key == key), Passage(key, ""))
