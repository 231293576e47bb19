"""What can be worked out from what was written: how a talk stands, and how it stands with a person."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from quarterhour.model.body import Touch
from quarterhour.model.calendar import elsewhere, later, months
from quarterhour.model.contact import CADENCES, Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.memo import daily, once
from quarterhour.model.record import When
from quarterhour.model.timeline import MINE, NEWS, THEIRS, in_order, meaningful
from quarterhour.model.waived import let_go

PLANNED = "planned"
SCHEDULED = "scheduled"
HELD = "held"
UNKNOWN = "what happened?"
EVERYBODY = ""
OUTCOMES = frozenset({"cancelled", "no-show", "missed"})
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


@once
def local_day(journal: Journal, interview: Interview) -> date | None:
    """The day on which an interview ends on the author's clock."""
    if interview.when is None:
        return None
    zone = zone_of(journal, interview)
    return elsewhere(later(interview.when, zone, interview.minutes), zone, journal.me.timezone).day


@daily
def talk_state(journal: Journal, interview: Interview, today: date) -> str:
    """How a talk stands on a day: planned, scheduled, held, what happened?, cancelled, no-show or missed."""
    end = local_day(journal, interview)
    if outcome := said_outcome(journal, interview, today):
        return outcome
    if end is None:
        return PLANNED
    if end > today:
        return SCHEDULED
    if interview.written or interview.status == HELD or spoken_of(journal, interview, end, today):
        return HELD
    return UNKNOWN if end < today else SCHEDULED


def said_outcome(journal: Journal, interview: Interview, today: date) -> str:
    """`cancelled`, `no-show` or `missed`, where it is true of everyone who was to come."""
    if not in_doubt(journal, interview):
        return ""
    found = [*outcomes(journal, interview, today).values()]
    return found[0] if all(found) else ""


@once
def in_doubt(journal: Journal, interview: Interview) -> bool:
    """Whether a file or a line says on any day that a talk fell through, for whomever."""
    return interview.status in OUTCOMES or any(t.what in OUTCOMES for t in appointments(journal, interview))


def outcomes(journal: Journal, interview: Interview, today: date) -> Mapping[str, str]:
    """The same for each who was to come, where the file or a log line says so and no later line made it up again."""
    everyone = tuple(dict.fromkeys(link.id or link.text for link in interview.attendees)) or ("",)
    end = local_day(journal, interview) or today
    if interview.status in OUTCOMES and not only_later(journal, interview, end, today):
        return dict.fromkeys(everyone, interview.status)
    said = dict.fromkeys(everyone, "")
    for touch in appointments(journal, interview):
        if touch.day > today:
            break
        if touch.what in OUTCOMES and (touch.what == "cancelled" or touch.day >= end):
            said |= dict.fromkeys(concerned(journal, everyone, touch), touch.what)
        elif touch.what in AGREED and touch.day <= end:
            said |= dict.fromkeys(concerned(journal, everyone, touch), "")
    return said


def concerned(journal: Journal, everyone: tuple[str, ...], touch: Touch) -> tuple[str, ...]:
    """Whom of several people an appointment is about: those it names, the one whose log it is in, else everyone."""
    if len(everyone) == 1 or touch.what == "missed":
        return everyone
    if touch.to:
        return tuple(key for link in touch.to if (key := link.id or link.text) in everyone)
    own = (key for key in everyone if key in journal.contacts and journal.contacts[key].origin.path == touch.path)
    return tuple(own) or everyone


def came(journal: Journal, interview: Interview, today: date) -> tuple[str, ...]:
    """The ids of who was there, or is to come: of several people all but those who did not come."""
    people = tuple(dict.fromkeys(link.id for link in interview.attendees if link.id))
    if len(people) < 2 or not in_doubt(journal, interview):
        return people
    said = outcomes(journal, interview, today)
    return people if all(said.values()) else tuple(key for key in people if not said[key])


def only_later(journal: Journal, interview: Interview, end: date, today: date) -> bool:
    """Whether the outcome that a file names came after a day, as a line or the day of the talk itself tells."""
    told = [t.day for t in appointments(journal, interview) if t.what == interview.status]
    return min(told) > today if told else interview.status != "cancelled" and end > today


def arranged(journal: Journal, interview: Interview, today: date) -> bool:
    """Whether a talk was on the calendar on a day, or may have been: nothing dated says that it came up only later."""
    first = next(iter(appointments(journal, interview)), None)
    if first and first.day > today and first.what in {"booked", "accepted"}:
        return False
    people = [link.id for link in interview.attendees if link.id in journal.contacts]
    return not people or any(known(journal, p, today) and not asked_later(journal, p, today) for p in people)


