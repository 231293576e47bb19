"""What is worth considering, besides what cannot be read: looked for only where it is shown."""

from collections.abc import Iterable, Mapping

from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.snapshot import Snapshot


def all_problems(seen: Snapshot) -> tuple[Problem, ...]:
    """The problems of a journal with its hints, by file and line."""
    from quarterhour.checks import hints

    return tuple(sorted([*seen.problems, *hints.run(seen.journal, seen.today)]))


def hints_of(drafts: Iterable[Draft], journal: Journal) -> Mapping[Draft, tuple[Problem, ...]]:
    """What is worth considering in some messages; those that are good as they are are left out."""
    from quarterhour.checks import drafted

    found = {draft: drafted.of_draft(draft, journal) for draft in drafts}
    return {draft: told for draft, told in found.items() if told}
