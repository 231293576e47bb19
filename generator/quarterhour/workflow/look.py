"""Look at a journal on a day: read it, check it, and say what is to be done."""

from datetime import date
from pathlib import Path

from quarterhour import checks, followups, store
from quarterhour.model.snapshot import Snapshot


def look(root: Path, today: date) -> Snapshot:
    """What a journal says on a day: its records, problems and reminders."""
    journal, problems = store.load(root)
    return Snapshot(
        journal=journal,
        today=today,
        problems=tuple(sorted([*problems, *checks.run(journal, today)])),
        reminders=followups.run(journal, today),
    )
