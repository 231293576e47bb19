"""Add a line to someone's log, and say how it reads."""

from datetime import date
from pathlib import Path

from quarterhour import store
from quarterhour.model.contact import Contact
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow import write
from quarterhour.workflow.refusal import Refusal
from quarterhour.workflow.write import Written


def log(root: Path, snapshot: Snapshot, contact: Contact, day: date, text: str) -> tuple[Written, str]:
    """Write one line, and a sentence that says how it was understood."""
    words = " ".join(text.split())
    if not words:
        raise Refusal("say what happened: qh log noor thanked by email")
    written = write.log(root, snapshot, contact.origin.path, f"{day.isoformat()} {words}")
    journal, _ = store.load(root)
    return written, understood(
        journal.contacts[contact.id], journal.timelines[contact.id], f"{day.isoformat()} {words}"
    )
