"""Preparation, some working days before a talk."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.words import clocks, command, raised, spoken_name, talk_key, the_talk
from quarterhour.model import readiness, standing, state
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.moved import moved_to
from quarterhour.model.reminder import Closing, Duty, Why

SHOWN = 3


def prepare(journal: Journal, today: date) -> Iterator[Duty]:
    """Prepare for a talk three working days before it; done when enough is written, or when you say so.

    On the day itself it stands with the talk: one line for both.
    """
    for interview in journal.interviews.values():
        if not standing.is_coming(journal, interview, today) or not state.host(journal, interview):
            continue
        start, end = state.local_start(journal, interview), state.local_day(journal, interview)
        ahead = start and end and end > today and not moved_to(journal, interview)
        if start and ahead and not prepared(journal, interview, today):
            yield duty(journal, interview, start.day, today)


def prepared(journal: Journal, interview: Interview, today: date) -> bool:
    """Whether enough is written, or a line says so: in the talk's log, or in its people's since the talk before."""
    since = earlier(journal, interview)
    own = (line for link in interview.attendees for line in state.own_lines(journal, link.id) if line.day > since)
    if any(t.what == "prepared" and t.day <= today for t in (*interview.log, *own)):
        return True
    ready = readiness.score(journal, interview)
    return ready.score >= ready.threshold


def earlier(journal: Journal, interview: Interview) -> date:
    """The day of the talk before with the same person."""
    day = interview.day or date.max
    theirs = journal.interviews_with.get(state.host(journal, interview), ())
    return max((i.day for i in theirs if i.day and i.day < day), default=date.min)


def duty(journal: Journal, interview: Interview, start: date, today: date) -> Duty:
    """What is owed before one talk."""
    contact, agreed = state.host(journal, interview), raised(journal, interview, today)
    due = journal.calendar.before(start, journal.playbook(today).prepare_days)
    path, line = interview.origin.path, interview.origin.at("when")[0]
    missing = readiness.score(journal, interview).missing[:SHOWN]
    return Duty(
        contact=contact,
        due=max(due, agreed) if agreed and agreed <= start else due,
        action=f"Prepare for {the_talk(start, today)} with {spoken_name(journal, contact)}",
        why=(
            Why(f"you talk on {clocks(journal, interview)}", "S0.4", start, path, line),
            *(Why(text[0].lower() + text[1:].rstrip("."), "S1.13", None, path, line) for text in missing),
        ),
        closing=Closing(path, "prepared"),
        next=command("prep", contact),
        key=talk_key(journal, interview),
        since=agreed,
        interview=interview.id,
    )
