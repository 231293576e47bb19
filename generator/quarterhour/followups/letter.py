"""Thanks on paper."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import expired
from quarterhour.followups.words import command, dated, talk_of
from quarterhour.model import state
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.state import Talk

EXPIRES = 30


def letter(journal: Journal, today: date) -> Iterator[Duty]:
    """Post a letter of thanks within two working days of a talk, where you chose letters and know the address."""
    for contact in journal.contacts.values():
        if not goes_by_letter(journal, contact):
            continue
        talk = next(reversed(state.held(journal, contact.id, today)), None)
        if talk and talk.day and not expired(talk.day, today, EXPIRES) and not posted(journal, contact.id, talk, today):
            yield duty(journal, contact, talk, talk.day, today)


def goes_by_letter(journal: Journal, contact: Contact) -> bool:
    """Whether letters are chosen, and the address is known."""
    return journal.settings.letter != "never" and bool(contact.address)


def posted(journal: Journal, contact: str, talk: Talk, today: date) -> bool:
    """Whether thanks went by letter since a talk."""
    return any(
        state.is_thanks(t) and t.by == "letter" and talk.day and t.day >= talk.day
        for t in state.lines(journal, contact, today)
    )


def duty(journal: Journal, contact: Contact, talk: Talk, day: date, today: date) -> Duty:
    """What is owed for one talk."""
    return Duty(
        contact=contact.id,
        due=journal.calendar.after(day, 2),
        action=f"Post {contact.name} a letter of thanks for {talk_of(journal, talk.interview, day, today)}",
        why=(
            Why(f"you talked on {dated(journal, talk.interview, day)}", "S1.18", day, talk.path, talk.line),
            Why(f"the address: {contact.address}", "", None, contact.origin.path, contact.origin.at("address")[0]),
        ),
        closing=Closing(contact.origin.path, "thanked by letter"),
        next=command("draft", "thanks", contact.id),
        draft="thanks",
        since=day,
        interview=talk.interview.id if talk.interview else "",
    )
