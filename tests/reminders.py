"""Reminders made from a journal that stands in the test."""

from datetime import date
from pathlib import Path
from tempfile import mkdtemp

from journals import journal_from
from quarterhour import followups
from quarterhour.model.reminder import Reminder


def reminders(root: Path, text: str, today: str) -> tuple[Reminder, ...]:
    """Every reminder of a journal on a day."""
    journal, _ = journal_from(Path(mkdtemp(dir=root)), text)
    return followups.run(journal, date.fromisoformat(today))


def told(root: Path, rule: str, text: str, today: str) -> list[str]:
    """The reminders of one rule: state, day, id and action, a line each."""
    return [f"{r.state} {r.due} {r.id}: {r.action}" for r in reminders(root, text, today) if r.rule == rule]


def whole(root: Path, text: str, today: str) -> list[str]:
    """Every reminder as its state, its day and its name, a line each."""
    return [f"{r.state} {r.due} {r.id}" for r in reminders(root, text, today)]


def only(root: Path, rule: str, text: str, today: str) -> Reminder:
    """The one reminder of a rule."""
    (reminder,) = (r for r in reminders(root, text, today) if r.rule == rule)
    return reminder
