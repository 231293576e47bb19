"""Days and months: business days, month clipping, two clocks, and how far away a day is."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from quarterhour.model.record import When

DAY = timedelta(days=1)
YEAR = timedelta(days=366)
FIRST_YEAR = 1900
LAST_YEAR = 2199
MONDAY_TO_FRIDAY = frozenset(range(5))


def nearest_day(year: int, month: int, day: int) -> date | None:
    """The day of the calendar nearest to three numbers that may be none; nothing in years that nobody lives to see.

    Where only the other order of day and month makes sense, that is meant.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if month > 12 >= day > 0:
        month, day = day, month
    month = min(max(month, 1), 12)
    return date(year, month, min(max(day, 1), monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class Calendar:
    """The author's working days: a week, the holidays that are known, and days away."""

    workweek: frozenset[int] = MONDAY_TO_FRIDAY
    holidays: frozenset[date] = frozenset()
    away: tuple[tuple[date, date], ...] = ()

    def works(self, day: date) -> bool:
        """Whether a day is a business day: one of the working week, no holiday, and the author is not away."""
        return (day.weekday() in self.workweek or not self.workweek) and day not in self.holidays and not self.free(day)

    def free(self, day: date) -> bool:
        """Whether the author is away that day; a stretch of more than a year is a slip of the pen."""
        return any(first <= day <= last < first + YEAR for first, last in self.away)

    def after(self, day: date, count: int) -> date:
        """The day that is so many business days after another; the day itself does not count."""
        while count > 0:
            day += DAY
            count -= self.works(day)
        return day

    def before(self, day: date, count: int) -> date:
        """The day that is so many business days before another; the day itself does not count."""
        while count > 0:
            day -= DAY
            count -= self.works(day)
        return day

    def forward(self, day: date) -> date:
        """The day itself, or the next business day."""
        while not self.works(day):
            day += DAY
        return day

    def between(self, first: date, last: date) -> int:
        """How many business days lie after one day, up to and with another."""
        return sum(self.works(day) for day in span(first + DAY, last))


def span(first: date, last: date) -> Iterator[date]:
    """Every day from one to another, both included."""
    while first <= last:
        yield first
        first += DAY


def months(day: date, count: int) -> date:
    """The same day of the month, so many months on, clipped to that month's end."""
    index = day.year * 12 + day.month - 1 + count
    year, month = divmod(index, 12)
    next_first = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last = (next_first - DAY).day
    return date(year, month + 1, min(day.day, last))


def moment(when: When, zone: str) -> datetime | None:
    """The instant of a day and time in a zone; nothing where there is no time or no zone.

    A time that a clock shows twice in autumn is its first occurrence; one that spring skips is moved on by the gap.
    """
    if when.at is None or not zone:
        return None
    return datetime.combine(when.day, when.at, ZoneInfo(zone))


def skipped(when: When, zone: str) -> bool:
    """Whether that zone's clocks jump over the time on that day."""
    instant = moment(when, zone)
    return instant is not None and instant.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(
        tzinfo=None
    ) != instant.replace(tzinfo=None)


def elsewhere(when: When, zone: str, other: str) -> When:
    """The same instant on another zone's clock; unchanged where either zone or the time is unknown."""
    instant = moment(when, zone)
    if instant is None or not other or other == zone:
        return when
    there = instant.astimezone(ZoneInfo(other))
    return When(there.date(), there.time().replace(tzinfo=None))


def later(when: When, zone: str, minutes: int) -> When:
    """So many minutes of elapsed time after an instant, on the same zone's clock."""
    if when.at is None:
        return when
    instant = moment(when, zone)
    if instant is None:
        end = datetime.combine(when.day, when.at) + timedelta(minutes=minutes)
    else:
        end = (instant.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
    return When(end.date(), end.time().replace(tzinfo=None))
