"""What every command that writes says afterwards."""

from collections.abc import Iterable

from quarterhour.cli.saying import when
from quarterhour.cli.session import Session
from quarterhour.workflow.write import Written


def report(session: Session, changes: Iterable[Written]) -> None:
    """Name each file with what was written, and how to take it back."""
    for change in changes:
        session.say(f"{session.shown(change.path)}: {change.what}")
        session.note(f"to take it back: {change.back}")
        if change.git:
            session.note(change.git)
    session.again()


def what_next(session: Session, contact: str) -> None:
    """Say what is due next with someone, once the journal has been read again."""
    first = next((r for r in session.snapshot.reminders if r.contact == contact), None)
    if first is None:
        session.note("nothing is due with them")
    else:
        session.note(f"next with them: {first.action} ({when(first, session.today)})\n  {first.next or first.close}")
