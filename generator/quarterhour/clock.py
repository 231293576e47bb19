"""The one place that reads the clock."""

from datetime import date, datetime
from zoneinfo import ZoneInfo


def today(timezone: str = "") -> date:
    """Today's date in a zone, or where this machine is."""
    return datetime.now(ZoneInfo(timezone) if timezone else None).date()
