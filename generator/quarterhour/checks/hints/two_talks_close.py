"""Two talks with less than an hour between them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import ahead
from quarterhour.model import state
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.wording import count

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


class Slot(NamedTuple):
    """A talk with its time on the author's clock."""

    start: datetime
    key: str
    interview: Interview

    @property
    def end(self) -> datetime:
        """When it ends, if it takes as long as was asked for."""
        return self.start + timedelta(minutes=self.interview.minutes)


def two_talks_close(journal: Journal, today: date) -> Iterator[Problem]:
    """Two talks have less than an hour between them, to write down the one and to be in time for the other.

    Source: LAWR-II.
    """
    for first, second in pairwise(sorted(slots(journal, today))):
        pause = (second.start - first.end) // MINUTE
        same = {link.id for link in first.interview.attendees} == {link.id for link in second.interview.attendees}
        if second.start - first.end < HOUR and not same:
            between = f"{count(pause, 'minute')} after" if pause >= 0 else "before the end of"
            yield hint(
                second.interview, "two-talks-close", f"it begins {between} the talk in {first.interview.origin.path}",
                "leave an hour between them", second.interview.origin.at("when")[0],
            )  # fmt: skip


def slots(journal: Journal, today: date) -> Iterator[Slot]:
    """The talks ahead that have a time."""
    for interview in ahead(journal, today):
        start = state.local_start(journal, interview)
        if start and start.at:
            yield Slot(datetime.combine(start.day, start.at), interview.id, interview)
