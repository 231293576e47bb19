"""What is worth considering, besides what cannot be read: looked for only where it is shown."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.snapshot import Snapshot

IN_THE_GUIDE = frozenset({"no-purpose", "no-research", "nothing-to-bring"})


def all_problems(seen: Snapshot) -> tuple[Problem, ...]:
    """The problems of a journal with its hints, by file and line."""
    from quarterhour.checks import hints

    return tuple(sorted([*seen.problems, *hints.run(seen.journal, seen.today)]))


def hints_of_talk(interview: str, seen: Snapshot) -> tuple[Problem, ...]:
    """What is worth considering about one talk, beside what its guide says is missing."""
    talk = seen.journal.interviews.get(interview)
    theirs = (p for p in all_problems(seen) if talk and p.path == talk.origin.path and p.severity == HINT)
    return tuple(p for p in theirs if p.name not in IN_THE_GUIDE)


def hints_of(drafts: Iterable[Draft], journal: Journal) -> Mapping[Draft, tuple[Problem, ...]]:
    """What is worth considering in some messages; those that are good as they are are left out."""
    from quarterhour.checks import drafted

    every = tuple(drafts)
    found = {draft: drafted.of_draft(draft, journal, every) for draft in every}
    return {draft: told for draft, told in found.items() if told}


def hints_beside(draft: Draft, seen: Snapshot, root: Path) -> tuple[Problem, ...]:
    """What is worth considering in one message, beside those that are due to their colleagues or were kept."""
    from quarterhour.checks import drafted
    from quarterhour.workflow.kept import unsent

    kept = [letter.draft for letter in unsent(root, seen)]
    return drafted.of_draft(draft, seen.journal, [*due_to_colleagues(draft, seen), *kept])


def due_to_colleagues(draft: Draft, seen: Snapshot) -> tuple[Draft, ...]:
    """The messages that reminders ask for, to those who were in the same talk or work at the same place."""
    from quarterhour import drafts

    journal = seen.journal
    contact = journal.contacts[draft.contact]
    talk = journal.interviews.get(draft.interview)
    near = {c.id for c in (*(journal.attendees(talk) if talk else ()), *journal.beside(contact))} - {contact.id}
    return drafts.run(journal, [r for r in seen.reminders if r.contact in near], seen.today)
