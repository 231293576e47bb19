"""Write one change to a file of the journal, and say how to take it back."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from quarterhour import store
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow.refusal import Unsafe


class Written(NamedTuple):
    """What was written where, how to take it back, and what git made of it."""

    path: str
    what: str
    back: str
    git: str = ""


def log(root: Path, snapshot: Snapshot, path: str, line: str) -> Written:
    """Append one line to a file's log."""
    git = changed(root, snapshot, path, lambda text: store.append_log(text, line), f"log: {Path(path).stem}")
    return Written(path, f"- {line}", f'delete the line "- {line}"', git)


def tick(root: Path, snapshot: Snapshot, path: str, number: int, day: date) -> Written:
    """Tick the box on a line of a file."""
    git = changed(root, snapshot, path, lambda text: store.tick(text, number, day), f"done: {Path(path).stem}")
    return Written(path, f"ticked line {number}", f"empty the box on line {number} again", git)


def field(root: Path, snapshot: Snapshot, path: str, name: str, value: str) -> Written:
    """Set one field of a file's frontmatter."""
    git = changed(root, snapshot, path, lambda text: store.set_field(text, name, value), f"set: {Path(path).stem}")
    return Written(path, f"{name}: {value}", f"put the old {name} back", git)


def create(root: Path, snapshot: Snapshot, path: str, text: str) -> Written:
    """Make a new file; one that is there is never overwritten."""
    try:
        store.create(root / path, text)
    except FileExistsError:
        raise Unsafe(f"{path} is there already, left alone") from None
    except store.EditRefused as refused:
        raise Unsafe(f"{path}: {refused}") from refused
    return Written(path, "new", f"delete {path}", committed(root, snapshot, path, f"add: {Path(path).stem}"))


def changed(root: Path, snapshot: Snapshot, path: str, edit: Callable[[str], str], message: str) -> str:
    """Make an edit; the sentence that git has to say about it."""
    try:
        store.change(root / path, edit)
    except store.EditRefused as refused:
        raise Unsafe(f"{path}: {refused}") from refused
    return committed(root, snapshot, path, message)


def committed(root: Path, snapshot: Snapshot, path: str, message: str) -> str:
    """Commit one file where the journal asks for it."""
    return store.commit(root, [root / path], message) if snapshot.journal.settings.commit else ""
