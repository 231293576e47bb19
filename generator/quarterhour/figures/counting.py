"""How the figures count: shares, middles, and when there is too little for either."""

from collections.abc import Iterable, Sequence
from datetime import date

from quarterhour.model.figure import FEW, Cell
from quarterhour.model.wording import MONTHS

Row = tuple[Cell, ...]
ONE = {
    "asks written and talks held, without practice": "ask written or talk held, without practice",
    "favours received and given": "favour received or given",
    "people talked with who have a rhythm": "person talked with who has a rhythm",
    "talks held that say how long they lasted": "talk held that says how long it lasted",
    "thanks and promises closed": "thank-you or promise closed",
}
MANY = (
    "business days", "contradictions", "days", "letters", "minutes", "organizations", "pairs", "people", "pieces",
    "places", "referrals", "talks",
)  # fmt: skip


def singular(words: str) -> str:
    """What is counted, where there is one of it: `person asked`, for `people asked`."""
    if words in ONE:
        return ONE[words]
    first = next((many for many in MANY if words == many or words.startswith(f"{many} ")), "")
    return ("person" if first == "people" else first.removesuffix("s")) + words.removeprefix(first)


def too_few(n: int) -> str:
    """Why a share or a middle of so many is not shown."""
    return f"counts only: fewer than {FEW}" if n < FEW else ""


def percent(part: int, whole: int) -> int | None:
    """A share in whole percent, where it is a share of five or more."""
    return round(100 * part / whole) if whole >= FEW else None


def middle(values: Iterable[int]) -> float | None:
    """The median of five values or more."""
    ordered = sorted(values)
    size = len(ordered)
    if size < FEW:
        return None
    low, high = ordered[(size - 1) // 2], ordered[size // 2]
    return low if low == high else (low + high) / 2


def shown(number: float | None) -> str:
    """A number as it is said: `3`, `2.5`."""
    return "" if number is None else f"{number:g}"


def binned(values: Sequence[int], bins: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """How many values lie in each bin; a bin goes up to its number, from where the one before ended."""
    rows, low = [], None
    for name, high in bins:
        rows.append((name, sum(value <= high and (low is None or value > low) for value in values)))
        low = high
    return tuple(rows)


def month(day: date) -> str:
    """`2026-11`."""
    return f"{day.year:04}-{day.month:02}"


def months_between(first: date, last: date) -> tuple[str, ...]:
    """Every month from that of one day to that of another."""
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return tuple(f"{n // 12:04}-{n % 12 + 1:02}" for n in range(start, end + 1))


def month_name(key: str) -> str:
    """`November 2026` for `2026-11`."""
    year, number = key.split("-")
    return f"{MONTHS[int(number) - 1]} {int(year)}"
