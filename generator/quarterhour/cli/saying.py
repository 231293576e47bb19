"""Days said in words: back in full, so that a slip is seen, and how late or far ahead."""

from datetime import date

from quarterhour.model.reminder import DUE, OVERDUE, Reminder
from quarterhour.model.wording import distance, lateness, long_day, short_day


def said_day(day: date, today: date) -> str:
    """`Tuesday 24 November 2026, in 2 days`."""
    return f"{long_day(day)}, {distance(day, today)}"


def when(reminder: Reminder, today: date) -> str:
    """How late a reminder is, or how far ahead."""
    if reminder.state in (OVERDUE, DUE):
        return lateness(reminder.due, today)
    return f"{short_day(reminder.due)}, {distance(reminder.due, today)}"
