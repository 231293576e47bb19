"""A word of confirmation on the working day before a talk."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.no_file import making, noted
from quarterhour.followups.words import clocks, command, raised, spoken_name, talk_key
from quarterhour.model import standing, state
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.moved import moved_to
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.unfiled import Unfiled, appointments
from quarterhour.model.wording import listed, medium_day

RECENT = 5
JUST_AGREED = 2
EMAIL = "email"
AGREED = frozenset({"accepted", "booked", "rescheduled"})


def confirm(journal: Journal, today: date) -> Iterator[Duty]:
    """Confirm a talk on the working day before it: the time on both clocks, the place, your number.

    A talk agreed on in the last two working days needs none, nor do questions by email, and on the day it is too late.
    """
    for interview in journal.interviews.values():
        known = state.host(journal, interview) in journal.contacts
        if not known or not standing.is_coming(journal, interview, today) or moved_to(journal, interview):
            continue
        start = state.local_start(journal, interview)
        ahead = start and start.day > today and interview.by != EMAIL
        if start and ahead and not confirmed(journal, interview, start.day, today):
            yield duty(journal, interview, start.day, today)
    for contact, found in appointments(journal, today):
        if not found.outcome and found.day > today and not confirmed_without(journal, found, today):
            yield without_a_file(journal, contact, found, today)


def confirmed(journal: Journal, interview: Interview, start: date, today: date) -> bool:
    """Whether it was confirmed since it was last agreed or moved, and not too many days ahead to count.

    A word of agreement is as good as that where it is only a day or two old.
    """
    window = max(RECENT, journal.playbook(today).confirm_days)
    done = False
    for line in state.lines(journal, state.host(journal, interview), today):
        if line.what in AGREED and line.day <= start:
            done = journal.calendar.between(line.day, start) <= JUST_AGREED
        elif line.what == "confirmed" and line.day <= start and journal.calendar.between(line.day, start) <= window:
            done = True
    return done


def duty(journal: Journal, interview: Interview, start: date, today: date) -> Duty:
    """What is owed before one talk."""
    contact = journal.contacts[state.host(journal, interview)]
    agreed = raised(journal, interview, today)
    due = journal.calendar.before(start, journal.playbook(today).confirm_days)
    path, line = interview.origin.path, interview.origin.at("when")[0]
    return Duty(
        contact=contact.id,
        due=max(due, agreed) if agreed and agreed <= start else due,
        action=f"Confirm with {contact.name}: {clocks(journal, interview)}",
        why=(
            Why(f"the talk is on {medium_day(start)}", "RICE", start, path, line),
            *(Why(text, "", None, path, line) for text in details(journal, interview)),
        ),
        closing=Closing(path, "confirmed by email"),
        next=command("draft", "confirm", contact.id),
        key=talk_key(journal, interview),
        draft="confirm",
        since=agreed,
        interview=interview.id,
    )


def confirmed_without(journal: Journal, found: Unfiled, today: date) -> bool:
    """Whether a talk without a file was agreed on or confirmed lately."""
    days = journal.calendar.between
    window = max(RECENT, journal.playbook(today).confirm_days)
    said = found.confirmed is not None and days(found.confirmed, found.day) <= window
    return said or days(found.line.day, found.day) <= JUST_AGREED


def without_a_file(journal: Journal, contact: str, found: Unfiled, today: date) -> Duty:
    """What is owed before a talk that only a log line tells of."""
    return Duty(
        contact=contact,
        due=max(journal.calendar.before(found.day, journal.playbook(today).confirm_days), found.line.day),
        action=f"Confirm with {spoken_name(journal, contact)}: {medium_day(found.day)}; no file holds this talk yet",
        why=(noted(found, "RICE"),),
        closing=Closing(journal.contacts[contact].origin.path, "confirmed by email"),
        next=making(contact, found),
        key=found.day.isoformat(),
        since=found.line.day,
    )


def details(journal: Journal, interview: Interview) -> Iterator[str]:
    """What else to put in it: the place, your number, and who should have a copy."""
    if interview.place:
        yield f"the place: {interview.place}"
    if journal.me.phone:
        yield f"your number: {journal.me.phone}"
    others = [c.name for c in journal.attendees(interview)[1:] if c.id not in journal.stops]
    if others:
        yield f"with a copy to {listed(others)}"
