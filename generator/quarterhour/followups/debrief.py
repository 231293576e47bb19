"""The debrief, while the talk is fresh."""

import re
from collections.abc import Iterator
from datetime import date

from quarterhour.followups.words import command, dated, spoken_name, talk_key, talk_of
from quarterhour.model import state
from quarterhour.model.body import DONE, passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.state import Talk

DEBRIEF = re.compile(r"(?:write\s+(?:up\s+)?)?(?:the\s+|a\s+)?de-?brief\b", re.IGNORECASE)


def debrief(journal: Journal, today: date) -> Iterator[Duty]:
    """Write the debrief of a talk on the same day, while it is fresh."""
    for talk in state.talks(journal, today):
        if talk.state == state.HELD and talk.day and with_whom(journal, talk) and not debriefed(journal, talk, today):
            yield duty(journal, talk, talk.day, today)


def with_whom(journal: Journal, talk: Talk) -> str:
    """The id of whom a talk was with: of several people the first."""
    return state.host(journal, talk.interview) if talk.interview else talk.people[0]


def debriefed(journal: Journal, talk: Talk, today: date) -> bool:
    """Whether a debrief is written, or a line says so: in the talk's log, or since its day in that of its people."""
    if talk.interview and (passage(talk.interview.passages, "debrief").text.strip() or ticked(talk.interview)):
        return True
    own = (line for person in talk.people for line in state.own_lines(journal, person))
    here = talk.interview.log if talk.interview else ()
    return any(t.what == "debriefed" and talk.day and talk.day <= t.day <= today for t in (*here, *own))


def ticked(interview: Interview) -> bool:
    """Whether a box such as `write the debrief` is ticked."""
    return any(i.box == DONE and DEBRIEF.match(i.text) for i in interview.promises)


def duty(journal: Journal, talk: Talk, day: date, today: date) -> Duty:
    """What is owed for one talk."""
    contact, the_talk = with_whom(journal, talk), talk_of(journal, talk.interview, day, today)
    fades = "; memory fades, so a few lines will do" if (today - day).days > 1 else " while it is fresh"
    return Duty(
        contact=contact,
        due=day,
        action=f"Write the debrief of {the_talk} with {spoken_name(journal, contact)}{fades}",
        why=(Why(f"you talked on {dated(journal, talk.interview, day)}", "S2.10", day, talk.path, talk.line),),
        closing=Closing(talk.path, "debriefed"),
        next=command("debrief", contact),
        key=talk_key(journal, talk.interview) if talk.interview else day.isoformat(),
        since=day,
        interview=talk.interview.id if talk.interview else "",
    )
