"""A word every quarter: what came of their advice, or simply hello."""

from collections.abc import Iterator
from datetime import date

from quarterhour.drafts.letter import Letter, compose, spoken_day
from quarterhour.drafts.notes import can_be_quoted, inner, is_a_deed, is_shareable, quoted, said, to_them
from quarterhour.model import state
from quarterhour.model.body import DONE, Item
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import lesson
from quarterhour.model.state import Talk
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import MONTHS

VERDICTS = {
    "kept": "It was right for me, and I am keeping it up.",
    "dropped": "In the end it was not for me, but I only know that because I tried.",
}


def check_in(journal: Journal, contact_id: str, today: date) -> Draft | None:
    """A check-in with someone you have met: with what came of their advice where there is some to tell."""
    contact = journal.contacts.get(contact_id)
    held = state.held(journal, contact_id, today) if contact else ()
    if contact is None or contact_id in journal.stops or not held:
        return None
    letter = report(journal, contact, held, today) or hello(journal, contact, held, today)
    return compose(journal, contact, letter)


def report(journal: Journal, contact: Contact, held: tuple[Talk, ...], today: date) -> Letter | None:
    """What came of advice that was tried and not yet told of."""
    for interview, item in tried(journal, contact, held, today):
        words = to_them(said(journal, item.text), contact)
        if words:
            done = f", on {spoken_day(item.done, today)}" if item.done else ""
            verdict = next((text for tag, text in VERDICTS.items() if tag in item.tags), "")
            return Letter(
                kind="check-in",
                variant="advice",
                subject="What came of your advice",
                facts={
                    "met": met(held[-1], today),
                    "advice": f"{advised(inner(journal, words))} I did{done}.",
                    "outcome": f"{verdict} [[what came of it, in a sentence]]",
                },
                why=f"You tried what {contact.first} advised and have not told them yet.",
                most=120,
                interview=interview.id,
            )
    return None


def advised(words: str) -> str:
    """What they advised, as a sentence."""
    return f"You advised me to {words}." if is_a_deed(words) else f"You gave me this advice: {words}."


def tried(journal: Journal, contact: Contact, held: tuple[Talk, ...], today: date) -> Iterator[tuple[Interview, Item]]:
    """The advice of someone that was tried since they last heard, the newest talk first."""
    told = [t.day for t in journal.timelines[contact.id] if t.who == MINE and t.what == "updated" and t.day <= today]
    last = max(told, default=date.min)
    for talk in held[::-1]:
        if talk.interview is None or talk.interview.private:
            continue
        for item in talk.interview.learned:
            if "advice" in item.tags and item.box == DONE and is_shareable(item) and (item.done or today) > last:
                yield talk.interview, item


def hello(journal: Journal, contact: Contact, held: tuple[Talk, ...], today: date) -> Letter:
    """A short hello: how we met, one thing they said, my news, and no need to answer."""
    return Letter(
        kind="check-in",
        variant="hello",
        subject="A short hello",
        facts={"met": met(held[-1], today), "remembered": remembered(journal, contact, held)},
        why=f"You last talked in {MONTHS[(held[-1].day or today).month - 1]}: a few lines keep you in touch.",
        most=80,
        spare=("remembered",),
        interview=held[-1].interview.id if held[-1].interview else "",
    )


def met(talk: Talk, today: date) -> str:
    """When we talked, so that they know who writes."""
    return f"We talked on {spoken_day(talk.day or today, today)}."


def remembered(journal: Journal, contact: Contact, held: tuple[Talk, ...]) -> str:
    """The last thing learned from someone, from the notes."""
    for talk in held[::-1]:
        if talk.interview is None or talk.interview.private:
            continue
        people = journal.people(talk.people)
        for item in talk.interview.learned:
            words = said(journal, lesson(item))
            theirs = item.owner is None or item.owner.id == contact.id
            if theirs and is_shareable(item) and "advice" not in item.tags and can_be_quoted(journal, words, people):
                told = "you told me" if item.owner or len(people) == 1 else "I heard from you all"
                return f"I still think of what {told}: in my notes it says {quoted(words)}"
    return ""
