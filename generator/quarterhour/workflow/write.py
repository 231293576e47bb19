"""Write one change to a file of the journal, and say how to take it back."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from quarterhour import store
from quarterhour.model.body import Item
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow.refusal import Unsafe


class Written(NamedTuple):
    """What was written where, how to take it back, and what git made of it."""

    path: str
    what: str
    back: str
    git: str = ""


def log(root: Path, snapshot: Snapshot, path: str, line: str, below: Sequence[str] = ()) -> Written:
    """Append one line to a file's log, with the lines that belong to it set in below."""
    git = changed(root, snapshot, path, lambda text: store.append_log(text, line, below), f"log: {Path(path).stem}")
    more = " and what is set in below it" if below else ""
    told = "\n".join([f"- {line}", *(f"    {one}".rstrip() for one in below)])
    return Written(path, told, f'delete the line "- {line}"{more}', git)


def tick(root: Path, snapshot: Snapshot, path: str, number: int, day: date) -> Written:
    """Tick the box on a line of a file."""
    raw = next((item.raw for item in items(snapshot, path) if item.line == number), "")
    git = changed(root, snapshot, path, lambda text: store.tick(text, number, day, raw), f"done: {Path(path).stem}")
    return Written(path, f"ticked line {number}", f"empty the box on line {number} again", git)


def items(snapshot: Snapshot, path: str) -> tuple[Item, ...]:
    """The boxes of a file, as they were read."""
    for record in snapshot.journal.records:
        if record.origin.path == path and isinstance(record, Contact | Interview):
            return (*record.promises, *(record.learned if isinstance(record, Interview) else ()))
    return ()


def field(root: Path, snapshot: Snapshot, path: str, name: str, value: object, old: str = "") -> Written:
    """Set one field of a file's frontmatter."""
    git = changed(root, snapshot, path, lambda text: store.set_field(text, name, value), f"set: {Path(path).stem}")
    return Written(
        path,
        f"{name}: {value}",
        f"write {name}: {old} again" if old else f"take {name} out, or put its old value back",
        git,
    )


def create(root: Path, snapshot: Snapshot, path: str, text: str) -> Written:
    """Make a new file; one that is there is never overwritten."""
    try:
        store.create(root / path, text)
    except FileExistsError:
        raise Unsafe(f"{path} is there already, left alone") from None
    except store.EditRefused as refused:
        raise Unsafe(str(refused)) from refused
    git = committed(root, snapshot, path, f"add: {Path(path).stem}", ())
    return Written(path, "new", "delete the file", git)


def changed(root: Path, snapshot: Snapshot, path: str, edit: Callable[[str], str], message: str) -> str:
    """Make an edit; the sentence that git has to say about it."""
    before = store.uncommitted(root, [root / path]) if snapshot.journal.settings.commit else ()
    try:
        store.change(root / path, edit)
    except store.EditRefused as refused:
        raise Unsafe(str(refused)) from refused
    return committed(root, snapshot, path, message, before)


def committed(root: Path, snapshot: Snapshot, path: str, message: str, before: Sequence[Path]) -> str:
    """Commit one file where the journal asks for it and nothing of it was left uncommitted before."""
    return store.commit(root, [root / path], message, before) if snapshot.journal.settings.commit else ""
