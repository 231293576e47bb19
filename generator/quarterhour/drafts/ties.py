"""What connects the author to somebody: a talk, an introduction, a place they share; and what stands between them."""

from datetime import date
from typing import NamedTuple

from quarterhour.drafts.letter import Occasion, spoken_day, talk_day
from quarterhour.drafts.notes import said, subject
from quarterhour.model import standing, state
from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.introductions import INTRODUCED, introducers, leading_to
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import BOTH, MINE, THEIRS, TRIES, meaningful
from quarterhour.model.unfiled import unfiled
from quarterhour.model.wording import aside

KNOWN = "[[a line of your own, as between people who know each other]]"
PLACES = {"alumni": "We went to the same place, some years apart: [[which, and when]].",
          "classmate": "We were in class together: [[which, and when]]."}  # fmt: skip
TIES = {
    **PLACES,
    "cold": "We have not met.",
    "family": KNOWN,
    "friend": KNOWN,
    "colleague": KNOWN,
    "manager": KNOWN,
    "mentor": KNOWN,
    "association": "We both belong to [[which association]].",
    "event": "We met at [[which event, and when]].",
    "online": "I know you from [[where online]].",
    "former-colleague": "We worked together at [[where, and when]].",
    "professor": "I was a student of yours: [[which course, and when]].",
}
WRITTEN = frozenset({"email", "message"})
FELL_THROUGH = frozenset({"cancelled", "no-show"})


def tie(occasion: Occasion, *, use_giver: bool = True) -> str:
    """What connects the two of you."""
    journal, contact, _, _ = occasion
    if met := last_talk(occasion):
        return met
    if use_giver and (giver := introducer(journal, contact)):
        return f"{aside(giver)} suggested that I write to you."
    if use_giver and (name := door(journal, contact)):
        return f"{aside(name)} led me to you [[ask first whether you may say so]]."
    return TIES.get(contact.relationship, "[[what connects the two of you, in a sentence]]")


def door(journal: Journal, contact: Contact) -> str:
    """The name of who led to someone, by `via` or under Referrals, and did not ask to be left out of it."""
    via = contact.via
    if via is not None and not via.id:
        return said(journal, via.text)
    known = journal.people(introducers(journal, contact.id))
    chosen = next((giver for giver in known if via and giver.id == via.id), None) or next(iter(known), None)
    return said(journal, chosen.full) if chosen else ""


def last_talk(occasion: Occasion) -> str:
    """When we talked last, and about what."""
    journal, contact, today, _ = occasion
    met = [(t.day, "") for t in journal.timelines[contact.id] if t.what == "talked" and t.day <= today]
    held = (talk for talk in state.held(journal, contact.id, today) if talk.day)
    met += [
        (talk_day(journal, talk.interview, contact, talk.day or today), subject(journal, talk.interview))
        for talk in held
    ]
    if not met:
        return ""
    day, about = max(met)
    return f"We talked on {spoken_day(day, today)}, about {about or '[[what you remember of it]]'}."


def together(contact: Contact) -> str:
    """The place where both were."""
    return PLACES.get(contact.relationship, PLACES["alumni"])


def introducer(journal: Journal, contact: Contact) -> str:
    """The name of who led to someone and may be named."""
    found = (i.giver for i in leading_to(journal, contact.id) if i.may_use_name and i.giver in journal.contacts)
    return next((said(journal, journal.contacts[giver].full) for giver in found), "")


def bridge(occasion: Occasion) -> Contact | None:
    """Who wrote to both of us, where the log says that it was in writing and nothing came since."""
    journal, contact, today, _ = occasion
    for giver in journal.contacts.values():
        if giver.id in journal.stops or giver.id not in introducers(journal, contact.id):
            continue
        for touch in state.lines(journal, giver.id, today):
            ours = touch.what == INTRODUCED and touch.person and touch.person.id == contact.id
            if ours and touch.by in WRITTEN and not spoke(journal, contact.id, touch.day, today):
                return giver
    return None


def spoke(journal: Journal, contact: str, since: date, today: date) -> bool:
    """Whether I had a word with someone since a day."""
    lines = state.lines(journal, contact, today)
    return any(t.day >= since and t.who in (MINE, BOTH) and meaningful(t) for t in lines)


def later(occasion: Occasion) -> Touch | None:
    """Their last word, where it was to ask again later and nothing but an answer came since."""
    lines = state.lines(occasion.journal, occasion.contact.id, occasion.today)
    theirs = [t for t in lines if t.who in (THEIRS, BOTH) and meaningful(t)]
    if not theirs or theirs[-1].what != "later":
        return None
    again = any(t.who == MINE and t.what in TRIES and t.day > theirs[-1].day for t in lines)
    return None if again else theirs[-1]


class Lost(NamedTuple):
    """A talk that fell through: its file if it has one, and its day on their clock if that is known."""

    talk: Interview | None
    day: date | None


def lost(occasion: Occasion) -> Lost | None:
    """The last talk, where it fell through and nothing was arranged or said since."""
    journal, contact, today, _ = occasion
    theirs = [i for i in journal.interviews_with.get(contact.id, ()) if i.when]
    alone = unfiled(journal, contact.id, today)
    if alone and alone.outcome in FELL_THROUGH:
        talk, day = None, alone.day
    elif theirs and state.outcomes(journal, theirs[-1], today)[contact.id] in FELL_THROUGH:
        talk, day = theirs[-1], state.local_day(journal, theirs[-1]) or today
    else:
        return None
    if day <= today and spoke(journal, contact.id, day, today):
        return None
    known = alone is None or alone.planned
    return Lost(talk, talk_day(journal, talk, contact, day) if known else None)


def second_person(occasion: Occasion) -> bool:
    """Whether somebody else at their workplace was asked and has not answered."""
    journal, contact, today, _ = occasion
    if contact.organization is None:
        return False
    where = workplace(contact)
    there = (c for c in journal.contacts.values() if c.id != contact.id and workplace(c) == where)
    return any(standing.relationship(journal, c, today) in {"requested", "unresponsive"} for c in there)


def workplace(contact: Contact) -> str:
    """Where someone works, as one word for all who work there."""
    return (contact.organization.id or contact.organization.text.casefold()) if contact.organization else ""
