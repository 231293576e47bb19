"""What became of a talk whose day has come and of which nothing is written."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.no_file import making, noted, quoted
from quarterhour.followups.prepare import prepared
from quarterhour.followups.unsure import Hearsay, hearsay
from quarterhour.followups.words import clocks, command, on_talk, spoken_name, talk_key
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.calendar import DAY
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.moved import moved_to
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.unfiled import Unfiled, appointments
from quarterhour.model.wording import short_day

OPEN = frozenset({state.SCHEDULED, state.UNKNOWN})


def what_happened(journal: Journal, today: date) -> Iterator[Duty]:
    """Say on the evening of a talk what happened: held, moved, cancelled, or somebody did not come.

    A talk with two days asks which of them it is. One that only a log line tells of is asked about too.
    """
    for interview in journal.interviews.values():
        how, day, move = state.talk_state(journal, interview, today), interview.day, moved_to(journal, interview)
        if not day or how not in OPEN or not state.host(journal, interview):
            continue
        if move and move.until and move.day <= today:
            yield which_day(journal, interview, move, today)
        elif how == state.UNKNOWN or state.local_day(journal, interview) == today:
            yield duty(journal, interview, state.local_day(journal, interview) or day, today)
    for contact, found in appointments(journal, today):
        if not found.outcome and found.day <= today:
            yield without_a_file(journal, contact, found, today)
    for heard in hearsay(journal, today):
        yield was_it(journal, heard)


def duty(journal: Journal, interview: Interview, day: date, today: date) -> Duty:
    """The question about one talk."""
    contact = state.host(journal, interview)
    name, ready = spoken_name(journal, contact), day < today or prepared(journal, interview, today)
    tonight = f"Tonight, note how the talk with {name} went"
    today_s = f"Today you talk with {name}: look at your guide before, and note tonight how it went"
    question = tonight if ready else today_s
    if day < today:
        on = on_talk(journal, interview, day, today)
        question = f"What happened with {name} {on}: held, moved, cancelled, or did someone miss it?"
    why = f"the talk was set for {clocks(journal, interview)}, and nothing is written yet"
    return Duty(
        contact=contact,
        due=day,
        action=question,
        why=(Why(why, "S2.10", day, interview.origin.path, interview.origin.at("when")[0]),),
        closing=Closing(interview.origin.path),
        next=command("debrief" if ready else "prep", contact),
        key=talk_key(journal, interview),
        since=day,
        interview=interview.id,
    )


def which_day(journal: Journal, interview: Interview, move: Touch, today: date) -> Duty:
    """The question which of two days is the day of a talk."""
    contact, old = state.host(journal, interview), interview.day or today
    new = move.until or today
    same_month = (old.year, old.month) == (new.year, new.month)
    first = short_day(old).rsplit(" ", 1)[0] if same_month else short_day(old)
    when = interview.when._replace(day=new) if interview.when else new
    where = interview.origin
    return Duty(
        contact=contact,
        due=move.day,
        action=f"Is the talk with {spoken_name(journal, contact)} on {first} or {short_day(new)}? "
        f"Put the day in its file: when: {when}",
        why=(
            Why(f"its file says {short_day(old)}", "", old, where.path, where.at("when")[0]),
            Why(f'a later line says "{quoted(move)}"', "", move.day, move.path, move.line),
        ),
        closing=Closing(where.path, "let go what-happened"),
        next=command("meet", contact, new.isoformat()) if old >= today and new >= today else command("check"),
        key=talk_key(journal, interview),
        since=move.day,
        interview=interview.id,
    )


def without_a_file(journal: Journal, contact: str, found: Unfiled, today: date) -> Duty:
    """The question about a talk that only a log line tells of."""
    name, on = spoken_name(journal, contact), on_talk(journal, None, found.day, today)
    question = (
        f"Tonight, note how the talk with {name} went; it has no file yet"
        if found.day == today
        else f"What happened with {name} {on}: held, moved, cancelled, or did someone miss it? It has no file yet"
    )
    return Duty(
        contact=contact,
        due=found.day,
        action=question,
        why=(noted(found, "S2.10"),),
        closing=Closing(journal.contacts[contact].origin.path),
        next=making(contact, found),
        key=found.day.isoformat(),
        since=found.line.day,
    )


def was_it(journal: Journal, heard: Hearsay) -> Duty:
    """The question whether a line tells of the talk that was asked for."""
    line, contact = heard.line, journal.contacts[heard.contact]
    read = "says not how long it was" if line.what else "was not read"
    question = f'Was that the talk with {contact.name}? Then thank them: "{quoted(line)}"'
    return Duty(
        contact=contact.id,
        due=line.day + DAY,
        action=f"Thank {contact.name} for the talk; it has no file yet" if heard.set_for else question,
        why=(
            Why(f"you hoped for a talk with them, and this line {read}", "S2.10", line.day, line.path, line.line),
            Why("a file of the talk keeps what you learned; let go of this if it was none", "", None, line.path, 1),
        ),
        closing=Closing(contact.origin.path, "thanked by email"),
        next=command("meet", contact.id, (heard.set_for or line.day).isoformat()),
        key=line.day.isoformat(),
        since=line.day,
    )
