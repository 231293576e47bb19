"""An apology for a talk that you missed."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import expired, meets
from quarterhour.followups.words import command, dated, talk_key, talk_of
from quarterhour.model import state
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import MINE
from quarterhour.model.unfiled import appointments

EXPIRES = 60


def apologize(journal: Journal, today: date) -> Iterator[Duty]:
    """Apologise on the same day to everyone whose talk you missed, and offer to find a new time."""
    for interview in journal.interviews.values():
        day = state.local_day(journal, interview)
        missed = state.talk_state(journal, interview, today) == "missed"
        if day is None or day > today or not missed or expired(day, today, EXPIRES):
            continue
        why = Why(
            f"you missed it on {dated(journal, interview, day)}",
            "",
            day,
            interview.origin.path,
            interview.origin.at("when")[0],
        )
        for contact in journal.attendees(interview):
            if not apologized(journal, contact.id, day, today, interview.id):
                yield duty(journal, contact, interview, day, today, why)
    for key, found in appointments(journal, today):
        if found.outcome != "missed" or found.day > today or expired(found.day, today, EXPIRES):
            continue
        if not apologized(journal, key, found.day, today):
            line = found.line
            why = Why(f"you missed it on {dated(journal, None, found.day)}", "", found.day, line.path, line.line)
            yield duty(journal, journal.contacts[key], None, found.day, today, why)


def apologized(journal: Journal, contact: str, day: date, today: date, talk: str = "") -> bool:
    """Whether an apology is noted since that day, or a new talk has a day."""
    lines = state.lines(journal, contact, today)
    said = any(t.who == MINE and t.what == "apologized" and t.day >= day for t in lines)
    return said or meets(journal, contact, day, today, other_than=talk)


def duty(journal: Journal, contact: Contact, interview: Interview | None, day: date, today: date, why: Why) -> Duty:
    """What is owed to one person."""
    missed = talk_of(journal, interview, day, today)
    return Duty(
        contact=contact.id,
        due=day,
        action=f"Apologise to {contact.name} for missing {missed}, and offer to find a new time",
        why=(why,),
        closing=Closing(contact.origin.path, "apologized by email"),
        next=command("draft", "reschedule", contact.id),
        key=talk_key(journal, interview, contact.id) if interview else day.isoformat(),
        draft="reschedule",
        since=day,
        interview=interview.id if interview else "",
    )
