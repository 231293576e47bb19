"""The person: what they do, how you know them, who led you there, what you talked about, what is still open."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.body import DONE, OPEN, Item, passage
from quarterhour.model.called import speaks_of
from quarterhour.model.contact import Contact
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.introductions import introducers, leading_to
from quarterhour.model.journal import Journal
from quarterhour.model.learnings import credited
from quarterhour.model.names import fold
from quarterhour.model.wording import aside, count, listed, long_day, short_day
from quarterhour.prep.earlier import earlier_talks
from quarterhour.prep.words import learned, named, notes, said, ways

NOTHING = "Nothing yet. Look them up for five minutes; under Person, write two things that you would like to ask about."
RELATIONS = {
    "family": "They are family.",
    "friend": "A friend of yours.",
    "classmate": "You were in class together.",
    "alumni": "You went to the same place of study.",
    "colleague": "You work at the same place.",
    "former-colleague": "You used to work together.",
    "manager": "Your manager, now or once.",
    "professor": "They taught you.",
    "mentor": "Your mentor.",
    "association": "You know each other from an association.",
    "event": "You met at an event.",
    "online": "You know each other online.",
    "cold": "You wrote to them without knowing them.",
}
OUTCOMES = {"kept": " You tried it and kept it.", "dropped": " You tried it and let it go."}
EXPERIENCE = {
    "yes": "Does the work you are exploring.",
    "former": "Used to do the work you are exploring.",
    "no": "Sees the work you are exploring from outside.",
}


def person(journal: Journal, interview: Interview, today: date) -> Section:
    """What is known of each person, and what stands between you."""
    people = journal.attendees(interview)
    lines = [line for contact in people for line in about(journal, interview, contact, today)]
    lines += notes(journal, passage(interview.passages, "research-person"))
    title = "The person" if len(people) < 2 else "The people"
    return Section(title, tuple(lines), NOTHING, "person")


def about(journal: Journal, interview: Interview, contact: Contact, today: date) -> Iterator[str]:
    """What is known of one person."""
    tie = [RELATIONS.get(contact.relationship, ""), EXPERIENCE.get(contact.does_this_work, "")]
    alone = len(interview.attendees) < 2
    if known := " ".join(filter(None, tie)):
        yield known if alone else f"{contact.full}: {known[0].lower()}{known[1:]}"
    if contact.call:
        yield f"Address {'them' if alone else contact.full} as {contact.call}."
    yield from notes(journal, passage(contact.passages, ""))
    if contact.profile:
        yield f"Their profile: {contact.profile}"
    if contact.first_time == "yes":
        yield "They were never asked for such a talk before: say in two sentences how it goes."
    yield from led_here(journal, contact)
    yield from earlier(journal, interview, contact, today)
    yield from open_promises(journal, contact)


def led_here(journal: Journal, contact: Contact) -> Iterator[str]:
    """Who led to someone, and what they said."""
    found = leading_to(journal, contact.id)
    if contact.via and contact.via.id not in {introduction.giver for introduction in found}:
        yield f"{aside(named(journal, contact.via))} led you to {contact.first}."
    for introduction in found:
        if introduction.giver in journal.contacts:
            words = said(journal, introduction.text)
            may = " You may say so." if introduction.may_use_name else ""
            name = journal.contacts[introduction.giver].full
            yield f"{name} led you to {contact.first}{f': {words}' if words else '.'}{may}"


def led_by(journal: Journal, contact: Contact) -> str:
    """The name of who led to someone, where it is known and they did not ask to be left out."""
    givers = introducers(journal, contact.id)
    name = next((person.full for person in journal.people(givers)), "")
    via = contact.via if contact.via and (not contact.via.id or contact.via.id in givers) else None
    return name or (named(journal, via) if via else "")


def earlier(journal: Journal, interview: Interview, contact: Contact, today: date) -> Iterator[str]:
    """The talks already held with someone, and what was learned in them."""
    for talk in earlier_talks(journal, interview, contact.id, today):
        how = ways(talk.interview).lower() if talk.interview else ""
        length = count(talk.minutes, "minute") if talk.minutes else ""
        detail = ", ".join(part for part in (how, length) if part)
        yield f"You talked on {long_day(talk.day or today)}" + (f": {detail}." if detail else ".")
        if talk.interview and not talk.interview.private:
            there = talk.interview
            yield from (heard(journal, there, item) for item in there.learned if not item.private)


def heard(journal: Journal, talk: Interview, item: Item) -> str:
    """Something learned in an earlier talk, or advised in it, by whom of several, with what came of that."""
    if "advice" not in item.tags:
        return f"You learned then: {learned(journal, item)}"
    outcome = next((words for tag, words in OUTCOMES.items() if tag in item.tags), " You tried it.")
    who = "They" if len(talk.attendees) < 2 else listed(named(journal, link) for link in credited(talk, item))
    return f"{who or 'One of them'} advised: {said(journal, item.text)}{outcome if item.box == DONE else ''}"


def open_promises(journal: Journal, contact: Contact) -> Iterator[str]:
    """What is promised between you and not done: yours first."""
    found = [*contact.promises]
    for interview in journal.interviews_with.get(contact.id, ()):
        alone = len(interview.attendees) == 1
        found += (p for p in interview.promises if alone or concerns(p, contact))
    waiting = [p for p in found if p.box == OPEN]
    yield from (f"You promised{by_when(p)}: {said(journal, p.text)}" for p in waiting if p.mine)
    yield from (f"They promised{by_when(p)}: {said(journal, p.text)}" for p in waiting if not p.mine)


def concerns(promise: Item, contact: Contact) -> bool:
    """Whether a promise made among several people is from or to this one."""
    if promise.owner is not None:
        return promise.owner.id == contact.id
    return speaks_of(promise.text, contact.name, fold) or any(link.id == contact.id for link in promise.links)


def by_when(promise: Item) -> str:
    """` by Fri 27 Nov`, or nothing."""
    return f" by {short_day(promise.due)}" if promise.due else ""
