"""An apology for a talk that you missed."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import expired, meets
from quarterhour.followups.words import command, talk_key, the_talk
from quarterhour.model import state
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import medium_day

EXPIRES = 60


def apologize(journal: Journal, today: date) -> Iterator[Duty]:
    """Apologise on the same day to everyone whose talk you missed, and offer to find a new time."""
    for interview in journal.interviews.values():
        day = state.local_day(journal, interview)
        missed = state.talk_state(journal, interview, today) == "missed"
        if day is None or day > today or not missed or expired(day, today, EXPIRES):
            continue
        for contact in journal.attendees(interview):
            if not apologized(journal, interview, contact.id, day, today):
                yield duty(journal, interview, contact, day, today)


def apologized(journal: Journal, interview: Interview, contact: str, day: date, today: date) -> bool:
    """Whether an apology is noted since that day, or a new talk has a day."""
    lines = state.lines(journal, contact, today)
    said = any(t.who == MINE and t.what == "apologized" and t.day >= day for t in lines)
    return said or meets(journal, contact, day, today, other_than=interview.id)


def duty(journal: Journal, interview: Interview, contact: Contact, day: date, today: date) -> Duty:
    """What is owed to one person."""
    return Duty(
        contact=contact.id,
        due=day,
        action=f"Apologise to {contact.name} for missing {the_talk(day, today)}, and offer to find a new time",
        why=(
            Why(f"you missed it on {medium_day(day)}", "", day, interview.origin.path, interview.origin.at("when")[0]),
        ),
        closing=Closing(contact.origin.path, "apologized by email"),
        next=command("draft", "reschedule", contact.id),
        key=talk_key(journal, interview, contact.id),
        draft="reschedule",
        since=day,
        interview=interview.id,
    )
