"""Days and times as they are typed: a small strict grammar that refuses what could mean two things."""

import re
from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from typing import NamedTuple

from quarterhour.cli.unclear import Unclear
from quarterhour.model.calendar import Calendar, months, nearest_day
from quarterhour.model.wording import MONTHS, WEEKDAYS

WEEKDAY = {name: n for n, day in enumerate(WEEKDAYS) for name in (day.lower(), day[:3].lower())}
WEEKDAY |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
MONTH = {name: n for n, month in enumerate(MONTHS, 1) for name in (month.lower(), month[:3].lower())} | {"sept": 9}
PLAIN = {"today": 0, "tomorrow": 1, "tmrw": 1, "yesterday": -1}
UNITS = {
    "bd": "bd", "d": "d", "day": "d", "days": "d", "w": "w", "week": "w", "weeks": "w",
    "month": "m", "months": "m", "mo": "m", "m": "m", "y": "y", "year": "y", "years": "y",
}  # fmt: skip
ABBREVIATIONS = {"est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "bst", "cet", "cest", "ist", "jst"}
PHRASE = 4

ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?")
AHEAD = re.compile(r"(?:\+|in )(\d+|an?)\s*([a-z]+)")
AGO = re.compile(r"(\d+|an?)\s*([a-z]+) ago")
LENGTH = re.compile(r"(\d+)(bd|d|w|y)")
NAMED = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)|([a-z]+) (\d{1,2})(?:st|nd|rd|th)?)(?:,? (\d{4}))?")
CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)|(\d{1,2}):(\d{2})")


class Reading(NamedTuple):
    """What some words say of a day, a time and a zone, and the words that say nothing of them."""

    day: date | None
    at: time | None
    zone: str
    rest: tuple[str, ...]


def read_day(text: str, today: date, calendar: Calendar, *, back: bool = False) -> date:
    """The day that a text names; with `back`, days without a year or a direction lie behind and not ahead."""
    phrase = " ".join(text.lower().replace(",", " ").split())
    day = known_day(phrase, today, calendar, back=back)
    if day is None:
        raise Unclear(f'"{text}" is not a day I know; write 2026-12-01, tomorrow, fri, "next fri", +2w or "1 dec"')
    return day


def read(words: Sequence[str], today: date, calendar: Calendar) -> Reading:
    """Find the day, the time and the zone among some words, in any order."""
    day: date | None = None
    at: time | None = None
    zone = ""
    rest: list[str] = []
    index = 0
    words = [word for given in words for word in spaced(given)]
    while index < len(words):
        taken = 0
        for size in range(min(PHRASE, len(words) - index), 0, -1):
            phrase = " ".join(words[index : index + size]).lower().rstrip(",")
            if at is None and (found_time := known_time(phrase)) is not None:
                at, taken = found_time, size
            elif day is None and (found_day := known_day(phrase, today, calendar)) is not None:
                day, taken = found_day, size
            if taken:
                break
        word = words[index]
        if not taken and (word.startswith("@") or word.lower() == "theirs"):
            zone, taken = word.removeprefix("@").lower() if word.lower() == "theirs" else word[1:], 1
        if not taken:
            refuse(word)
            rest.append(word)
        index += taken or 1
    return Reading(day, at, zone, tuple(rest))


def spaced(given: str) -> list[str]:
    """One typed argument as single words, a date and time joined by `T` parted."""
    joined = re.fullmatch(r"(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})(?::\d{2})?", given.strip())
    return [joined[1], joined[2]] if joined else given.split()


def refuse(word: str) -> None:
    """Say what is unclear about a word that looks like a day, a time or a zone."""
    if word.lower() in ABBREVIATIONS and word.isupper():
        raise Unclear(f'"{word}" names several zones; write @Europe/London or @America/New_York, or theirs')
    if re.fullmatch(r"\d{1,2}", word):
        raise Unclear(f'"{word}" could be a day or an hour; write "{word} dec" or {int(word):02d}:00')


def known_day(phrase: str, today: date, calendar: Calendar, *, back: bool = False) -> date | None:
    """The day of a phrase that is one, else nothing."""
    if phrase in PLAIN:
        return today + timedelta(days=PLAIN[phrase])
    readers: tuple[Callable[[str, date, Calendar, bool], date | None], ...] = (iso, slashed, weekday, distant, named)
    found = (reader(phrase, today, calendar, back) for reader in readers)
    return next((day for day in found if day is not None), None)


