"""Look at a journal on a day: read it, check it, and say what is to be done."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from quarterhour import checks, followups, store
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.snapshot import Snapshot


def look(root: Path, today: date) -> Snapshot:
    """What a journal says on a day: its records, problems and reminders."""
    return judge(*store.load(root), today)


def judge(journal: Journal, problems: Iterable[Problem], today: date) -> Snapshot:
    """What is to be done on a day, of a journal that was read already."""
    return Snapshot(
        journal=journal,
        today=today,
        problems=tuple(sorted([*problems, *checks.run(journal, today)])),
        reminders=followups.run(journal, today),
    )
