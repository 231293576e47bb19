"""Lines that may mean something that matters and cannot be read so: an answer, or the talk that was asked for."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.followups.events import expired
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.said import nearest
from quarterhour.model.timeline import BOTH, MINE, THEIRS

EXPIRES = 30
SEEN = frozenset({"noted", "let-go"})
NOTHING = re.compile(
    r"\W*(?:(?:still|heard|got|have|has|had)\s+)*(?:no|not|nothing|none|nobody|never|silence|crickets|i|i'm|i've|my)\b",
    re.IGNORECASE,
)
MY_OWN = re.compile(
    r"\W*(?:(?:re-?)?read|reading|saw|watched|listened|heard\s+her|drafted|drafting|looked|found|researched|googled|moved|met|posted|applied"
    r"|asked\s+around|birthday|should|must|need|to\s?do|remember|idea|waiting|prep\w*|ghosted|seen|left\s+on\s+read|auto\w*|ooo"
    r"|out\s+of\s+office|(?:her|his|their|the|my)\s+\w+)\b",
    re.IGNORECASE,
)
ANSWERING = re.compile(
    r"\b(?:she|he|they|yes|ok|okay|sure|repl\w*|answer\w*|agree\w*|accept\w*|sa(?:id|ys)|assistant|pa|secretary|declin\w*"
    r"|happy|free|available)\b",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"\s*(?:$|[^\w\s]|(?:at|in|on|over|for|about|by|via|was|went|done|today|yesterday|tonight|took|ran|lasted|happened|and|then"
    r"|so|very|really|great|good|nice|lovely|super|fine|brief|briefly|this|just|finally|again|online|up|her|him|them|~?\d+)\b"
    r"(?!\s+(?:sister|brother|m[uo]m|dad|husband|wife|partner|boss|team|friend|colleague|dentist|desk|cousin|son|daughter|website|site|page|profile)s?\b))",
    re.IGNORECASE,
)
WITH = re.compile(r"\s+(?:with\b|w/?(?=\W))\s*(\S+)", re.IGNORECASE)
TALK = re.compile(
    r"\W*(?:(?:had|did|finally|a|an|the|my|our|we|nice|great|good|lovely|quick|short|long|phone|video|informational|info"
    r"|~?\d+\s?m(?:in(?:ute)?s?)?)\s+)*(?:coffee|tea|lunch|dinner|breakfast|call|zoom|chat|talk|chatted|talked|met"
    r"|meeting|interview(?:ed)?|facetime|phonecall|shadowed|visited|spoke)\b",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:next|tomorrow|planned|booked|invit\w+|will|set|scheduled|for\s+\w+day|on\s+\w+day|cancel\w*|to\s+\w+\s+about"
    r"|moved|postponed|not|assistant|maybe|\d\d?/\d\d?)\b",
    re.IGNORECASE,
)
ANSWERS = frozenset({"booked", "cancelled"})


class Hearsay(NamedTuple):
    """A line that may tell of the talk with someone that was asked for or agreed on.

    `set_for` is the day that was agreed on, where one was and the line does say that you talked.
    """

    contact: str
    line: Touch
    set_for: date | None = None


def unread_since(journal: Journal, contact: str, ask: Touch, today: date) -> list[Touch]:
    """The lines after an ask that were not read and may be an answer, and that no later note explains."""
    found: list[Touch] = []
    lines = state.lines(journal, contact, today)
    begun = next((n for n, line in enumerate(lines) if line == ask), 0)
    for line in lines[begun:]:
        if seen(line):
            found = []
        elif may_be_an_answer(line) and not may_be_a_talk(line, journal.contacts[contact]):
            found.append(line)
    return found


def seen(line: Touch) -> bool:
    """Whether a line says that what was written before it is dealt with."""
    return line.what in SEEN and (not line.topic or line.topic.startswith("what-happened"))


def may_be_an_answer(line: Touch) -> bool:
    """Whether a line that was not read may tell of an answer: not where it says that there is none, or what I did."""
    if line.what or NOTHING.match(line.text):
        return False
    own = MY_OWN.match(line.text) or (TALK.match(line.text) and not AHEAD.search(line.text))
    return not own or bool(ANSWERING.search(line.text))


def answer_meant(line: Touch) -> str:
    """The words to write in place of a line that may be an answer."""
    words = nearest(line.raw)
    return words if words.startswith("they ") or words in ANSWERS else "they replied"


def hearsay(journal: Journal, today: date) -> Iterator[Hearsay]:
    """The last line about everyone that may tell of the talk that was hoped for, where nothing shows that it does."""
    for contact in journal.contacts:
        line = maybe_talked(journal, contact, today)
        if line and not expired(line.day, today, EXPIRES):
            before = [t for t in state.lines(journal, contact, today) if t.day <= line.day and asks_or_agrees(t)]
            yield Hearsay(contact, line, before[-1].until if before and line.what else None)


def maybe_talked(journal: Journal, contact: str, today: date) -> Touch | None:
    """A line of someone's own log that tells of a talk without its minutes, or seems to, after they were asked."""
    found: Touch | None = None
    hoped: date | None = None
    person = journal.contacts[contact]
    if not any(may_be_a_talk(line, person) for line in state.own_lines(journal, contact)):
        return None
    for line in state.lines(journal, contact, today):
        if asks_or_agrees(line):
            hoped, found = line.day, None
        elif hoped and line.path == person.origin.path and may_be_a_talk(line, person):
            found = line
        elif line.what in state.OUTCOMES or (found and state.is_thanks(line)):
            hoped = found = None
        elif seen(line):
            found = None
    if found is None or hoped is None or known(journal, contact, hoped, today):
        return None
    return found


def asks_or_agrees(line: Touch) -> bool:
    """Whether a line asks for a talk, or agrees on one."""
    return (line.what == "asked" and line.who in {MINE, THEIRS}) or line.what in state.AGREED


def may_be_a_talk(line: Touch, person: Contact) -> bool:
    """Whether a line is a talk of which nothing is owed by itself, or one that was not read and looks like theirs."""
    if line.what:
        return line.who == BOTH and line.minutes is None
    found = TALK.match(line.text)
    return bool(found) and not AHEAD.search(line.text) and theirs(line.text[found.end() :] if found else "", person)


def theirs(rest: str, person: Contact) -> bool:
    """Whether what follows `coffee` or `met` names this person or nobody: no machine, no sister, no other name."""
    if found := WITH.match(rest):
        whom = found[1].strip(",;:.!()[]").casefold()
        return whom in {person.first.casefold(), person.id, "her", "him", "them"} and bool(
            ALONE.match(rest, found.end())
        )
    return bool(ALONE.match(rest))


def known(journal: Journal, contact: str, since: date, today: date) -> bool:
    """Whether a talk since a day is on record, with a file or with its minutes."""
    days = (state.local_day(journal, i) for i in journal.interviews_with.get(contact, ()))
    return any(day is not None and day >= since for day in days) or any(
        t.day and t.day >= since for t in state.held(journal, contact, today)
    )
