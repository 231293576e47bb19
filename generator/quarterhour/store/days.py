"""Dates as people write them: ISO, `5 Nov`, `Nov 5, 2026`, a weekday, `next week`, counted from a day."""

import re
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from quarterhour.model.calendar import DAY, FIRST_YEAR, LAST_YEAR, months, nearest_day
from quarterhour.model.problem import Problem

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
NUMBER = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
WEEKDAY = r"(?P<weekday>mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
BEFORE = rf"(?:{WEEKDAY},?\s+)?(?:the\s+)?"
FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{BEFORE}\[\[(?P<iso>\d{{4}}-\d{{1,2}}-\d{{1,2}})(?:\|[^\]]*)?\]\]",
        rf"{BEFORE}(?P<iso>\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}})(?!\d)",
        rf"{BEFORE}(?P<numbers>\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d{{2}}))(?!\d)",
        rf"{BEFORE}(?P<numbers>\d{{1,2}}/\d{{1,2}})(?![\d/])",
        rf"{BEFORE}{NUMBER}\.?\s+(?:of\s+)?{MONTH}(?:,?\s+(?P<year>\d{{4}}))?(?!\d)",
        rf"{BEFORE}{MONTH}\s+{NUMBER}(?:,?\s+(?P<year>\d{{4}}))?(?!\d)",
        r"(?P<word>today|tonight|tomorrow)\b",
        r"(?:in\s+)?(?P<count>\d{1,3}|a|one|two|three)\s+(?P<unit>day|week|month)s?\b",
        rf"(?:on\s+|this\s+)?{WEEKDAY}",
        rf"next\s+(?:(?P<unit>week|month)\b|{WEEKDAY})",
    )
)
NAMED = re.compile(r"\d{4}-|\d.*[a-z]{3}|[a-z]{3}.*\d", re.IGNORECASE)
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
EXAMPLE = "2026-02-28"
SMALL = {"a": 1, "one": 1, "two": 2, "three": 3}
CALENDAR_FORMS = FORMS[:6]


class Unclear(NamedTuple):
    """Words that look like a date and are not one, with the days that they could mean, or the nearest one."""

    words: str
    readings: tuple[date, ...] = ()
    near: date | None = None

    def problem(self, path: str, line: int, column: int = 1, field: str = "") -> Problem:
        """What is wrong with it, and how to write it."""
        if not self.readings:
            message = f'there is no day "{self.words}"' if NAMED.search(self.words) else f'"{self.words}" is not a date'
            fix = f"write {self.near.isoformat()}" if self.near else f"write the day as {EXAMPLE}"
            return Problem(path, line, column, "not-a-date", message, fix, field)
        several = "can be read in more than one way" if len(self.readings) > 1 else "is no form of date that is read"
        message = f'"{self.words}" {several}'
        fix = "write " + " or ".join(day.isoformat() for day in self.readings)
        return Problem(path, line, column, "unclear-date", message, fix, field)


def leading(text: str, since: date | None = None) -> tuple[date | Unclear, str] | None:
    """The date that a text begins with, and the text after it; nothing where it begins otherwise.

    Without a day to count from only dates that name their year are read.
    """
    if iso := ISO.match(text):
        return numbered(iso[0], *map(int, iso.groups())), text[iso.end() :]
    for form in FORMS if since else CALENDAR_FORMS:
        if found := form.match(text):
            day = meant(found, since)
            if day is not None:
                return day, text[found.end() :]
    return None


def day(words: str, since: date | None = None) -> date | Unclear | None:
    """The date that some words are, counted from a day; nothing where they are not a date."""
    found = leading(words.strip(), since)
    return found[0] if found and not found[1].strip(" \t.") else None


def meant(found: re.Match[str], since: date | None) -> date | Unclear | None:
    """The day that a matched form means."""
    parts = found.groupdict()
    words = found[0].strip()
    if iso := parts.get("iso"):
        return numbered(words, *(int(n) for n in re.split("[-/]", iso)))
    if numbers := parts.get("numbers"):
        return either(words, numbers, since)
    if parts.get("month"):
        return named(words, parts, since)
    return counted(parts, since) if since else None


def numbered(words: str, year: int, month: int, number: int) -> date | Unclear:
    """The day of three numbers; where there is none, the nearest is told."""
    return calendar_day(year, month, number) or Unclear(words, near=nearest_day(year, month, number))


def either(words: str, numbers: str, since: date | None) -> Unclear | None:
    """A date in numbers, which half of the world reads the other way round: never guessed."""
    first, second, *rest = (int(n) for n in re.split("[/.]", numbers))
    if not rest and since is None:
        return None
    year = rest[0] if rest else since.year if since else 0
    year += 2000 if year < 100 else 0
    found = (calendar_day(year, second, first), calendar_day(year, first, second))
    return Unclear(words, tuple(dict.fromkeys(d for d in found if d)), nearest_day(year, second, first))


def named(words: str, parts: dict[str, str | None], since: date | None) -> date | Unclear | None:
    """A day with the name of its month; without a year the first such day on or after the one to count from."""
    month = MONTHS.index((parts["month"] or "")[:3].casefold()) + 1
    number = int(parts["day"] or 0)
    if parts["year"]:
        return numbered(words, int(parts["year"]), month, number)
    if since is None:
        return None
    coming = (calendar_day(year, month, number) for year in range(since.year, since.year + 5))
    if found := next((d for d in coming if d and d >= since), None):
        return found
    near = (nearest_day(year, month, number) for year in (since.year, since.year + 1))
    return Unclear(words, near=next((d for d in near if d and d >= since), None))


def counted(parts: dict[str, str | None], since: date) -> date:
    """A day told by its distance from another."""
    if word := parts.get("word"):
        return since + DAY * (word.casefold() == "tomorrow")
    if unit := parts.get("unit"):
        count = (parts.get("count") or "1").casefold()
        number = SMALL[count] if count in SMALL else int(count)
        if unit.casefold() == "month":
            return months(since, number)
        return since + timedelta(days=number * (7 if unit.casefold() == "week" else 1))
    return following(since, (parts["weekday"] or "").casefold())


def following(since: date, weekday: str) -> date:
    """The first such weekday after a day."""
    ahead = (WEEKDAYS.index(weekday[:3]) - since.weekday() - 1) % 7 + 1
    return since + timedelta(days=ahead)


@cache
def calendar_day(year: int, month: int, number: int) -> date | None:
    """The day of those numbers, where there is one in a year that a person may live to see."""
    try:
        return date(year, month, number) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None
