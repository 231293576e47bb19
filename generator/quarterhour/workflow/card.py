"""One person as sections of finished sentences."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.body import OPEN, Item
from quarterhour.model.contact import Contact
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.said import said
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.standing import arranged, relationship
from quarterhour.model.state import lines, local_day, talk_state
from quarterhour.model.wording import clock, medium_day, sentence

FACTS = (
    "role",
    "email",
    "phone",
    "address",
    "profile",
    "timezone",
    "preferred",
    "seniority",
    "relationship",
    "cadence",
)


def card_of(snapshot: Snapshot, contact: Contact) -> tuple[Section, ...]:
    """What is known of someone: facts, how it stands, what is due, talks, promises, and every line of their log."""
    journal = snapshot.journal
    due = [f"{r.action} ({r.due.isoformat()}: {r.close})" for r in snapshot.reminders if r.contact == contact.id]
    return (
        Section("Card", facts(journal, contact)),
        Section("How it stands", (sentence(relationship(journal, contact, snapshot.today)),)),
        Section("Due", tuple(due), "Nothing is owed."),
        Section("Talks", talks_with(snapshot, contact)),
        Section("Promises", promises(snapshot, contact)),
        Section("Log", log(snapshot, contact), "Nothing is logged yet."),
    )


def facts(journal: Journal, contact: Contact) -> tuple[str, ...]:
    """The filled-in fields of a contact."""
    work = journal.workplace(contact)
    lines = [f"organization: {work.name}"] if work else []
    lines += [f"{name}: {value}" for name in FACTS if (value := getattr(contact, name))]
    if contact.via:
        lines.append(f"via: {contact.via.text}")
    return tuple(lines)


def talks_with(snapshot: Snapshot, contact: Contact) -> tuple[str, ...]:
    """The talks with someone, each with its state."""
    journal = snapshot.journal
    return tuple(
        f"{clock(i.when) if i.when else 'no date yet'}: {talk_state(journal, i, snapshot.today)} ({i.origin.path})"
        for i in known_talks(snapshot, contact)
    )


def known_talks(snapshot: Snapshot, contact: Contact) -> Iterator[Interview]:
    """The talks with someone, without those that a line shows to have been arranged only after the day."""
    for talk in snapshot.journal.interviews_with.get(contact.id, ()):
        ahead = (local_day(snapshot.journal, talk) or snapshot.today) > snapshot.today
        if not ahead or arranged(snapshot.journal, talk, snapshot.today):
            yield talk


def promises(snapshot: Snapshot, contact: Contact) -> tuple[str, ...]:
    """What either side promised, open or done."""
    found = [p for i in known_talks(snapshot, contact) for p in i.promises if not p.owner or p.owner.id == contact.id]
    return tuple(
        f"{'you' if p.mine else contact.first}: {p.text} ({box_on(p, snapshot.today)})"
        for p in [*contact.promises, *found]
    )


def box_on(item: Item, today: date) -> str:
    """How a promise stood on a day."""
    return OPEN if item.done and item.done > today else item.box


def log(snapshot: Snapshot, contact: Contact) -> tuple[str, ...]:
    """Every line of someone's log up to the day, as it was read."""
    found = lines(snapshot.journal, contact.id, snapshot.today)
    return tuple(f"{medium_day(t.day)}: {said(t, contact.first)}" for t in found)
