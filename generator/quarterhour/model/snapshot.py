"""A journal as seen on one day, with everything that was made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from quarterhour.model.ahead import Ahead, Writing
from quarterhour.model.draft import Draft
from quarterhour.model.figure import Figure
from quarterhour.model.guide import Guide, Section
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.reminder import Reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What the doors show: nothing in it is decided again further on. `hints` are those of a draft.

    `ahead` is how it will be on the days to come; `root` the journal's folder, only in a build for its author alone.
    """

    journal: Journal
    today: date
    problems: tuple[Problem, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    guides: tuple[Guide, ...] = ()
    drafts: tuple[Draft, ...] = ()
    hints: Mapping[Draft, tuple[Problem, ...]] = field(default_factory=dict)
    bank: tuple[Section, ...] = ()
    figures: tuple[Figure, ...] = ()
    ahead: Ahead = field(default_factory=Ahead)
    root: str = ""

    @property
    def writings(self) -> tuple[Writing, ...]:
        """Every draft of today and of the days to come, in each of its wordings."""
        return self.ahead.drafts or tuple(Writing(draft, self.today, self.today) for draft in self.drafts)