def asked_later(journal: Journal, contact: str, today: date) -> bool:
    """Whether the first word with someone is the ask, and came after a day."""
    first = journal.timelines[contact][:1]
    return any(line.what == "asked" and line.day > today for line in first)


def is_coming(journal: Journal, interview: Interview, today: date) -> bool:
    """Whether a talk is on the calendar on a day."""
    return talk_state(journal, interview, today) == SCHEDULED and arranged(journal, interview, today)


def known(journal: Journal, contact: str, today: date) -> bool:
    """Whether someone was in the journal on a day, or may have been: their file is no later, or a line is as old."""
    person = journal.contacts[contact]
    if person.added is None or person.imported or person.added <= today:
        return True
    return bool(lines(journal, contact, today))


def host(journal: Journal, interview: Interview) -> str:
    """The id of whom a talk is with: of several people the first who came and has a file."""
    there = came(journal, interview, date.max)
    return next((who for who in there if who in journal.contacts or who in journal.unreadable), "")


@once
def appointments(journal: Journal, interview: Interview) -> tuple[Touch, ...]:
    """The lines that agree on a talk or call it off: those of its own log, and those of its people that mean it."""
    found = [t for t in in_order(interview.log) if t.what in AGREED | OUTCOMES]
    for link in interview.attendees:
        found += (t for t in in_order(own_lines(journal, link.id)) if meant(journal, link.id, t) == interview.id)
    return tuple(sorted(found, key=lambda t: t.day))


def own_lines(journal: Journal, contact: str) -> tuple[Touch, ...]:
    """The lines of a contact's own log."""
    return journal.contacts[contact].log if contact in journal.contacts else ()


def meant(journal: Journal, contact: str, touch: Touch) -> str:
    """The interview that an appointment in a contact's log is about.

    `cancelled` means the next from that day on, else the last empty one; `no-show` and `missed` the one of that day,
    else the last empty one; a new agreement the one that is ahead, where there is only one.
    """
    if touch.what not in AGREED | OUTCOMES:
        return ""
    dated = [(local_day(journal, i) or date.max, i) for i in journal.interviews_with.get(contact, ()) if i.when]
    ahead = [i.id for day, i in dated if day >= touch.day]
    if touch.what in AGREED:
        return ahead[0] if len(ahead) == 1 else ""
    that_day = [i.id for day, i in dated if day == touch.day]
    empty = [i.id for day, i in dated if day < touch.day and not i.written and not i.status]
    nearest = ahead[:1] if touch.what == "cancelled" else that_day[:1]
    return next(iter([*nearest, *empty[-1:]]), "")


def spoken_of(journal: Journal, interview: Interview, end: date, today: date) -> bool:
    """Whether a log says that a talk took place: `talked` or `debriefed` since its day, or thanks of mine."""
    if any(end <= t.day <= today and (t.what in {"talked", "debriefed"} or is_thanks(t)) for t in interview.log):
        return True
    for link in interview.attendees:
        following = (i.day for i in journal.interviews_with.get(link.id, ()) if i.day and i.day > end)
        until = next(following, date.max)
        for touch in own_lines(journal, link.id):
            if not end <= touch.day < until or touch.day > today:
                continue
            if is_thanks(touch) or (touch.what == "talked" and (touch.day == end or touch.minutes is None)):
                return True
    return False


def is_thanks(touch: Touch) -> bool:
    """Whether a line says that the author thanked them."""
    return touch.what == "thanked" and touch.who == MINE


def talks(journal: Journal, today: date) -> tuple[Talk, ...]:
    """Every talk on record with its state on a day, those told only by a log line included."""
    return every_talk(journal, EVERYBODY, today)


@daily
def every_talk(journal: Journal, _: str, today: date) -> tuple[Talk, ...]:
    """The same, kept: many rules and drafts of one day ask for it."""
    return tuple(each_talk(journal, today))


def each_talk(journal: Journal, today: date) -> Iterator[Talk]:
    """The same, one after the other."""
    yield from (talk(journal, interview, today) for interview in journal.interviews.values())
    for contact in journal.contacts.values():
        yield from told(journal, contact.id, today)


def talk(journal: Journal, interview: Interview, today: date) -> Talk:
    """The talk that an interview file records."""
    minutes = interview.lasted or interview.minutes
    state, people = talk_state(journal, interview, today), came(journal, interview, today)
    return Talk(local_day(journal, interview), people, state, interview, interview.origin.path, 1, minutes)


def told(journal: Journal, contact: str, today: date) -> Iterator[Talk]:
    """The talks with someone that only a log line tells of, such as `talked by phone 20 min`: one a day."""
    days = {local_day(journal, i) for i in journal.interviews_with.get(contact, ())}
    for touch in own_lines(journal, contact):
        if touch.what == "talked" and touch.minutes and touch.day not in days and touch.day <= today:
            days.add(touch.day)
            yield Talk(touch.day, (contact,), HELD, None, touch.path, touch.line, touch.minutes)


