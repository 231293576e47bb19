"""The kinds of value that a field may take, and how each is read from the words that stand there."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from quarterhour.model.record import Email, Link, Stop, When, Zone
from quarterhour.store import days, fields, links

YES = frozenset({"yes", "true", "1", "on", "y"})
NO = frozenset({"no", "false", "0", "off", "n"})
QUOTES = (
    "\u201c\u201d", "\u2018\u2019", "\u201e\u201c", "\u201c\u201c", "\u201d\u201d", "\u2019\u2019", "\u00ab\u00bb",
)  # fmt: skip
TIMED = re.compile(
    r"(?P<day>.+?)(?:[T ]|,? at )\s*(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?|(?=\s*[ap]\.?m))"
    r"\s*(?P<half>[ap]\.?m\.?)?"
    r"(?P<offset>\s*(?:Z|[+-]\d{2}:?\d{2}))?",
    re.IGNORECASE,
)
ABBREVIATIONS = {
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "eastern": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "gmt": "Europe/London", "bst": "Europe/London", "uk": "Europe/London",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "ist": "Asia/Kolkata", "jst": "Asia/Tokyo", "z": "UTC",
}  # fmt: skip
CLOSE = 3
Meta = Mapping[str, Any]


class Wrong(NamedTuple):
    """What is wrong with a value, how to write it, and what it counts as until it is mended."""

    name: str
    message: str
    fix: str = ""
    instead: object = None


def words_of(value: fields.Value) -> str:
    """The words of a value, without the curly quotes that a word processor put round them."""
    items = value.items
    text = (", ".join(words_of(item) for item in items) if items is not None else value.text).strip()
    return text[1:-1].strip() if len(text) > 1 and text[0] + text[-1] in QUOTES else text


def text(value: fields.Value, meta: Meta) -> object:
    """Words as they were typed, or one of the words that a field takes."""
    typed = words_of(value)
    return choice(typed, meta) if meta["choices"] else typed


def choice(typed: str, meta: Meta) -> str | Wrong:
    """One of the words that a field takes."""
    plain = " ".join(typed.casefold().replace("_", " ").split())
    choices: tuple[str, ...] = meta["choices"]
    for word in (plain, plain.replace(" ", "-"), plain.replace("-", " ")):
        if word in choices:
            return word
        if word in meta["spellings"]:
            return str(meta["spellings"][word])
    if set(choices) <= {"yes", "no", "former"} and plain in YES | NO:
        return "yes" if plain in YES else "no"
    near = get_close_matches(plain, choices, 1, 0.7)
    fix = f"did you mean `{near[0]}`" if near else "write one of: " + ", ".join(choices)
    return Wrong("unknown-value", f'"{typed}" is not one of its words', fix)


def email(value: fields.Value, _: Meta) -> object:
    """An e-mail address."""
    typed = words_of(value).removeprefix("mailto:").strip()
    if found := re.fullmatch(r"[^<>]*<([^<>]+)>", typed):
        typed = found[1].strip()
    if typed.count("@") == 1 and not re.search(r"\s", typed) and typed.strip("@") == typed:
        return Email(typed)
    return Wrong("not-an-email", f'"{typed}" is not one e-mail address', "write it as ada@example.org")


def zone(value: fields.Value, _: Meta) -> object:
    """The name of a time zone."""
    typed = words_of(value)
    if known_zone(typed):
        return Zone(typed)
    zones = sorted(name for name in available_timezones() if "/" in name)
    plain = typed.replace(" ", "_").casefold()
    near = [n for n in zones if plain in (n.casefold(), n.casefold().rpartition("/")[2])][:1]
    near += [ABBREVIATIONS[plain]] if plain in ABBREVIATIONS else []
    fix = "write " + " or ".join(near[:1] or close_zones(plain, zones) or ["an IANA name such as Europe/London"])
    return Wrong("unknown-zone", f'"{typed}" is not the name of a time zone', fix)


def close_zones(plain: str, zones: Sequence[str]) -> list[str]:
    """The names that look most like what was typed, in full or by their city."""
    whole = {name.casefold(): name for name in zones}
    cities = {name.rpartition("/")[2]: zone for name, zone in whole.items()}
    found = [whole[name] for name in get_close_matches(plain, whole, CLOSE, 0.7)]
    found += [cities[name] for name in get_close_matches(plain, cities, CLOSE, 0.65)]
    return [*dict.fromkeys(found)][:CLOSE]


@cache
def known_zone(name: str) -> bool:
    """Whether a name is that of a zone with rules of its own, not an abbreviation that several places share."""
    if name != "UTC" and not re.fullmatch(r"[A-Z]\w+(?:/[\w+-]+)+", name, re.ASCII):
        return False
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def day(value: fields.Value, _: Meta) -> object:
    """A day."""
    typed = words_of(value)
    found = days.day(typed)
    if isinstance(found, date):
        return found
    timed = TIMED.fullmatch(typed)
    if timed and isinstance(found := days.day(timed["day"]), date):
        return found
    return no_day(typed, found)


def no_day(typed: str, found: days.Unclear | date | None) -> Wrong:
    """What is wrong with words that are no clear day."""
    if isinstance(found, days.Unclear):
        problem = found.problem("", 0)
        return Wrong(problem.name, problem.message, problem.fix)
    return Wrong("not-a-date", f'"{typed}" is not a date', f"write it as {days.EXAMPLE}")


def when(value: fields.Value, _: Meta) -> object:
    """A day, and the time of day where it is known."""
    typed = words_of(value)
    if isinstance(found := days.day(typed), date):
        return When(found)
    timed = TIMED.fullmatch(typed)
    if not timed:
        return no_day(typed, found)
    if not isinstance(found := days.day(timed["day"]), date):
        return no_day(timed["day"], found)
    hour, minute = int(timed["hour"]), int(timed["minute"] or 0)
    if timed["half"]:
        hour = hour % 12 + 12 * (timed["half"][0] in "pP") if 0 < hour < 13 else 24
    if hour > 23 or minute > 59:
        return Wrong("not-a-time", f'"{typed}" has no time of day', f"write it as {found}T15:00")
    at = When(found, time(hour, minute))
    if timed["offset"]:
        message = f'"{timed["offset"].strip()}" is an offset, and offsets are not read'
        return Wrong("offset", message, f"write {at} and the place in `timezone`", When(found))
    return at


def number(value: fields.Value, meta: Meta) -> object:
    """A whole number."""
    typed = words_of(value)
    found = re.fullmatch(r"([+\-\u2212]?\d{1,9})(?:\s*(?:m|min|mins|minutes?))?", typed, re.IGNORECASE | re.ASCII)
    if not found:
        return Wrong("not-a-number", f'"{typed}" is not a whole number', "write it in digits")
    size = int(found[1].replace("\u2212", "-"))
    low, high = meta["span"] or (size, size)
    if not low <= size <= high:
        return Wrong("out-of-range", f"{size} is not from {low} to {high}", "write a number between them")
    return size


def yes_no(value: fields.Value, meta: Meta) -> object:
    """Yes or no."""
    typed = words_of(value).casefold()
    if typed in YES | NO:
        return typed in YES
    unsure = bool(meta["unsure"])
    message = f'"{typed}" is neither yes nor no, and counts as {"yes" if unsure else "no"}'
    return Wrong("not-yes-or-no", message, "write yes or no", unsure)


def stop(value: fields.Value, _: Meta) -> object:
    """Since when someone asked not to be contacted; whatever stands there holds."""
    typed = words_of(value)
    if typed.casefold() in YES:
        return Stop(line=value.line)
    if typed.casefold() in {"no", "false"}:
        return None
    found = days.day(typed)
    if isinstance(found, date):
        return Stop(found, line=value.line)
    message = f'"{typed}" is neither a date nor yes or no, and counts as yes'
    return Wrong("unclear-stop", message, "write the day they said so, or yes", Stop(line=value.line))


def several(value: fields.Value) -> tuple[fields.Value, ...]:
    """The members of a list; of words with commas between them as well."""
    if value.items is not None:
        return tuple(item for item in value.items if item.text.strip())
    parts = re.split(r",(?![^\[]*\]\])|\n", value.text)
    return tuple(value._replace(text=part.strip()) for part in parts if part.strip())


def many(value: fields.Value, meta: Meta) -> object:
    """Several words."""
    typed = tuple(words_of(item).removeprefix("#") for item in several(value))
    if not meta["choices"]:
        return typed
    read = [choice(word, meta) for word in typed]
    good = tuple(word for word in read if isinstance(word, str))
    wrong = next((word for word in read if isinstance(word, Wrong)), None)
    return wrong._replace(instead=good) if wrong else good


def one_link(value: fields.Value, _: Meta) -> object:
    """A mention of one record."""
    words = words_of(value)
    return links.link(words, value.line, value.column) if words else None


def some_links(value: fields.Value, meta: Meta) -> object:
    """Mentions of several records."""
    return tuple(found for item in several(value) if (found := one_link(item, meta))) or None


PARSERS: Mapping[object, Callable[[fields.Value, Meta], object]] = MappingProxyType(
    {
        str: text,
        Email: email,
        Zone: zone,
        date: day,
        When: when,
        int: number,
        bool: yes_no,
        tuple[str, ...]: many,
        Link: one_link,
        tuple[Link, ...]: some_links,
        Stop: stop,
    }
)
