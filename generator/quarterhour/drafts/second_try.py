"""A second and last try: light, simpler than the first, and easy to leave unanswered."""

from datetime import date

from quarterhour.drafts.letter import Letter, compose, spoken_day
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import MINE, THEIRS


def second_try(journal: Journal, contact_id: str, today: date) -> Draft | None:
    """A second message to someone who has not answered the first; nothing where they have."""
    contact = journal.contacts.get(contact_id)
    if contact is None or contact_id in journal.stops:
        return None
    lines = [t for t in journal.timelines[contact_id] if t.day <= today]
    asks = [t.day for t in lines if t.who == MINE and t.what == "asked"]
    if not asks or any(t.who == THEIRS and t.day >= asks[-1] for t in lines):
        return None
    call = " You have their number: a call is often answered." if contact.phone else ""
    letter = Letter(
        kind="second-try",
        variant="last",
        subject="One small question instead",
        facts={"day": spoken_day(asks[-1], today)},
        why=f"You asked on {spoken_day(asks[-1], today)} and heard nothing; this is the last try.{call}",
        most=70,
    )
    return compose(journal, contact, letter)
