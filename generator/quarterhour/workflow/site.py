"""Everything that a site shows of a journal on a day, and on each of the days after it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from quarterhour import drafts, figures, followups, prep
from quarterhour.model.ahead import Ahead, Standing
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow.advise import all_problems, hints_of
from quarterhour.workflow.look import judge
from quarterhour.workflow.prepare import guides, with_guide

DAYS = 45


def whole(
    journal: Journal,
    problems: Iterable[Problem],
    today: date,
    templates: Mapping[str, str] | None = None,
    root: str = "",
) -> Snapshot:
    """What `judge` sees, with the guides of talks, the question bank, and a draft for each reminder that has one."""
    own = templates or {}
    seen = judge(journal, problems, today)
    written = drafts.run(journal, seen.reminders, today, own)
    coming = ahead(seen, written, own)
    return replace(
        seen,
        problems=all_problems(seen),
        guides=tuple(guides(seen)),
        bank=prep.bank(journal, today),
        figures=figures.run(journal, today),
        drafts=written,
        hints=hints_of((*written, *coming.drafts), journal),
        ahead=coming,
        root=root,
    )


def ahead(seen: Snapshot, written: Iterable[Draft], own: Mapping[str, str]) -> Ahead:
    """How it will be on the days to come; a sample, which fixes its day, has none."""
    if seen.journal.settings.today:
        return Ahead()
    standings = followups.ahead(seen.journal, seen.today, DAYS)
    days = [replace(seen, today=seen.today + timedelta(n)) for n in range(DAYS + 1)]
    talks = tuple(frozenset(talk.id for talk in with_guide(day)) for day in days)
    return Ahead(DAYS, standings, talks, later_drafts(seen, standings, written, own))


def later_drafts(
    seen: Snapshot, standings: Iterable[Standing], written: Iterable[Draft], own: Mapping[str, str]
) -> tuple[Draft, ...]:
    """The drafts that only a reminder of a later day asks for, as they read on its first day."""
    there = {(draft.kind, draft.contact) for draft in written}
    found: dict[tuple[str, str], tuple[Draft, ...]] = {}
    for row in sorted(standings, key=lambda each: each.since):
        wanted = row.reminder.draft, row.reminder.contact
        if row.reminder.draft and row.since > seen.today and wanted not in there and wanted not in found:
            found[wanted] = drafts.run(seen.journal, [row.reminder], row.since, own)
    return tuple(draft for made in found.values() for draft in made)
