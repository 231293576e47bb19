"""How the rules name people, talks, days and commands."""

import re
from datetime import date
from typing import NamedTuple

from quarterhour.model import state
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import WEEKDAYS, clock, medium_day, short_day, zone_name

PLAIN = re.compile(r"[\w@%+=:,./-]+")
SPECIAL = re.compile(r'["\\$`]')
NEARBY = 6
ONE_MESSAGE = "one-message"


def command(*words: str) -> str:
    """A command as it is typed: `qh draft thanks noor-haddad`."""
    return " ".join(["qh", *(quoted(word) for word in words)])


def quoted(word: str) -> str:
    """A word as it is typed: in double quotes, which every shell knows, where it would not stand by itself."""
    if PLAIN.fullmatch(word):
        return word
    return '"{}"'.format(SPECIAL.sub(r"\\\g<0>", word))


def spoken_name(journal: Journal, contact: str) -> str:
    """The name of someone, or the words that stand for them where their file cannot be read."""
    if contact in journal.contacts:
        return journal.contacts[contact].full
    if contact == journal.me.id:
        return journal.me.name or "me"
    theirs = journal.interviews_with.get(contact, ())
    return next((link.text for i in theirs for link in i.attendees if link.id == contact), contact)


def talk_key(journal: Journal, interview: Interview, contact: str = "") -> str:
    """What tells a talk apart from others with the same person: its day, or its id where two share one."""
    day = state.local_day(journal, interview)
    theirs = journal.interviews_with.get(contact or state.host(journal, interview), ())
    twins = [i for i in theirs if state.local_day(journal, i) == day]
    return interview.id if len(twins) > 1 or day is None else day.isoformat()


def raised(journal: Journal, interview: Interview, today: date) -> date | None:
    """The day a talk was agreed on or last moved, as far as a log says."""
    agreed = {"accepted", "booked", "rescheduled"}
    return max(
        (t.day for t in state.appointments(journal, interview) if t.what in agreed and t.day <= today), default=None
    )


def clocks(journal: Journal, interview: Interview) -> str:
    """When a talk starts on the clock of its place and, where that differs, on the author's."""
    start, home = state.local_start(journal, interview), journal.me.timezone
    if interview.when is None or start is None:
        return "no day yet"
    zone = state.zone_of(journal, interview)
    if interview.when.at is None or not zone or zone == home:
        return clock(interview.when)
    told = f"{clock(interview.when)} in {zone_name(zone)}"
    if not home or start == interview.when:
        return told
    mine = f"{start.at:%H:%M}" if start.day == interview.when.day else clock(start)
    return f"{told}, {mine} in {zone_name(home)}"


class Days(NamedTuple):
    """The day on which a talk begins: where it takes place, and on the author's own clock."""

    there: date
    here: date


def days_of(journal: Journal, interview: Interview | None, day: date) -> Days:
    """The days of a talk; of one without a file or a day the one that is given."""
    start = state.local_start(journal, interview) if interview else None
    if interview is None or interview.day is None or start is None:
        return Days(day, day)
    return Days(interview.day, start.day)


def talk_of(journal: Journal, interview: Interview | None, day: date, today: date) -> str:
    """`Thursday's talk`; where two clocks differ `the talk on Tue 24 Nov (Mon 23 Nov for you)`."""
    there, here = days_of(journal, interview, day)
    if there == here:
        return the_talk(there, today)
    return f"the talk on {short_day(there)} ({short_day(here)} for you)"


def on_talk(journal: Journal, interview: Interview | None, day: date, today: date) -> str:
    """`on Thursday`; where two clocks differ `on Tue 24 Nov (Mon 23 Nov for you)`."""
    there, here = days_of(journal, interview, day)
    return on_day(there, today) if there == here else f"on {short_day(there)} ({short_day(here)} for you)"


def dated(journal: Journal, interview: Interview | None, day: date) -> str:
    """`Tue 24 Nov 2026`, with the author's own day where two clocks differ."""
    there, here = days_of(journal, interview, day)
    return medium_day(there) + ("" if there == here else f" ({short_day(here)} for you)")


def the_talk(day: date, today: date) -> str:
    """`today's talk`, `Thursday's talk`, `the talk on Thu 12 Nov`, as it is said on a day."""
    distance = (day - today).days
    if abs(distance) <= 1:
        return f"{('yesterday', 'today', 'tomorrow')[distance + 1]}'s talk"
    if abs(distance) <= NEARBY:
        return f"{WEEKDAYS[day.weekday()]}'s talk"
    return f"the talk {on_day(day, today)}"


def on_day(day: date, today: date) -> str:
    """`today`, `yesterday`, `on Thursday`, `on Thu 12 Nov`, as it is said on a day."""
    distance = (day - today).days
    if abs(distance) <= 1:
        return ("yesterday", "today", "tomorrow")[distance + 1]
    if abs(distance) <= NEARBY:
        return f"on {WEEKDAYS[day.weekday()]}"
    return f"on {short_day(day) if day.year == today.year else medium_day(day)}"
