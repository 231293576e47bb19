"""Days, counts and lists in words, the same everywhere."""

from collections.abc import Iterable
from datetime import date

from quarterhour.model.record import When

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def count(number: int, one: str, many: str = "") -> str:
    """`1 person`, `3 people`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(words: Iterable[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    *first, end = [*words] or [""]
    return f"{', '.join(first)} {last} {end}" if first else end


def aside(name: str) -> str:
    """A name before a verb: `Jo, my old ward manager,` has its second comma."""
    return f"{name}," if "," in name and not name.endswith(",") else name


def short_day(day: date) -> str:
    """`Tue 24 Nov`."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"


def medium_day(day: date) -> str:
    """`Tue 24 Nov 2026`."""
    return f"{short_day(day)} {day.year}"


def long_day(day: date) -> str:
    """`Tuesday 24 November 2026`."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def plain_day(day: date) -> str:
    """`24 November 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def clock(when: When) -> str:
    """`Tue 24 Nov 2026, 15:00`, or the day alone."""
    return medium_day(when.day) + (f", {when.at:%H:%M}" if when.at else "")


def zone_name(zone: str) -> str:
    """`New York` for `America/New_York`."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def distance(day: date, today: date) -> str:
    """`today`, `tomorrow`, `in 3 days`, `yesterday`, `2 weeks ago`."""
    days = (day - today).days
    if days in (-1, 0, 1):
        return ("yesterday", "today", "tomorrow")[days + 1]
    size = abs(days)
    words = count(size, "day") if size < 14 else count(size // 7, "week") if size < 60 else count(size // 30, "month")
    return f"in {words}" if days > 0 else f"{words} ago"


def lateness(due: date, today: date) -> str:
    """`due today`, `1 day late`, `in 3 days`."""
    days = (today - due).days
    if days < 0:
        return distance(due, today)
    return "due today" if days == 0 else f"{count(days, 'day')} late"


def sentence(text: str) -> str:
    """A text with a capital first and one stop at its end."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?…" else ".")


def clipped(text: str, size: int = 80) -> str:
    """A text on one line, cut at a word with an ellipsis where it is too long."""
    text = " ".join(text.split())
    if len(text) <= size:
        return text
    return text[: size - 1].rsplit(" ", 1)[0] + "…"
