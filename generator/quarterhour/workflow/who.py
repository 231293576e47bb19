"""Whom some words mean: one person, or a refusal that lists who could be meant."""

from datetime import date

from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.names import near
from quarterhour.model.standing import next_talk
from quarterhour.model.state import HELD, talk_state
from quarterhour.workflow.refusal import NobodyMeant


def person(journal: Journal, words: str) -> Contact:
    """The one contact that some words mean."""
    found = journal.find(words)
    if len(found) == 1:
        return journal.contacts[found[0]]
    if found:
        raise NobodyMeant(f'{len(found)} people match "{words}": {told(journal, found)}\nTry: {found[0]}')
    if words in journal.unreadable:
        raise NobodyMeant(f"{journal.unreadable[words]} cannot be read; see qh check")
    close = near(words, journal.names)
    add = (
        f'; add them with: qh add "{words}"' if any(letter.isalpha() for letter in words) else "; qh list has the names"
    )
    hint = f"; did you mean {told(journal, close)}?" if close else add
    raise NobodyMeant(f'nobody is called "{words}"{hint}')


def told(journal: Journal, ids: tuple[str, ...]) -> str:
    """Some people by id, with their name and where they work."""
    return ", ".join(f"{key} ({card(journal.contacts[key])})" for key in ids)


def card(contact: Contact) -> str:
    """A name, and where they work."""
    return contact.name + (f", {contact.organization.text}" if contact.organization else "")


def coming_talk(journal: Journal, contact: Contact, today: date) -> Interview:
    """The next talk with someone, arranged or planned."""
    if (talk := next_talk(journal, contact.id, today)) is not None:
        return talk
    raise NobodyMeant(f'no talk with {contact.name} is arranged; arrange one with: qh meet {contact.id} "tue 3pm"')


def latest_talk(journal: Journal, contact: Contact, today: date) -> Interview | None:
    """The newest talk with someone that is over, or of today."""
    past = [i for i in journal.interviews_with.get(contact.id, ()) if i.day and i.day <= today]
    over = [i for i in past if talk_state(journal, i, today) in (HELD, "what happened?") or i.day == today]
    return over[-1] if over else None