@daily
def held(journal: Journal, contact: str, today: date) -> tuple[Talk, ...]:
    """The talks held with a contact up to a day, oldest first."""
    with_file = (talk(journal, interview, today) for interview in journal.interviews_with.get(contact, ()))
    here = (t for t in with_file if contact in t.people)
    found = [t for t in (*here, *told(journal, contact, today)) if t.state == HELD and t.day]
    return tuple(sorted(found, key=lambda t: (t.day or today, t.path)))


@daily
def lines(journal: Journal, contact: str, today: date) -> tuple[Touch, ...]:
    """Every line that concerns someone up to a day; what is dated later has not happened yet."""
    found = journal.timelines.get(contact, ())
    if not found or found[-1].day <= today:
        return found
    return tuple(t for t in found if t.day <= today)


def thanks_for(journal: Journal, talk: Talk, contact: str) -> Iterator[Touch]:
    """The thanks to someone on or after the day of a talk, in its log or in their own."""
    if talk.day is None or contact not in journal.contacts:
        return
    places = {talk.path, journal.contacts[contact].origin.path}
    yield from (t for t in journal.timelines[contact] if is_thanks(t) and t.day >= talk.day and t.path in places)


def thanked_on(journal: Journal, talk: Talk, contact: str) -> date | None:
    """The day someone was thanked for a talk."""
    return next((t.day for t in thanks_for(journal, talk, contact)), None)


def thanks_settled(journal: Journal, talk: Talk, contact: str, today: date) -> bool:
    """Whether thanks for a talk are given, let go of, or not owed because it was imported as history."""
    since = journal.contacts[contact].imported if contact in journal.contacts else None
    if (talk.interview and talk.interview.imported) or (since and talk.day and talk.day < since):
        return True
    if (thanked := thanked_on(journal, talk, contact)) and thanked <= today:
        return True
    interview = talk.interview.id if talk.interview else ""
    return let_go(journal, "thanks", contact, talk.day, today, interview=interview)


@daily
def last_touch(journal: Journal, contact: str, today: date) -> date | None:
    """The day of the last word between the author and someone, or of their last talk."""
    days = [t.day for t in lines(journal, contact, today) if meaningful(t)]
    days += [t.day for t in held(journal, contact, today) if t.day]
    return max(days, default=None)


def cadence_of(journal: Journal, contact: Contact, today: date) -> int:
    """Every how many months to stay in touch with someone; 0 is not at all."""
    return CADENCES[contact.cadence or journal.playbook(today).cadence]


def relationship(journal: Journal, contact: Contact, today: date) -> str:
    """How it stands with someone, from `identified` to `dormant`: the first that fits."""
    stop = journal.stops.get(contact.id)
    if stop and (stop.since is None or stop.since <= today):
        return "do not contact"
    met = held(journal, contact.id, today)
    word = [t for t in lines(journal, contact.id, today) if is_word(t)]
    if any(t.what == "later" and t.until and t.until > today for t in word[-1:]):
        return "on hold"
    return after_meeting(journal, contact, today, met) if met else before_meeting(journal, contact, today, word)


def before_meeting(journal: Journal, contact: Contact, today: date, word: list[Touch]) -> str:
    """How it stands with someone you have not met."""
    if any(is_coming(journal, i, today) for i in journal.interviews_with.get(contact.id, ())):
        return "in conversation"
    if not word:
        return "identified"
    if word[-1].who == THEIRS or word[-1].what in AGREED | OUTCOMES:
        return "declined" if word[-1].what == "declined" else "in conversation"
    over = journal.calendar.after(word[-1].day, 7) < today
    return "unresponsive" if over and [t.who for t in word[-2:]] == [MINE, MINE] else "requested"


def is_word(touch: Touch) -> bool:
    """Whether a line is an ask of mine, any word of theirs, or an appointment, which answers as well."""
    if touch.what in AGREED | OUTCOMES:
        return True
    if touch.who == THEIRS:
        return bool(touch.what) and touch.what not in NEWS | {"bounced"}
    return touch.who == MINE and touch.what in {"asked", "nudged"}


def after_meeting(journal: Journal, contact: Contact, today: date, met: tuple[Talk, ...]) -> str:
    """How it stands with someone you met."""
    if not thanks_settled(journal, met[-1], contact.id, today):
        return "met"
    last = last_touch(journal, contact.id, today) or today
    if months(last, 12) <= today:
        return "dormant"
    rhythm = cadence_of(journal, contact, today)
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
    coming = [i for i in theirs if is_coming(journal, i, today)]
    planned = [i for i in theirs if talk_state(journal, i, today) == PLANNED]
    return next(iter(coming or planned), None)
