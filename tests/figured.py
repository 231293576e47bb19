"""Figures of a journal that stands in the test."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

from journals import journal_from
from quarterhour.model.figure import Cell, Figure
from quarterhour.model.journal import Journal

Make = Callable[[Journal, date], Figure]


def figure(root: Path, make: Make, text: str, today: str = "2026-11-24") -> Figure:
    """One figure on a day."""
    journal, _ = journal_from(Path(mkdtemp(dir=root)), text)
    return make(journal, date.fromisoformat(today))


def table(found: Figure) -> dict[Cell, Cell | tuple[Cell, ...]]:
    """The rows of a figure by their first cell, those of two cells as one value."""
    return {first: rest[0] if len(rest) == 1 else tuple(rest) for first, *rest in found.rows}


def person(name: str, *log: str, fields: str = "tags: a") -> str:
    """The file of somebody with a log."""
    lines = "\n".join(f"- {line}" for line in log)
    return f"== contacts/{name}.md\n---\nname: {name.title()} Test\n{fields}\n---\n## Log\n{lines}\n"


def talk(name: str, day: str, body: str = "## Notes\nx", fields: str = "tags: a") -> str:
    """The file of a talk with somebody."""
    return f"== interviews/{day}-{name}.md\n---\nwith: {name}\nwhen: {day}\n{fields}\n---\n{body}\n"


def several(names: Iterable[str], *log: str) -> str:
    """The files of several people with the same log."""
    return "".join(person(name, *log) for name in names)