def iso(phrase: str, _today: date, _calendar: Calendar, _back: bool) -> date | None:
    """`2026-12-01`."""
    match = ISO.fullmatch(phrase)
    return real(int(match[1]), int(match[2]), int(match[3]), phrase) if match else None


def slashed(phrase: str, today: date, _calendar: Calendar, _back: bool) -> date | None:
    """`3/4` and `04.12` are refused, with what they could mean."""
    match = SLASHED.fullmatch(phrase)
    if not match:
        return None
    first, second = int(match[1]), int(match[2])
    year = int(match[3]) if match[3] else today.year
    year += 2000 if year < 100 else 0
    ways = []
    for day, month in ((first, second), (second, first)):
        try:
            way = date(year, month, day)
            ways.append(way if match[3] or way >= today else months(way, 12))
        except ValueError:
            continue
    told = " or ".join(f"{way.day} {MONTHS[way.month - 1]}" for way in dict.fromkeys(ways)) or "no day at all"
    written = " or ".join(way.isoformat() for way in dict.fromkeys(ways)) or "2026-12-01"
    raise Unclear(f'"{phrase}" could be {told}; write {written}')


def weekday(phrase: str, today: date, _calendar: Calendar, back: bool) -> date | None:
    """`fri` is the next one and never today; `next fri` lies in next week, `last fri` behind."""
    which, _, name = phrase.rpartition(" ")
    if name not in WEEKDAY or which not in {"", "this", "next", "last", "on"}:
        return None
    ahead = (WEEKDAY[name] - today.weekday() - 1) % 7 + 1
    if which == "next":
        return today + timedelta(days=7 - today.weekday() + WEEKDAY[name])
    if which == "last" or (back and which != "this"):
        return today + timedelta(days=ahead - 7 if ahead < 7 else -7)
    return today + timedelta(days=ahead)


def distant(phrase: str, today: date, calendar: Calendar, _back: bool) -> date | None:
    """`+2w`, `in 2 weeks`, `3d ago`, `+5bd`."""
    ahead, ago = AHEAD.fullmatch(phrase) or LENGTH.fullmatch(phrase), AGO.fullmatch(phrase)
    match = ahead or ago
    if not match or match[2] not in UNITS:
        return None
    size = 1 if match[1] in {"a", "an"} else int(match[1])
    if size > 3660:
        raise Unclear(f'"{phrase}" is too far away; write a day such as 2027-06-01')
    count = size if ahead else -size
    match UNITS[match[2]]:
        case "bd":
            return calendar.after(today, count) if ahead else calendar.before(today, -count)
        case "d":
            return today + timedelta(days=count)
        case "w":
            return today + timedelta(weeks=count)
        case unit:
            return months(today, count * (12 if unit == "y" else 1))


def named(phrase: str, today: date, _calendar: Calendar, back: bool) -> date | None:
    """`1 dec`, `dec 1`, `1 december 2026`: the next such day where no year is given."""
    match = NAMED.fullmatch(phrase)
    name = (match[2] or match[3]) if match else ""
    if not match or name not in MONTH:
        return None
    number, month = int(match[1] or match[4]), MONTH[name]
    if match[5]:
        return real(int(match[5]), month, number, phrase)
    years = range(today.year, today.year - 5, -1) if back else range(today.year, today.year + 5)
    for year in years:
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if (day <= today) if back else (day >= today):
            return day
    found = (nearest_day(year, month, number) for year in years)
    near = next(day for day in found if day and ((day <= today) if back else (day >= today)))
    raise Unclear(f'"{phrase}" is no day; {MONTHS[month - 1]} has fewer days; write {near.isoformat()}')


def real(year: int, month: int, day: int, phrase: str) -> date:
    """A day of the calendar, or a refusal."""
    try:
        return date(year, month, day)
    except ValueError:
        near = nearest_day(year, month, day)
        told = near.isoformat() if near else "one such as 2026-12-01"
        raise Unclear(f'"{phrase}" is no day of the calendar; write {told}') from None


def known_time(phrase: str) -> time | None:
    """`3pm`, `9.30am`, `15:00`, `noon`."""
    if phrase == "noon":
        return time(12)
    match = CLOCK.fullmatch(phrase)
    if not match:
        return None
    hour, minute = int(match[1] or match[4]), int(match[2] or match[5] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            raise Unclear(f'"{phrase}" is no time; write 3pm or 15:00')
        hour = hour % 12 + (12 if match[3] == "pm" else 0)
    if hour > 23 or minute > 59:
        raise Unclear(f'"{phrase}" is no time; write 3pm or 15:00')
    return time(hour, minute)
