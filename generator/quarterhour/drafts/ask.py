"""A first message to someone: what connects you, why them, one small question, and no job."""

from datetime import date

from quarterhour.drafts.letter import Letter, compose, spoken_day
from quarterhour.drafts.notes import inner, said, to_them
from quarterhour.model import state
from quarterhour.model.body import passage
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.interview import Interview
from quarterhour.model.introductions import leading_to
from quarterhour.model.journal import Journal

QUARTER = 15
KNOWN = "[[a line of your own, as between people who know each other]]"
TIES = {
    "family": KNOWN,
    "friend": KNOWN,
    "colleague": KNOWN,
    "manager": KNOWN,
    "mentor": KNOWN,
    "alumni": "We went to the same place, some years apart: [[which, and when]].",
    "classmate": "We were in class together: [[which, and when]].",
    "association": "We both belong to [[which association]].",
    "event": "We met at [[which event, and when]].",
    "online": "I know you from [[where online]].",
    "former-colleague": "We worked together at [[where, and when]].",
    "professor": "I was a student of yours: [[which course, and when]].",
}


def ask(journal: Journal, contact_id: str, today: date) -> Draft | None:
    """A request for a quarter of an hour."""
    contact = journal.contacts.get(contact_id)
    if contact is None or contact_id in journal.stops:
        return None
    plan = state.next_talk(journal, contact_id, today)
    giver = introducer(journal, contact)
    letter = Letter(
        kind="ask",
        variant="first",
        subject=f"{giver} suggested I write" if giver else "A quarter of an hour, please",
        facts={
            "tie": tie(journal, contact, today),
            "hook": "What you wrote or did about [[one thing of theirs]] caught my attention, because [[why]].",
            "minutes": str(plan.minutes if plan else QUARTER),
            "gain": gain(journal, plan, contact),
            "exploring": exploring(journal, plan),
        },
        why=f"{giver} led you to {contact.first}, so that name comes first."
        if giver
        else "A first message: keep it short.",
        most=100,
        spare=("exploring",),
        interview=plan.id if plan else "",
    )
    return compose(journal, contact, letter)


def introducer(journal: Journal, contact: Contact) -> str:
    """The name of who led to someone and may be named."""
    found = (i.giver for i in leading_to(journal, contact.id) if i.may_use_name and i.giver in journal.contacts)
    return next((said(journal, journal.contacts[giver].name) for giver in found), "")


def tie(journal: Journal, contact: Contact, today: date) -> str:
    """What connects the two of you."""
    met = [t.day for t in journal.timelines[contact.id] if t.what == "talked" and t.day <= today]
    met += [talk.day for talk in state.held(journal, contact.id, today) if talk.day]
    if met:
        return f"We talked on {spoken_day(max(met), today)}, about [[what you remember of it]]."
    if giver := introducer(journal, contact):
        return f"{giver} suggested that I write to you."
    if contact.via:
        known = journal.contacts.get(contact.via.id)
        name = said(journal, known.name if known else contact.via.text)
        return f"{name} led me to you [[ask first whether you may say so]]."
    return TIES.get(contact.relationship, "You do not know me: [[what connects the two of you]].")


def gain(journal: Journal, plan: Interview | None, contact: Contact) -> str:
    """What I want to learn, in a sentence."""
    wish = said(journal, passage(plan.passages, "purpose").labelled("what i want to learn")) if plan else ""
    wish = to_them(wish, contact)
    return f"I would like to learn {inner(journal, wish) or '[[one narrow thing that only they can tell]]'}."


def exploring(journal: Journal, plan: Interview | None) -> str:
    """What I am looking into."""
    path = inner(journal, said(journal, plan.path)) if plan else ""
    return f"I am exploring {path or '[[the field]]'} and would value how you see it."
