"""Add a line to someone's log, and say how it reads."""

from datetime import date
from pathlib import Path

from quarterhour import store
from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.record import Link
from quarterhour.model.said import instead, said
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import sentence
from quarterhour.store.log import read_item
from quarterhour.workflow import write
from quarterhour.workflow.pasted import Said
from quarterhour.workflow.refusal import Refusal
from quarterhour.workflow.write import Written


def log(root: Path, snapshot: Snapshot, contact: Contact, day: date, words: Said) -> tuple[Written, str]:
    """Write one line, and a sentence that says how it was understood."""
    if not words.line:
        raise Refusal("say what happened: qh log noor thanked by email")
    line = f"{day.isoformat()} {words.line}"
    written = write.log(root, snapshot, contact.origin.path, line, words.below)
    return written, understood(root, contact.id, line)


def deed(contact: Contact, day: date, words: str) -> str:
    """What some words would be read as in someone's log; nothing where they would not be."""
    names = tuple(dict.fromkeys((contact.name, contact.first, *contact.aliases)))
    found = read_item(f"{day.isoformat()} {words}", 1, contact.origin.path, names, Link)
    return found.what if isinstance(found, Touch) else ""


def there(contact: Contact, day: date, words: str) -> bool:
    """Whether the same line stands in someone's log already."""
    line = f"{day.isoformat()} {words}".casefold()
    return any(touch.day == day and touch.raw.casefold().endswith(line) for touch in contact.log)


def understood(root: Path, contact: str, line: str) -> str:
    """How a line reads now that it stands in the file."""
    journal, _ = store.load(root)
    first = journal.contacts[contact].first
    found = [touch for touch in journal.timelines[contact] if touch.raw.endswith(line)]
    touch = found[-1] if found else None
    if touch is None or not touch.what:
        return f"kept as a note; {instead(touch.text if touch else line)}"
    if touch.what == "opted-out":
        return f'read as: {first} asked not to be contacted, and that holds; if not, begin the line with "noted"'
    if touch.what == "promised" and touch.who == "-":
        return 'whose promise is it? Begin with "I promised" or "they promised"; as it stands nothing is due for it'
    return sentence(f"read as: {said(touch, first)}")
