"""What became of a talk whose day has come and of which nothing is written."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.words import clocks, command, host, on_day, spoken_name, talk_key
from quarterhour.model import state
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why


def what_happened(journal: Journal, today: date) -> Iterator[Duty]:
    """Say on the evening of a talk what happened: held, moved, cancelled, or somebody did not come."""
    for interview in journal.interviews.values():
        how, day = state.talk_state(journal, interview, today), state.local_day(journal, interview)
        if host(journal, interview) and day and (how == state.UNKNOWN or (how == state.SCHEDULED and day == today)):
            yield duty(journal, interview, day, today)


def duty(journal: Journal, interview: Interview, day: date, today: date) -> Duty:
    """The question about one talk."""
    contact = host(journal, interview)
    name = spoken_name(journal, contact)
    question = (
        f"Tonight, note how the talk with {name} went"
        if day == today
        else f"What happened with {name} {on_day(day, today)}: held, moved, cancelled, or did someone miss it?"
    )
    why = f"the talk was set for {clocks(journal, interview)}, and nothing is written yet"
    return Duty(
        contact=contact,
        due=day,
        action=question,
        why=(Why(why, "S2.10", day, interview.origin.path, interview.origin.at("when")[0]),),
        closing=Closing(interview.origin.path),
        next=command("debrief", contact),
        key=talk_key(journal, interview),
        since=day,
        interview=interview.id,
    )
