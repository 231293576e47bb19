"""The first ask of each person, and what became of it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import BOTH, MINE, NEWS, PRIVATE, THEIRS, TRIES

SECOND_TRY = 7
LAST_WORD = 7


class Ask(NamedTuple):
    """One person asked: when and how, when they answered, whether they said yes, and whether the answer is in."""

    contact: Contact
    day: date
    by: str
    replied: date | None = None
    accepted: bool = False
    tries: int = 1
    decided: bool = False


def everyone_asked(journal: Journal, today: date) -> tuple[Ask, ...]:
    """Everyone who was asked, each once, by the first ask that reached them.

    Not those who wrote first, and not asks for a practice talk.
    """
    return tuple(ask for contact in journal.contacts.values() for ask in first_ask(journal, contact, today))


def first_ask(journal: Journal, contact: Contact, today: date) -> Iterator[Ask]:
    """The first ask of someone, if any counts."""
    words = [t for t in state.lines(journal, contact.id, today) if t.what and t.what not in NEWS | PRIVATE]
    if words and words[0].who == THEIRS and words[0].what != "bounced":
        return
    for place, line in enumerate(words):
        after = words[place + 1 :]
        reached = not after or after[0].what != "bounced"
        if line.who == MINE and line.what == "asked" and reached and counts(journal, contact.id, line):
            yield outcome(journal, contact, line, after, today)
            return


def counts(journal: Journal, contact: str, line: Touch) -> bool:
    """Whether an ask is for a talk in earnest, and this person is the first it was written to."""
    talks = journal.interviews_with.get(contact, ())
    following = next((t for t in talks if t.day and t.day >= line.day), None)
    return not (following and following.kind == "practice") and all(
        talk.attendees[0].id == contact for talk in talks if talk.origin.path == line.path
    )


def outcome(journal: Journal, contact: Contact, line: Touch, after: Sequence[Touch], today: date) -> Ask:
    """What became of an ask."""
    answers = [t for t in after if t.who in (THEIRS, BOTH) and t.what != "bounced"]
    talks = [*arranged(journal, contact.id, line.day, today)]
    replied = min([t.day for t in answers[:1]] + talks, default=None)
    yes = min([t.day for t in answers if t.what == "accepted" or t.who == BOTH] + talks, default=None)
    no = next((t.day for t in answers if t.what in {"declined", "opted-out"}), None)
    accepted = yes is not None and (no is None or yes <= no)
    until = (yes if accepted else replied) or today
    tries = 1 + any(t.who == MINE and t.what in TRIES and t.day <= until for t in after)
    return Ask(contact, line.day, line.by, replied, accepted, tries, replied is not None or over(journal, line, today))


def arranged(journal: Journal, contact: str, since: date, today: date) -> Iterator[date]:
    """The days since an ask on which a talk with someone took place."""
    return (t.day for t in state.held(journal, contact, today) if t.day and t.day >= since)


def over(journal: Journal, line: Touch, today: date) -> bool:
    """Whether the days for a second try and for an answer to it have passed."""
    days = (journal.playbook(today).second_try_days or SECOND_TRY) + LAST_WORD
    return journal.calendar.after(line.day, days) < today
