"""Whom somebody led the author to, how far that has come, and whether they have heard of it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from quarterhour.drafts.letter import Occasion, spoken_day
from quarterhour.drafts.notes import said
from quarterhour.drafts.pronouns import addressed
from quarterhour.model import state
from quarterhour.model.contact import Contact
from quarterhour.model.introductions import given_by
from quarterhour.model.journal import Journal
from quarterhour.model.record import Link
from quarterhour.model.reported import reported
from quarterhour.model.timeline import MINE, THEIRS, meaningful
from quarterhour.model.wording import listed

UNREACHED = 10
MET = "met"
UNANSWERED = "unreached"
SEVERAL = "I wrote to {names} and have had no answer, so I leave it there."
SAYS = {
    "asked": "I wrote to {name} on {day}.",
    "accepted": "{name} said yes on {day}.",
    "replied": "{name} answered on {day}.",
    "ended": "I wrote to {name}, and it did not come to a talk.",
    UNANSWERED: "I wrote to {name} on {day} and have had no answer, so I leave it there.",
    MET: "I talked with {name} on {day}.",
}
SORTS = {"accepted": "accepted", "declined": "ended", "later": "ended", "opted-out": "ended"}


CLUTTER = re.compile(r"\([^()]*\)|<[^<>]*>|\S*@\S*|\S*://\S*|\+?\d[\d ()-]{5,}")
NAME_ALONE = re.compile(r"(?:[A-Z][\w'-]*(?: (?:de|la|van|von|der|den|del|di|da))* ?)+$")
LEADING = re.compile(r"(?:introduced )?(?:me )?to (?=[A-Z])|(?:put )?me (?:in touch )?with (?=[A-Z])", re.IGNORECASE)


class Led(NamedTuple):
    """Someone whom they led the author to, and the last thing that came of it."""

    person: Contact
    what: str
    day: date

    def told(self, occasion: Occasion) -> str:
        """What came of it, as a sentence to whoever led there."""
        name = said(occasion.journal, self.person.full) or "them"
        return SAYS[self.what].format(name=name, day=spoken_day(self.day, occasion.today))


def led(occasion: Occasion) -> Iterator[Led]:
    """What came of each introduction that they have not heard of yet."""
    for person, since in introduced(occasion).items():
        step = last_step(occasion, occasion.journal.contacts[person], since)
        if step and not reported(
            occasion.journal, occasion.contact.id, news_since(occasion, step), occasion.today, about={person}
        ):
            yield step


def news_since(occasion: Occasion, step: Led) -> date:
    """From which day on it is news: that nobody answers is news only once the time for an answer is over."""
    return occasion.journal.calendar.after(step.day, UNREACHED) if step.what == UNANSWERED else step.day


def unanswered(occasion: Occasion, steps: Sequence[Led]) -> str:
    """That nobody answers, in one sentence however many did not."""
    if len(steps) < 2:
        return "".join(step.told(occasion) for step in steps)
    return SEVERAL.format(names=listed(said(occasion.journal, step.person.full) or "them" for step in steps))


def introduced(occasion: Occasion) -> dict[str, date]:
    """The people with a file whom someone led the author to, each with the day from which it counts."""
    journal, giver = occasion.journal, occasion.contact.id
    found = {i.person.id: i.day or date.min for i in given_by(journal, giver)}
    for contact in journal.contacts.values():
        if contact.via and contact.via.id == giver:
            found.setdefault(contact.id, date.min)
    return {person: day for person, day in found.items() if person in journal.contacts and person != giver}


def last_step(occasion: Occasion, person: Contact, since: date) -> Led | None:
    """How far it has come with someone since they were introduced; nothing where they were not written to."""
    journal, today = occasion.journal, occasion.today
    lines = [t for t in state.lines(journal, person.id, today) if t.day >= since]
    asked = next((t.day for t in lines if t.who == MINE and meaningful(t)), None)
    met = [talk for talk in state.held(journal, person.id, today) if talk.day and talk.day >= since]
    told = [talk for talk in met if talk.day and not (talk.interview and talk.interview.private)]
    if told and told[0].day:
        return Led(person, MET, told[0].day)
    if asked is None:
        return None
    if person.id in journal.stops:
        return Led(person, "ended", asked)
    theirs = [t for t in lines if t.who == THEIRS and (meaningful(t) or t.what == "opted-out") and t.day >= asked]
    if theirs:
        return Led(person, SORTS.get(theirs[-1].what, "replied"), theirs[-1].day)
    late = journal.calendar.after(asked, UNREACHED) <= today and not met
    return Led(person, UNANSWERED if late else "asked", asked)


def name_to_say(text: str, giver: Contact) -> str:
    """Whom they named, as it is said to them: without an address, and `your nephew Paul` for `her nephew Paul`."""
    words = CLUTTER.sub(" ", text)
    words = LEADING.sub("", " ".join(words.split())).strip(" .…,;:!?-")
    return addressed(words, giver)


def short_name(person: str) -> str:
    """The name alone: `Paul` for `your nephew Paul`."""
    names = NAME_ALONE.search(person)
    return names[0].strip() if names and person.startswith("your ") else person


def name_of(journal: Journal, person: Link, giver: Contact) -> str:
    """The name of whom they led to: as their file has it, else as it was noted."""
    contact = journal.contacts.get(person.id)
    return said(journal, contact.full if contact else name_to_say(person.text, giver))


def waiting_for(journal: Journal, giver: str, today: date) -> str:
    """The name of someone whom they named and who was not written to yet."""
    for introduction in given_by(journal, giver):
        person = journal.contacts.get(introduction.person.id)
        name = name_of(journal, introduction.person, journal.contacts[giver])
        spoken = person and (state.lines(journal, person.id, today) or person.id in journal.stops)
        if name and not spoken:
            return name
    return ""
