"""Who led to whom: the people named in talks, and those whom someone put in touch."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.model.body import Referral
from quarterhour.model.journal import Journal
from quarterhour.model.memo import always
from quarterhour.model.permission import denies, without_permission
from quarterhour.model.record import Link
from quarterhour.model.state import host
from quarterhour.model.timeline import THEIRS

INTRODUCED = "introduced-me"


class Introduction(NamedTuple):
    """One person named to the author: by whom, with which words, and whether that may be said.

    `unnamed` is that whoever named them asked to be left out of it.
    """

    giver: str
    person: Link
    text: str = ""
    may_use_name: bool = False
    day: date | None = None
    unnamed: bool = False


def leading_to(journal: Journal, contact: str) -> tuple[Introduction, ...]:
    """Who named someone, one introduction for each giver, one made in person before one merely mentioned."""
    found: dict[str, Introduction] = {}
    for introduction in introductions(journal):
        if contact and introduction.person.id == contact != introduction.giver:
            found[introduction.giver] = merged(found.get(introduction.giver), introduction)
    return tuple(found.values())


def introducers(journal: Journal, contact: str) -> tuple[str, ...]:
    """Who led to someone, `via` included, leaving out those who asked not to be named."""
    found = {i.giver: i.unnamed for i in leading_to(journal, contact)}
    via = journal.contacts[contact].via if contact in journal.contacts else None
    if via and via.id:
        found.setdefault(via.id, False)
    return tuple(giver for giver, unnamed in found.items() if not unnamed)


def given_by(journal: Journal, giver: str) -> tuple[Introduction, ...]:
    """Whom someone has named, each person once."""
    found: dict[str, Introduction] = {}
    for introduction in introductions(journal):
        if introduction.giver == giver:
            person = introduction.person.id or introduction.person.text
            found[person] = merged(found.get(person), introduction)
    return tuple(found.values())


def merged(first: Introduction | None, again: Introduction) -> Introduction:
    """One introduction of two to the same person by the same giver: the first, with what only the second tells."""
    if first is None:
        return again
    unnamed = first.unnamed or again.unnamed
    may = not unnamed and (first.may_use_name or again.may_use_name)
    return first._replace(text=first.text or again.text, may_use_name=may, unnamed=unnamed)


@always
def introductions(journal: Journal) -> Iterator[Introduction]:
    """Everyone who was named: first those whom someone put in touch, then those written under Referrals."""
    for contact in journal.contacts.values():
        for touch in journal.timelines[contact.id]:
            if touch.what == INTRODUCED and touch.who == THEIRS and touch.person:
                hidden = denies(touch.text)
                yield Introduction(contact.id, touch.person, touch.text, not hidden, touch.day, hidden)
    for interview in journal.interviews.values():
        if giver := host(journal, interview):
            yield from (named(giver, r, interview.day) for r in interview.referrals)
    for contact in journal.contacts.values():
        yield from (named(contact.id, referral, referral.day) for referral in contact.referrals)


def named(giver: str, referral: Referral, day: date | None) -> Introduction:
    """Someone written under Referrals."""
    words = without_permission(referral.text)
    return Introduction(giver, referral.person, words, referral.may_use_name, referral.day or day, referral.unnamed)
