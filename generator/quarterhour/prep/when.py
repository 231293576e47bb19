"""Who and when: the people, both clocks, the place, the number, the length."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model import state
from quarterhour.model.body import passage
from quarterhour.model.calendar import elsewhere, later
from quarterhour.model.contact import Contact
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.record import When
from quarterhour.model.wording import count, distance, long_day, zone_name
from quarterhour.prep.words import introduced, names, said, ways

AFAR = frozenset({"video", "phone", "email"})


def who_and_when(journal: Journal, interview: Interview, today: date) -> Section:
    """Who it is, when on both clocks, where or by what link, who calls, how long."""
    lines = [*people(journal, interview), *clocks(journal, interview, today), *whereabouts(journal, interview)]
    return Section("Who and when", tuple(lines), "Nobody is named yet: write them under with.", "who")


def people(journal: Journal, interview: Interview) -> Iterator[str]:
    """Each of them in a line."""
    known = journal.contacts
    for link in interview.attendees:
        contact = known.get(link.id)
        yield f"{introduced(journal, contact)}." if contact else f"{link.text}."


def clocks(journal: Journal, interview: Interview, today: date) -> Iterator[str]:
    """The day and time on the author's clock, on theirs where it differs, and the end."""
    start = state.local_start(journal, interview)
    if interview.when is None or start is None:
        yield "Not scheduled yet: offer three times, and write the one they choose under when."
        return
    told = f"{long_day(start.day)}{at(start)}, {distance(start.day, today)}."
    zone = state.zone_of(journal, interview)
    others = {z: elsewhere(interview.when, zone, z) for z in zones(journal, interview)}
    differing = {z: there for z, there in others.items() if there != start}
    if differing and start.at:
        home = zone_name(journal.me.timezone)
        told = f"{long_day(start.day)}{at(start)} your time ({home}), {distance(start.day, today)}."
    yield told
    for there_zone, there in differing.items():
        day = "" if there.day == start.day else f"{long_day(there.day)}, "
        yield (
            f"For them it is {day}{there.at:%H:%M} ({zone_name(there_zone)})."
            if there.at
            else f"{long_day(there.day)}."
        )
    if interview.by == "email":
        return
    if start.at:
        end = later(start, journal.me.timezone, interview.minutes)
        yield f"You asked for {count(interview.minutes, 'minute')}: until {end.at:%H:%M}{on_which_clock(differing)}."
    else:
        yield f"You asked for {count(interview.minutes, 'minute')}."
    if start.at and start.day >= today:
        yield from unknown_zones(journal, interview)


def at(when: When) -> str:
    """` at 15:00`, or nothing."""
    return f" at {when.at:%H:%M}" if when.at else ""


def on_which_clock(differing: dict[str, When]) -> str:
    """Whose clock an end is told on, where there are two."""
    return " your time" if differing else ""


def zones(journal: Journal, interview: Interview) -> tuple[str, ...]:
    """The zones to tell the time in: that of the talk and those of its people."""
    found = [interview.timezone, *(c.timezone for c in journal.attendees(interview))]
    return tuple(dict.fromkeys(z for z in found if z and z != journal.me.timezone))


def unknown_zones(journal: Journal, interview: Interview) -> Iterator[str]:
    """Whose clock is not known, where that matters."""
    unknown = [c for c in journal.attendees(interview) if not c.timezone and not interview.timezone]
    if unknown and interview.by in AFAR:
        yield (
            f"You have not noted where {names(unknown)} live: make sure that you mean the same hour."
            if len(unknown) > 1
            else f"You have not noted where {names(unknown)} lives: make sure that you mean the same hour."
        )


def whereabouts(journal: Journal, interview: Interview) -> Iterator[str]:
    """How and where, who calls whom, their number, and who arranges their days."""
    if interview.by:
        yield f"{ways(interview)}."
    if interview.place:
        yield f"{'The link' if '://' in interview.place else 'The place'}: {interview.place}"
    if calls := passage(interview.passages, "arrangements").labelled("who calls"):
        yield f"Who calls: {said(journal, calls)}"
    elif interview.by == "phone":
        yield "You call, unless they said otherwise."
    people = journal.attendees(interview)
    yield from (f"{whose(c, people)} number: {c.phone}" for c in people if c.phone)
    yield from (f"{whose(c, people)} days are arranged by {c.assistant}." for c in people if c.assistant)


def whose(contact: Contact, people: tuple[Contact, ...]) -> str:
    """`Their`, or whose among several."""
    return "Their" if len(people) == 1 else f"{contact.first}'s"
