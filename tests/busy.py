"""The journals of busy days, with the whole due list of some days worked out by hand first."""

from pathlib import Path

BUSY = Path(__file__).parent / "stories" / "busy"


def days(name: str) -> list[tuple[str, list[str]]]:
    """The days of an expectation, each with its list; lines that begin with one `#` say why."""
    parts = (BUSY / f"{name}.due").read_text(encoding="utf-8").split("\n## ")[1:]
    return [(day.strip(), lines) for day, *lines in (part.splitlines() for part in parts)]


PEOPLE = sorted(path.stem for path in BUSY.glob("*.txt"))
CASES = [(name, day, lines) for name in PEOPLE for day, lines in days(name)]
