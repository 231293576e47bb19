"""Add a line to someone's log, and say how it reads."""

from datetime import date
from pathlib import Path

from quarterhour import store
from quarterhour.model.contact import Contact
from quarterhour.model.said import nearest, said
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import sentence
from quarterhour.workflow import write
from quarterhour.workflow.refusal import Refusal
from quarterhour.workflow.write import Written


def log(root: Path, snapshot: Snapshot, contact: Contact, day: date, text: str) -> tuple[Written, str]:
    """Write one line, and a sentence that says how it was understood."""
    words = " ".join(text.split())
    if not words:
        raise Refusal("say what happened: qh log noor thanked by email")
    line = f"{day.isoformat()} {words}"
    written = write.log(root, snapshot, contact.origin.path, line)
    return written, understood(root, contact.id, line)


def understood(root: Path, contact: str, line: str) -> str:
    """How a line reads now that it stands in the file."""
    journal, _ = store.load(root)
    first = journal.contacts[contact].first
    found = [touch for touch in journal.timelines[contact] if touch.raw.endswith(line)]
    touch = found[-1] if found else None
    if touch is None or not touch.what:
        return f'kept as a note; did you mean "{nearest(line)}"?'
    if touch.what == "opted-out":
        return f'read as: {first} asked not to be contacted, and that holds; if not, begin the line with "noted"'
    return sentence(f"read as: {said(touch, first)}")
