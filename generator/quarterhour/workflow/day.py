"""Which day it is: the one given, the one that a sample fixes, or the author's today."""

from collections.abc import Callable
from datetime import date

from quarterhour.model.journal import Journal


def chosen_day(journal: Journal, given: date | None, clock: Callable[[str], date]) -> date:
    """The day that everything is told from."""
    return given or journal.settings.today or clock(journal.me.timezone)
