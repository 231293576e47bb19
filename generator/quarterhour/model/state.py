"""What can be worked out from what was written: how a talk stands, and how it stands with a person."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from quarterhour.model.body import Touch
from quarterhour.model.calendar import elsewhere, later, months
from quarterhour.model.contact import CADENCES, Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.record import When
from quarterhour.model.timeline import MINE, THEIRS, meaningful

PLANNED = "planned"
SCHEDULED = "scheduled"
HELD = "held"
UNKNOWN = "what happened?"
OUTCOMES = ("cancelled", "no-show", "missed")
AGREED = frozenset({"booked", "rescheduled", "confirmed", "accepted"})


class Talk(NamedTuple):
    """A conversation that has a file of its own, or only a line such as `talked by phone 20 min`."""

    day: date | None
    people: tuple[str, ...]
    state: str
    interview: Interview | None
    path: str
    line: int = 1
    minutes: int | None = None


def zone_of(journal: Journal, interview: Interview) -> str:
    """The zone an interview's time is told in: its own, else the author's."""
    return interview.timezone or journal.me.timezone


def local_start(journal: Journal, interview: Interview) -> When | None:
    """When an interview starts on the author's clock."""
    if interview.when is None:
        return None
    return elsewhere(interview.when, zone_of(journal, interview), journal.me.timezone)


def local_day(journal: Journal, interview: Interview) -> date | None:
    """The day on which an interview ends on the author's clock."""
    if interview.when is None:
        return None
    zone = zone_of(journal, interview)
    return elsewhere(later(interview.when, zone, interview.minutes), zone, journal.me.timezone).day


def talk_state(journal: Journal, interview: Interview, today: date) -> str:
    """How a talk stands on a day: planned, scheduled, held, what happened?, cancelled, no-show or missed."""
    if outcome := said_outcome(journal, interview):
        return outcome
    end = local_day(journal, interview)
    if end is None:
        return PLANNED
    if end > today:
        return SCHEDULED
    if interview.written or interview.status == HELD or spoken_of(journal, interview, end):
        return HELD
    return UNKNOWN if end < today else SCHEDULED


def said_outcome(journal: Journal, interview: Interview) -> str:
    """`cancelled`, `no-show` or `missed`, where the file or a log line says so and no later line made it up again."""
    if interview.status in OUTCOMES:
        return interview.status
    said = ""
    lines = [*interview.log]
    for link in interview.attendees:
        lines += (
            t for t in own_lines(journal, link.id) if t.what in AGREED or meant(journal, link.id, t) == interview.id
        )
    for touch in sorted(lines, key=lambda t: t.day):
        if touch.what in OUTCOMES and not (touch.what != "cancelled" and interview.day and touch.day < interview.day):
            said = touch.what
        elif touch.what in AGREED:
            said = ""
    return said


def own_lines(journal: Journal, contact: str) -> tuple[Touch, ...]:
    """The lines of a contact's own log."""
    return journal.contacts[contact].log if contact in journal.contacts else ()


def meant(journal: Journal, contact: str, touch: Touch) -> str:
    """The interview that an outcome in a contact's log is about: the next from that day on, else the last empty one."""
    if touch.what not in OUTCOMES:
        return ""
    theirs = [i for i in journal.interviews_with.get(contact, ()) if i.day]
    coming = [i.id for i in theirs if i.day and i.day >= touch.day]
    empty = [i.id for i in theirs if i.day and i.day < touch.day and not i.written and not i.status]
    return coming[0] if coming else empty[-1] if empty else ""


def spoken_of(journal: Journal, interview: Interview, end: date) -> bool:
    """Whether a log says that a talk took place: `talked` or `debriefed` since its day, or thanks of mine."""
    if any(
        t.day >= end and (t.what in {"talked", "debriefed"} or (t.what == "thanked" and t.who == MINE))
        for t in interview.log
    ):
        return True
    for link in interview.attendees:
        following = (i.day for i in journal.interviews_with.get(link.id, ()) if i.day and i.day > end)
        until = next(following, date.max)
        for touch in own_lines(journal, link.id):
            if not end <= touch.day < until:
                continue
            if touch.what == "thanked" and touch.who == MINE:
                return True
            if touch.what == "talked" and (touch.day == end or touch.minutes is None):
                return True
    return False


