"""A request that names another place than theirs."""

import re
from collections.abc import Iterator

from quarterhour.checks.drafted.message import FIRST, hint, written
from quarterhour.checks.phrases import said, sentences
from quarterhour.model.called import speaks_of
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.introductions import leading_to
from quarterhour.model.journal import Journal
from quarterhour.model.names import fold
from quarterhour.model.problem import Problem

SHORTEST = 4


def wrong_organization(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A request speaks of a place where they do not work, such as their old one or that of the last message.

    Source: S0.27.
    """
    contact = journal.contacts.get(draft.contact)
    theirs = workplace(journal, contact) if contact else ""
    if contact is None or draft.kind not in FIRST or not theirs or spoken_of(written(draft), theirs):
        return
    led = {i.giver for i in leading_to(journal, contact.id)} | {contact.via.id if contact.via else ""}
    for name, people in others(journal, theirs).items():
        if any(c.id in led or (c.id != contact.id and speaks_of(written(draft), c.name)) for c in people):
            continue
        if any(names(s, name) and not said("of-my-past", s) for s in sentences(written(draft))):
            fix = f"write {theirs}, if that is meant"
            yield hint(draft, "wrong-organization", f"it names {name}, and they work at {theirs}", fix, name)
            return


def spoken_of(text: str, place: str) -> bool:
    """Whether a text names a place, or one of its longer words."""
    return any(names(text, word) for word in (place, *(part for part in place.split() if len(part) > SHORTEST)))


def others(journal: Journal, theirs: str) -> dict[str, list[Contact]]:
    """The names of all other places in a journal, with those who work there."""
    found: dict[str, list[Contact]] = {o.name: [] for o in journal.organizations.values()}
    for contact in journal.contacts.values():
        if name := workplace(journal, contact):
            found.setdefault(name, []).append(contact)
    inside = fold(theirs)
    return {name: who for name, who in found.items() if len(name) >= SHORTEST and fold(name) not in inside}


def workplace(journal: Journal, contact: Contact) -> str:
    """The name of the place where somebody works."""
    place = journal.workplace(contact)
    return place.name if place else contact.organization.text if contact.organization else ""


def names(text: str, place: str) -> bool:
    """Whether a text names a place, in its own spelling."""
    return re.search(rf"(?<!\w){re.escape(place)}(?!\w)", text) is not None
