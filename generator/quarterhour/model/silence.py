"""Days without a line while things fell due: then a few come first, and the rest may be let go."""

from datetime import date, timedelta

from quarterhour.model.journal import Journal
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE
from quarterhour.model.snapshot import Snapshot

LONG = timedelta(days=5)
FEW = 3
NOW = frozenset({OVERDUE, DUE, DECIDE})


def silent_since(seen: Snapshot) -> date | None:
    """The day of the last line, where nothing was written for days and more is due than a few things."""
    last = last_line(seen.journal, seen.today)
    pressing = sum(reminder.state in NOW for reminder in seen.reminders)
    return last if last and seen.today - last >= LONG and pressing > FEW else None


def last_line(journal: Journal, today: date) -> date | None:
    """The day of the newest line in any log."""
    logs = [journal.me.log, *(c.log for c in journal.contacts.values()), *(i.log for i in journal.interviews.values())]
    return max((touch.day for log in logs for touch in log if touch.day <= today), default=None)
