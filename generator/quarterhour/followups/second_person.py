"""A second person at a place from which nobody answers."""

from collections.abc import Iterator, Sequence
from datetime import date

from quarterhour.followups.check_in import workplace
from quarterhour.followups.events import arranges, expired, theirs
from quarterhour.followups.first_ask import has_a_talk
from quarterhour.followups.unsure import unread_since
from quarterhour.followups.words import command
from quarterhour.model import standing, state
from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.introductions import introducers
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import BOTH, MINE
from quarterhour.model.waived import let_go
from quarterhour.model.wording import medium_day

EXPIRES = 30
BY_LETTER = 10


def second_person(journal: Journal, today: date) -> Iterator[Duty]:
    """Write to a second person where nobody answered within three working days, and do not mention the first.

    Whoever led you to the second person may be named to them.
    """
    if not journal.playbook(today).second_person_days:
        return
    for people in places(journal).values():
        asks = [(line, contact) for contact in people for line in asked(journal, contact.id, today)]
        if len(asks) != 1 or any(heard(journal, contact.id, today) for contact in people):
            continue
        line, contact = asks[0]
        if unread_since(journal, contact.id, line, today):
            continue
        if not expired(line.day, today, EXPIRES) and holds(journal, contact, line, today):
            yield from duty(journal, people, contact, line, today)


def places(journal: Journal) -> dict[str, list[Contact]]:
    """The people of each place of work, by name."""
    found: dict[str, list[Contact]] = {}
    for contact in sorted(journal.contacts.values(), key=lambda c: (c.name, c.id)):
        if place := workplace(contact):
            found.setdefault(place, []).append(contact)
    return found


def asked(journal: Journal, contact: str, today: date) -> Iterator[Touch]:
    """Every time someone was asked; a request that went to several counts for the first of them."""
    for line in state.lines(journal, contact, today):
        if line.who == MINE and line.what == "asked" and state.counts_for(journal, line, contact):
            yield line


def heard(journal: Journal, contact: str, today: date) -> bool:
    """Whether someone ever answered, or a talk with them was arranged; that they want to be left alone is no answer."""
    lines = state.lines(journal, contact, today)
    return has_a_talk(journal, contact, today) or any(
        line.who == BOTH or arranges(line) or (theirs(line) and line.what != "opted-out") for line in lines
    )


def holds(journal: Journal, contact: Contact, ask: Touch, today: date) -> bool:
    """Whether an ask is no history, was not let go of, and whoever was asked has not gone elsewhere since."""
    lines = state.lines(journal, contact.id, today)
    left = any(line.what == "new-job" and line.day >= ask.day for line in lines)
    old = contact.imported is not None and ask.day < contact.imported
    return not left and not old and not let_go(journal, "second-person", contact.id, ask.day, today)


def duty(journal: Journal, people: Sequence[Contact], first: Contact, ask: Touch, today: date) -> Iterator[Duty]:
    """What is left to do at one place: write to someone there whom you know of, else look for somebody."""
    others = (c for c in people if c is not first and c.id not in journal.stops)
    other = next((c for c in others if standing.relationship(journal, c, today) == "identified"), None)
    meant = other or first
    days = BY_LETTER if ask.by == "letter" else journal.playbook(today).second_person_days
    place = place_name(journal, first)
    yield Duty(
        contact=meant.id,
        due=journal.calendar.after(ask.day, days),
        action=f"No word from {place}: write to {other.name if other else 'a second person'} there, "
        + mention(journal, first, other),
        why=(
            Why(
                f"you asked {first.name} on {medium_day(ask.day)}, and nobody there has answered",
                "DUKE",
                ask.day,
                ask.path,
                ask.line,
            ),
        ),
        closing=Closing(meant.origin.path, "asked by email" if other else "let go second-person"),
        next=command("draft", "ask", other.id) if other else command("show", first.id),
        draft="ask" if other else "",
        since=ask.day,
    )


def mention(journal: Journal, first: Contact, other: Contact | None) -> str:
    """What to say of whoever was asked first: nothing, unless it is they who led to the other one."""
    if other and first.id in introducers(journal, other.id):
        return f"to whom {first.name} led you"
    return f"and do not mention {first.name}"


def place_name(journal: Journal, contact: Contact) -> str:
    """What the place where someone works is called."""
    known = journal.workplace(contact)
    words = contact.organization.text if contact.organization else ""
    return (known.name if known else "") or words
