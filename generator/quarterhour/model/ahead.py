"""How reminders will stand on the days to come, as long as nothing more is written."""

from bisect import bisect_right
from datetime import date
from typing import NamedTuple

from quarterhour.model.draft import Draft
from quarterhour.model.reminder import Reminder


class Step(NamedTuple):
    """From a day on, how a reminder stands and when it is due."""

    day: date
    state: str
    due: date


class Standing(NamedTuple):
    """A reminder in one wording: the place of its rule, how it stands from step to step, its last day.

    `rank` is its place by rule and name, which decides between those that are as urgent.
    """

    reminder: Reminder
    place: int
    steps: tuple[Step, ...]
    until: date
    rank: int = 0

    @property
    def since(self) -> date:
        """The first day on which it is listed in this wording."""
        return self.steps[0].day

    def on(self, day: date) -> Reminder | None:
        """The reminder as it is listed on a day, if it is."""
        if not self.since <= day <= self.until:
            return None
        step = self.steps[bisect_right(self.steps, day, key=lambda each: each.day) - 1]
        return self.reminder._replace(state=step.state, due=step.due)


class Ahead(NamedTuple):
    """The days that were looked ahead: how many, and every reminder on them by rule and name.

    `guides` names for each day, the first one included, the talks that have one; `drafts` are those that only a later
    day asks for.
    """

    days: int = 0
    standings: tuple[Standing, ...] = ()
    guides: tuple[frozenset[str], ...] = ()
    drafts: tuple[Draft, ...] = ()
