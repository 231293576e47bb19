"""Search every word of a journal."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from quarterhour.model.names import fold


def find(root: Path, words: Sequence[str]) -> Iterator[tuple[str, int, str]]:
    """Each line that holds all the words, whatever their case and accents: its file, number and text."""
    wanted = [fold(word) for word in words]
    for path in notes(root):
        for number, line in enumerate(path.read_text("utf-8-sig", "replace").split("\n"), 1):
            if all(word in fold(line) for word in wanted):
                yield path.relative_to(root).as_posix(), number, line.strip()


def notes(root: Path) -> Iterator[Path]:
    """Every note of a journal, in the order of their names; hidden folders are left alone."""
    for path in sorted(root.rglob("*.md")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(root).parts):
            yield path
