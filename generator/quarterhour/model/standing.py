"""How it stands with a person: the last word, thanks that are owed, what is on the calendar, and what that makes it."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.model.body import Touch
from quarterhour.model.calendar import months
from quarterhour.model.contact import CADENCES, Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.memo import daily
from quarterhour.model.state import (
    AGREED,
    OUTCOMES,
    PLANNED,
    SCHEDULED,
    Talk,
    appointments,
    held,
    is_thanks,
    lines,
    talk_state,
)
from quarterhour.model.timeline import MINE, NEWS, THEIRS, TRIES, meaningful
from quarterhour.model.waived import let_go


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
    return touch.who == MINE and touch.what in TRIES


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
