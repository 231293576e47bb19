"""A word of confirmation on the working day before a talk."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.words import clocks, command, host, raised, talk_key
from quarterhour.model import state
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import listed, medium_day

RECENT = 5
AGREED_AGAIN = frozenset({"accepted", "rescheduled"})


def confirm(journal: Journal, today: date) -> Iterator[Duty]:
    """Confirm a talk on the working day before it: the time on both clocks, the place, your number."""
    for interview in journal.interviews.values():
        if not state.is_coming(journal, interview, today) or host(journal, interview) not in journal.contacts:
            continue
        start = state.local_start(journal, interview)
        if start and start.day >= today and not confirmed(journal, interview, start.day, today):
            yield duty(journal, interview, start.day, today)


def confirmed(journal: Journal, interview: Interview, start: date, today: date) -> bool:
    """Whether it was confirmed since it was last agreed or moved, and not too many days ahead to count."""
    window = max(RECENT, journal.playbook.confirm_days)
    done = False
    for line in state.lines(journal, host(journal, interview), today):
        if line.what in AGREED_AGAIN:
            done = False
        elif line.what == "confirmed" and line.day <= start and journal.calendar.between(line.day, start) <= window:
            done = True
    return done


def duty(journal: Journal, interview: Interview, start: date, today: date) -> Duty:
    """What is owed before one talk."""
    contact = journal.contacts[host(journal, interview)]
    agreed = raised(journal, interview, today)
    due = journal.calendar.before(start, journal.playbook.confirm_days)
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


def details(journal: Journal, interview: Interview) -> Iterator[str]:
    """What else to put in it: the place, your number, and who should have a copy."""
    if interview.place:
        yield f"the place: {interview.place}"
    if journal.me.phone:
        yield f"your number: {journal.me.phone}"
    others = [c.name for c in journal.attendees(interview)[1:] if c.id not in journal.stops]
    if others:
        yield f"with a copy to {listed(others)}"
