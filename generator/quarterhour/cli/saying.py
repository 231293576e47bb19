"""Days said back in full, so that a slip is seen."""

from datetime import date

from quarterhour.model.wording import distance, long_day


def said_day(day: date, today: date) -> str:
    """`Tuesday 24 November 2026, in 2 days`."""
    return f"{long_day(day)}, {distance(day, today)}"
