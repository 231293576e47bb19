"""A message that greets them by another name."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import greeted, hint
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.wording import clipped

TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame"})


def wrong_name(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A message greets them by a name, or a spelling, that is not theirs.

    Source: S0.27.
    """
    contact = journal.contacts.get(draft.contact)
    name = greeted(draft)
    if contact and name and "[[" not in name and not is_theirs(contact, name):
        yield hint(draft, "wrong-name", f'it greets "{clipped(name)}"', f"write {contact.first}", name)


def is_theirs(contact: Contact, name: str) -> bool:
    """Whether every word of a greeting is a part of their name, or a title."""
    theirs = {part for known in (contact.name, contact.call, *contact.aliases) for part in known.split()}
    return all(part in theirs or part.rstrip(".").casefold() in TITLES for part in name.split())
