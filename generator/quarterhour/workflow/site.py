"""Everything that a site shows of a journal on a day."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from quarterhour import drafts, prep
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow.advise import all_problems, hints_of
from quarterhour.workflow.look import judge
from quarterhour.workflow.prepare import guides


def whole(
    journal: Journal, problems: Iterable[Problem], today: date, templates: Mapping[str, str] | None = None
) -> Snapshot:
    """What `judge` sees, with the guides of talks, the question bank, and a draft for each reminder that has one."""
    seen = judge(journal, problems, today)
    written = drafts.run(journal, seen.reminders, today, templates or {})
    return replace(
        seen,
        problems=all_problems(seen),
        guides=tuple(guides(seen)),
        bank=prep.bank(journal, today),
        drafts=written,
        hints=hints_of(written, journal),
    )
