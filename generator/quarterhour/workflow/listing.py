"""The people of a journal as a list that can be narrowed."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from quarterhour.model.journal import Journal
from quarterhour.model.names import fold
from quarterhour.model.standing import relationship
from quarterhour.workflow.refusal import Refusal

KEYS = ("org", "tag", "state")


class Row(NamedTuple):
    """One person in a list."""

    id: str
    name: str
    kind: str
    organization: str
    state: str
    tags: tuple[str, ...]
    path: str


def listing(journal: Journal, today: date, query: Sequence[str] = ()) -> Iterator[Row]:
    """Everyone who fits all the words of a query, by name."""
    for contact in sorted(journal.contacts.values(), key=lambda c: fold(c.name)):
        work = contact.organization
        row = Row(
            contact.id,
            contact.name,
            "contact",
            work.text if work else "",
            relationship(journal, contact, today),
            contact.tags,
            contact.origin.path,
        )
        if all(fits(row, word, work.id if work else "") for word in query):
            yield row


def fits(row: Row, word: str, organization: str) -> bool:
    """Whether a person fits one word of a query, such as `org:acme`."""
    key, colon, value = word.partition(":")
    if not colon:
        return fold(word) in fold(f"{row.name} {row.organization} {' '.join(row.tags)}")
    if key not in KEYS:
        raise Refusal(f'"{word}" is no filter; write {", ".join(f"{k}:..." for k in KEYS)} or a word')
    wanted = fold(value)
    if key == "org":
        return wanted in fold(row.organization) or fold(organization).startswith(wanted)
    return wanted in map(fold, row.tags) if key == "tag" else fold(row.state).startswith(wanted)
