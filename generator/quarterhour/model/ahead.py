"""How reminders will stand on the days to come, as long as nothing more is written."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from quarterhour.model.draft import Draft
from quarterhour.model.guide import Guide
from quarterhour.model.reminder import STATES, Reminder


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


class Writing(NamedTuple):
    """A draft in one wording, and the days on which it reads so; `number` tells its wordings apart."""

    draft: Draft
    since: date
    until: date
    number: int = 0

    @property
    def mail_file(self) -> str:
        """Where the site keeps it as a file that a mail program opens."""
        return f"drafts/{self.number}/{self.draft.id}.eml" if self.number else self.draft.mail_file


class Stand(NamedTuple):
    """How it stands with somebody on a day, and when the last word was."""

    state: str
    last: date | None = None


class Ahead(NamedTuple):
    """The days that were looked ahead: how many, and every reminder on them by rule and name.

    `guides` has for each day, the first one included, the guide of every talk that has one; `drafts` every message
    that one of the days asks for; `talks` and `people` how each talk and each person stands, day by day;
    `lists` what is listed on each day.
    """

    days: int = 0
    standings: tuple[Standing, ...] = ()
    guides: tuple[Mapping[str, Guide], ...] = ()
    drafts: tuple[Writing, ...] = ()
    talks: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    people: Mapping[str, tuple[Stand, ...]] = MappingProxyType({})
    lists: tuple[tuple[Reminder, ...], ...] = ()


def listed_on(standings: Iterable[Standing], day: date) -> tuple[Reminder, ...]:
    """Everything that is listed on a day, most urgent first."""
    found = [
        (STATES.index(told.state), row.place, told.due, row.rank, told) for row in standings if (told := row.on(day))
    ]
    return tuple(told for *_, told in sorted(found, key=lambda each: each[:4]))
