"""A message that greets them by another name."""

import re
from collections.abc import Iterator

from quarterhour.checks.drafted.message import greeted, hint, written
from quarterhour.model.called import is_title
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.names import fold
from quarterhour.model.problem import Problem
from quarterhour.model.wording import clipped

WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
SHORTEST = 4


def wrong_name(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A message greets them by a name that is not theirs, or writes theirs without its accents or capitals.

    Source: S0.27.
    """
    contact = journal.contacts.get(draft.contact)
    name = greeted(draft)
    if contact and name and "[[" not in name and not is_theirs(contact, name):
        yield hint(draft, "wrong-name", f'it greets "{clipped(name)}"', f"write {contact.first}", name)
    elif contact and (found := misspelt(contact, written(draft))):
        yield hint(draft, "wrong-name", f'it writes "{found[0]}"', f"write {found[1]}", found[0])


def is_theirs(contact: Contact, name: str) -> bool:
    """Whether every word of a greeting is a part of their name, or a title."""
    theirs = {part for known in (contact.full, contact.call, *contact.aliases) for part in known.split()}
    return all(part in theirs or is_title(part) for part in name.split())


def misspelt(contact: Contact, text: str) -> tuple[str, str] | None:
    """A word that is a part of their name but for accents or capitals, with the part; small words may be others."""
    parts = {fold(part): part for part in contact.full.split() if len(part) >= SHORTEST}
    right = {*contact.full.split(), *contact.call.split(), *(w for alias in contact.aliases for w in alias.split())}
    for word in WORD.findall(text):
        if word not in right and not word.islower() and fold(word) in parts:
            return word, parts[fold(word)]
    return None
