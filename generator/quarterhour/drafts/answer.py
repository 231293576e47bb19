"""An answer to a yes: thanks, and three times to choose from."""

from datetime import date

from quarterhour.drafts.confirm import WAYS, when
from quarterhour.drafts.letter import Letter, compose
from quarterhour.model import state
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import THEIRS, meaningful
from quarterhour.model.wording import zone_name

QUARTER = 15


def answer(journal: Journal, contact_id: str, today: date) -> Draft | None:
    """An answer to someone who wrote back: it takes the time that is agreed, or offers three."""
    contact = journal.contacts.get(contact_id)
    if contact is None or contact_id in journal.stops:
        return None
    theirs = [t for t in journal.timelines[contact_id] if t.who == THEIRS and meaningful(t) and t.day <= today]
    if not theirs or theirs[-1].what in {"declined", "later"}:
        return None
    plan = state.next_talk(journal, contact_id, today)
    agreed = plan is not None and plan.when is not None and plan.when.at is not None
    yes = theirs[-1].what == "accepted"
    letter = Letter(
        kind="answer",
        variant="agreed" if agreed else "three-times",
        subject="Thank you for your answer",
        facts={
            "thanks": "Thank you for saying yes." if yes else "Thank you for writing back.",
            "when": when(journal, plan, contact.timezone, today) if plan else "",
            "minutes": str(plan.minutes if plan else QUARTER),
            "how": how(plan),
            "zone": zone(journal, contact),
            "reach": f"My number is {journal.me.phone}." if journal.me.phone else "",
        },
        why=f"{contact.first} {'said yes' if yes else 'wrote'}: answer within a working day.",
        interview=plan.id if plan else "",
    )
    return compose(journal, contact, letter)


def how(plan: Interview | None) -> str:
    """How to meet, as part of a sentence."""
    return WAYS.get(plan.by if plan else "", "by phone or video, as you like")


def zone(journal: Journal, contact: Contact) -> str:
    """Whose clock the times are told on, where the two of you may differ."""
    theirs = contact.timezone or journal.me.timezone
    return f"All times are {zone_name(theirs)} time." if theirs and contact.timezone != journal.me.timezone else ""
