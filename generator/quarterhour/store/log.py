"""The grammar of a log line: a date, who, what happened, by which channel, about whom, until when.

A deed counts only where a line begins with it: whatever stands before it and is not understood (`should`, `did not`,
`if she`, another person's name) leaves the whole line unread, because a line read wrongly is worse than one not read.
"""

import re
from collections.abc import Sequence
from datetime import date

from quarterhour.model.body import Touch
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.wording import clipped
from quarterhour.store import days, details, verbs
from quarterhour.store.deed import BOUNCED, SENT, Read, begun, unsure
from quarterhour.store.mentions import mark
from quarterhour.store.phrases import CONTACT, OWN_LOG
from quarterhour.store.stop import says_stop
from quarterhour.store.telling import PUNCTUATION, Linker, told

BULLET = re.compile(r"\s*(?:[-*+•]\s+)?(?:\[[ xX/-]\]\s+)?[*_`\s]*")
AFTER_DATE = re.compile(
    rf"(?:[\s,;:|*_`→{verbs.DASHES}-]|\(?(?:at\s+|T)?\d{{1,2}}[:.h]\d{{2}}(?::\d{{2}})?\s*(?:[ap]\.?m\b\.?)?\)?(?!\w)"
    r"|\(?(?:at\s+)?\d{1,2}\s*[ap]m\)?\b"
    r"|\(?(?:at\s+)?(?:[01]\d|2[0-3])[0-5]\d\s?(?:h(?:rs|ours)?\b)?\)?(?=\s)"
    r"|\(?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\)?(?!\w)[.,:]?)*",
    re.IGNORECASE,
)
ALIKE = str.maketrans("\u2018\u2019\u02bc\u2010\u2011\u00a0\u202f", "'''--  ")
WITH = re.compile(r"(?<=\s)w(?:/\s*|\s+)")
NOTED = re.compile(r"(?:I\s+)?not(?:ed|e)(?![\w-])(?:\s+to\s+self\b)?", re.IGNORECASE)
OUTRIGHT = re.compile(r"^(?:(?:she|he|they)\s+)?opted[\s-]+out\b", re.IGNORECASE)
SPOKE = re.compile(r"\s*[,;:]?\s*(?:and\s+|then\s+|we\s+)*(?P<spoke>spoke|talked|chatted)\b", re.IGNORECASE)

SILENCE = re.compile(
    r"(?:still\s+)?(?:no|without)\s+(?:answer|reply|response|word|news|luck)(?:\s+(?:yet|so\s+far|back|today|this\s+week"
    r"|still|(?:from|to|on|by|via)\s+(?:[\w'-]+\s*){1,3}))*[\s.!]*|(?:still\s+)?nothing\s+(?:yet|so\s+far|back)[\s.!]*",
    re.IGNORECASE,
)


def read_item(text: str, line: int, path: str, them: Sequence[str], link: Linker) -> Touch | Problem | None:
    """One item of a log as it was meant: nothing where it begins with no date, no `what` where it is not understood.

    `them` are the names of the people it is about; in the author's own log there are none.
    """
    plain = BULLET.sub("", text, count=1)
    dated = days.leading(plain)
    if dated is None:
        return without_year(plain, path, line) or without_day(plain, them, path, line)
    day, rest = dated
    if not isinstance(day, date):
        return day.problem(path, line)
    after = AFTER_DATE.match(rest)
    said = rest[after.end() if after else 0 :].replace("**", "").strip()
    return touch(Touch(day, "-", "", text=said, raw=text, path=path, line=line), tuple(them), link)


def without_year(text: str, path: str, line: int) -> Problem | None:
    """What is wrong with an item that begins with a day and no year; nothing where it begins with no day."""
    found = next((f for form in days.CALENDAR_FORMS if (f := form.match(text))), None)
    if found is None:
        return None
    message = f'"{found[0].strip()}" names no year'
    return Problem(path, line, 1, "unclear-date", message, "write the day as 2026-02-28")


def without_day(text: str, them: Sequence[str], path: str, line: int) -> Problem | None:
    """What is missing from an item that says what happened and not when; any other words are a note."""
    if deed(text.replace("**", "").strip(), tuple(them)) is None:
        return None
    message = f'"{clipped(text)}" has no day, so it counts for nothing'
    return Problem(path, line, 1, "no-day", message, "begin it with the day: 2026-02-28", "", HINT)


def touch(blank: Touch, them: tuple[str, ...], link: Linker) -> Touch:
    """A dated line with its deed, where one is understood."""
    said = blank.text
    if them and says_stop(said):
        by = details.channel_in(said)
        return blank._replace(who="them", what="opted-out", by=by, text=OUTRIGHT.sub("", said).strip(PUNCTUATION))
    if note := NOTED.match(said):
        return blank._replace(what="noted", text=said[note.end() :].lstrip(PUNCTUATION))
    if SILENCE.fullmatch(said):
        return blank._replace(what="noted")
    read = deed(said, them)
    return told(blank, read, them, link) or blank if read else blank


def deed(said: str, them: tuple[str, ...]) -> Read | None:
    """The deed that a line tells of; nothing where it is not understood, or in doubt."""
    plain = WITH.sub("with ", said.translate(ALIKE))
    if not them:
        return begun(mark(plain, them), OWN_LOG)
    read = begun(mark(plain, them), CONTACT)
    if read and read.what == "called" and (more := SPOKE.match(read.rest)):
        read = begun(mark(read.line.after(read.tail + more.start("spoke")), them), CONTACT)
    if read is None or unsure(read):
        return None
    if read.what in SENT and read.who == "me" and BOUNCED.match(read.rest):
        return read._replace(who="them", what="bounced")
    return read