def talks(journal: Journal, today: date) -> Iterator[Talk]:
    """Every talk on record with its state on a day, those told only by a log line included."""
    for interview in journal.interviews.values():
        state = talk_state(journal, interview, today)
        people = tuple(link.id for link in interview.attendees if link.id)
        minutes = interview.lasted or interview.minutes
        yield Talk(local_day(journal, interview), people, state, interview, interview.origin.path, 1, minutes)
    for contact in journal.contacts.values():
        on_file = {local_day(journal, i) for i in journal.interviews_with.get(contact.id, ())}
        for touch in contact.log:
            if touch.what == "talked" and touch.minutes and touch.day not in on_file and touch.day <= today:
                yield Talk(touch.day, (contact.id,), HELD, None, touch.path, touch.line, touch.minutes)


def held(journal: Journal, contact: str, today: date) -> tuple[Talk, ...]:
    """The talks held with a contact up to a day, oldest first."""
    found = [t for t in talks(journal, today) if t.state == HELD and contact in t.people and t.day]
    return tuple(sorted(found, key=lambda t: (t.day or today, t.path)))


def thanked_on(journal: Journal, talk: Talk, contact: str) -> date | None:
    """The day someone was thanked for a talk: by a line in it, or by one of mine on or after its day."""
    for touch in journal.timelines.get(contact, ()):
        here = talk.interview is not None and touch.path == talk.interview.origin.path
        if (
            touch.what == "thanked"
            and touch.who == MINE
            and (here or (talk.day and touch.day >= talk.day and told_to(journal, touch, contact)))
        ):
            return touch.day
    return None


def told_to(journal: Journal, touch: Touch, contact: str) -> bool:
    """Whether a line stands in a contact's own file, and so counts for all that was before it."""
    return contact in journal.contacts and touch.path == journal.contacts[contact].origin.path


def last_touch(journal: Journal, contact: str, today: date) -> date | None:
    """The day of the last word between the author and someone, or of their last talk."""
    days = [t.day for t in journal.timelines.get(contact, ()) if meaningful(t) and t.day <= today]
    days += [t.day for t in held(journal, contact, today) if t.day]
    return max(days, default=None)


def cadence_of(journal: Journal, contact: Contact) -> int:
    """Every how many months to stay in touch with someone; 0 is not at all."""
    return CADENCES[contact.cadence or journal.playbook.cadence]


def relationship(journal: Journal, contact: Contact, today: date) -> str:
    """How it stands with someone, from `identified` to `dormant`: the first that fits."""
    if contact.id in journal.stops:
        return "do not contact"
    lines = [t for t in journal.timelines[contact.id] if t.day <= today]
    met = held(journal, contact.id, today)
    asks = [t for t in lines if t.who == MINE and t.what in {"asked", "nudged"}]
    theirs = [t for t in lines if t.who == THEIRS and t.what != "bounced"]
    if any(t.what == "later" and t.until and t.until > today for t in theirs[-1:]):
        return "on hold"
    if met:
        return after_meeting(journal, contact, today, met)
    if any(talk_state(journal, i, today) == SCHEDULED for i in journal.interviews_with.get(contact.id, ())):
        return "in conversation"
    if theirs:
        return "declined" if theirs[-1].what == "declined" else "in conversation"
    if not asks:
        return "identified"
    second = journal.calendar.after(asks[-1].day, 7)
    return "unresponsive" if len(asks) > 1 and second < today else "requested"


def after_meeting(journal: Journal, contact: Contact, today: date, met: tuple[Talk, ...]) -> str:
    """How it stands with someone you met."""
    if thanked_on(journal, met[-1], contact.id) is None:
        return "met"
    last = last_touch(journal, contact.id, today) or today
    if months(last, 12) <= today:
        return "dormant"
    rhythm = cadence_of(journal, contact)
    if not rhythm:
        return "thanked"
    first_check_in = months(met[-1].day or last, rhythm)
    if first_check_in > today and last <= first_check_in:
        return "thanked"
    half = timedelta(days=15 * rhythm)
    return "cooling" if months(last, rhythm) + half < today else "nurturing"


def next_talk(journal: Journal, contact: str, today: date) -> Interview | None:
    """The next talk arranged with someone, else one planned without a date."""
    theirs = journal.interviews_with.get(contact, ())
    coming = [i for i in theirs if talk_state(journal, i, today) == SCHEDULED]
    planned = [i for i in theirs if talk_state(journal, i, today) == PLANNED]
    return next(iter(coming or planned), None)
