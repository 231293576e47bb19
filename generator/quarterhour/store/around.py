"""What the body of a note is read against."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from quarterhour.model.names import fold
from quarterhour.model.record import Link
from quarterhour.store import links


class Around(NamedTuple):
    """What a body is read against: its file, the talk's day, the people in it, and how a mention is resolved.

    `people` gives each name that can only mean one of them; `names` are all names that may mean any; `known` are the
    first names of everyone in the journal.
    """

    path: str = ""
    since: date | None = None
    people: Mapping[str, Link] = {}
    resolve: Callable[[Link], Link] = lambda link: link
    names: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()

    def is_another(self, word: str) -> bool:
        """Whether a word is the first name of somebody in the journal whom this is not about."""
        first = fold(word)
        return first in self.known and first not in {fold(name).split(" ")[0] for name in self.names}

    def person(self, words: str) -> Link | None:
        """The one of the people whom some words mean, by a name or by a link."""
        return self.people.get(links.key(words)) or self.people.get(self.resolve(links.link(words)).id or " ")
