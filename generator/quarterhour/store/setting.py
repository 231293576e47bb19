"""How the keys of `journal.toml`, and of a playbook of one's own, are read."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import Field
from datetime import date, datetime
from difflib import get_close_matches
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any

from quarterhour.model.problem import Problem
from quarterhour.model.settings import PLAYBOOKS
from quarterhour.store import days
from quarterhour.store.values import Wrong

NEWEST = 1
AT = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)")
AWAY = re.compile(r"\s*(\d{4}-\d{2}-\d{2})\s*(?:(?:\.{2,3}|\u2013|to)\s*(\d{4}-\d{2}-\d{2}))?\s*")
BESIDE = re.compile(r"(?!\.|journal\.toml$)[^/\\:\0\n]+\.toml", re.IGNORECASE)
MOST = 1000


def broken(path: str, message: str, text: str) -> Problem:
    """The problem of a file that is not TOML."""
    found = AT.search(message)
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    column = int(found[2]) if found and found[2] else 1
    words = AT.sub("", message)
    return Problem(path, line, column, "unreadable-toml", words[:1].lower() + words[1:], 'write `key = "value"`')


def place(text: str, key: str) -> tuple[int, int]:
    """The line and column of a key's value."""
    name = re.escape(key)
    found = re.search(rf"^[ \t]*[\"']?{name}[\"']?[ \t]*[=.][ \t]*|^[ \t]*\[+{name}\]", text, re.MULTILINE)
    if not found:
        return 1, 1
    return text.count("\n", 0, found.end()) + 1, found.end() - text.rfind("\n", 0, found.end())


def unknown(key: str, known: Iterable[str]) -> Wrong:
    """What is wrong with a key that nothing goes by."""
    near = get_close_matches(key.casefold().replace("-", "_"), list(known), 1, 0.75)
    fix = f"did you mean `{near[0]}`" if near else "delete the line; `qh schema settings` lists the keys"
    return Wrong("unknown-setting", "there is no such setting", fix)


def checked(key: str, value: object, field: "Field[Any]") -> object:
    """The value of a setting, or what is wrong with it."""
    if key in SPECIAL:
        return SPECIAL[key](value)
    if field.type is bool:
        return value if isinstance(value, bool) else wrong(value, "true or false")
    if field.type is int:
        whole = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST
        return value if whole else wrong(value, f"a whole number from 0 to {MOST}")
    return word(value, field.metadata["choices"])


def wrong(value: object, wanted: str) -> Wrong:
    """What is wrong with a value of another kind."""
    shown = str(value).lower() if isinstance(value, bool) else repr(value).replace("'", '"')
    return Wrong("wrong-setting", f"{shown} is not a value for it", f"write {wanted}")


def format_number(value: object) -> object:
    """The version of the format, if this program knows it."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        return wrong(value, "a version: 1")
    if value > NEWEST:
        fix = "update Quarterhour before you write here"
        return Wrong("newer-format", f"format {value} is newer than this program", fix, instead=value)
    return value


def word(value: object, choices: tuple[str, ...]) -> object:
    """Words, or one of those that a setting takes."""
    if not isinstance(value, str):
        return wrong(value, 'words in quotes: "…"')
    plain = value.strip().casefold()
    if not choices or plain in choices or not plain:
        return plain if choices else value
    return wrong(value, "one of " + ", ".join(choices))


def book(value: object) -> object:
    """A playbook: one that comes with the program, or a file beside `journal.toml`."""
    if isinstance(value, str) and BESIDE.fullmatch(value.strip()):
        return value.strip()
    found = word(value, tuple(PLAYBOOKS))
    return (
        found._replace(fix=f'{found.fix}, or a file beside journal.toml: "class.toml"')
        if isinstance(found, Wrong)
        else found
    )


def day(value: object) -> object:
    """A day, in quotes or not."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    found = days.day(value) if isinstance(value, str) else None
    if isinstance(found, date):
        return found
    near = found.near if isinstance(found, days.Unclear) else None
    return wrong(value, f"a day: {near or days.EXAMPLE}")


def texts(value: object) -> tuple[str, ...] | None:
    """The words of a list of words, or of one word alone."""
    items = value if isinstance(value, list) else [value]
    return tuple(str(item) for item in items) if all(isinstance(item, str | date) for item in items) else None


def days_away(value: object) -> object:
    """Days and spans of days."""
    found = texts(value)
    if found is not None and all(away(item) for item in found):
        return found
    return wrong(value, 'a list of days or spans: ["2026-12-24..2027-01-02"]')


def away(words: str) -> tuple[date, date] | None:
    """The first and the last day that some words tell."""
    found = AWAY.fullmatch(words)
    first = day(found[1]) if found else None
    last = day(found[2] or found[1]) if found else None
    return (first, last) if isinstance(first, date) and isinstance(last, date) and first <= last else None


def working_days(value: object) -> object:
    """The days of a week on which someone works."""
    found = texts(value)
    short = tuple(item.strip().casefold()[:3] for item in found or ())
    if short and set(short) <= set(days.WEEKDAYS):
        return short
    return wrong(value, 'a list of weekdays: ["mon", "tue"]')


def country(value: object) -> object:
    """A country whose holidays are known."""
    if value == "":
        return ""
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z]{2}(?:-\w{1,3})?", value):
        return wrong(value, 'a country as two letters: "GB"')
    if find_spec("holidays") is None:
        message = "holidays are an extra that is not installed: only weekends are known"
        return Wrong("no-holidays", message, "install quarterhour[holidays], or delete the line")
    try:
        public_holidays(value.upper(), (2026,))
    except NotImplementedError:
        return wrong(value, "a country whose holidays are known")
    return value.upper()


SPECIAL: Mapping[str, Callable[[object], object]] = MappingProxyType(
    {
        "format": format_number,
        "playbook": book,
        "away": days_away,
        "workweek": working_days,
        "holidays": country,
        "today": day,
    }
)


def public_holidays(place: str, years: Iterable[int]) -> frozenset[date]:
    """The public holidays of a country, or of a part of it, in some years."""
    nation, _, part = place.partition("-")
    found: Mapping[date, str] = import_module("holidays").country_holidays(nation, subdiv=part or None, years=years)
    return frozenset(found)
