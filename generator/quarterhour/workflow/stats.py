"""The journal in numbers."""

from quarterhour import figures
from quarterhour.figures.funnel import funnel
from quarterhour.model.figure import Figure
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE
from quarterhour.model.snapshot import Snapshot


def stats(snapshot: Snapshot) -> tuple[Figure, ...]:
    """Every figure of a journal on a day."""
    return figures.run(snapshot.journal, snapshot.today)


def counts(snapshot: Snapshot) -> dict[str, int]:
    """Counts that may be shown to a coach: how far it has come with people, what is due and what is late."""
    people = funnel(snapshot.journal, snapshot.today)
    states = [reminder.state for reminder in snapshot.reminders]
    due = sum(state in {OVERDUE, DUE, DECIDE} for state in states)
    reached = {str(stage): number for stage, number in people.rows if isinstance(number, int)}
    return reached | {"due": due, "late": states.count(OVERDUE)}
