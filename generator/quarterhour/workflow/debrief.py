"""Write down a talk: find its file or make it, and say where to write."""

from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from quarterhour import store
from quarterhour.model.body import passage
from quarterhour.model.interview import Interview
from quarterhour.model.record import Link, When
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.state import SCHEDULED, talk_state
from quarterhour.workflow import write
from quarterhour.workflow.refusal import Refusal
from quarterhour.workflow.who import latest_talk, person
from quarterhour.workflow.write import Written

RECENT = timedelta(days=7)  # a talk this young is the one that is meant, written down already or not


class Place(NamedTuple):
    """The file of a talk, the line where its notes go, what was made for it, and whether notes are there already."""

    contact: str
    path: str
    line: int
    made: Written | None = None
    written: bool = False


def place(root: Path, snapshot: Snapshot, words: str) -> Place:
    """The talk to write down: the latest that is over, else a new one, held today."""
    contact = person(snapshot.journal, words)
    talk = latest_talk(snapshot.journal, contact, snapshot.today)
    recent = talk is not None and talk.day and snapshot.today - talk.day <= RECENT
    if talk is not None and (recent or not settled(snapshot, talk)):
        noted = bool(passage(talk.passages, "notes").text.strip())
        return Place(contact.id, talk.origin.path, notes_line(root / talk.origin.path), written=noted)
    stem = f"{snapshot.today.isoformat()}-{contact.id}"
    values: dict[str, object] = {
        "with": (Link(contact.name, contact.id, contact.id),),
        "when": When(snapshot.today),
        "status": "held",
    }
    path = f"interviews/{stem}.md"
    made = write.create(root, snapshot, path, store.scaffold(Interview, values))
    return Place(contact.id, path, notes_line(root / path), made)


def settled(snapshot: Snapshot, talk: Interview) -> bool:
    """Whether a talk was written down and debriefed already."""
    if talk_state(snapshot.journal, talk, snapshot.today) == SCHEDULED:
        return False
    return any(t.what == "debriefed" for t in talk.log) or any(
        p.key == "debrief" and p.text.strip() for p in talk.passages
    )


def notes_line(path: Path) -> int:
    """The number of the line under the heading Notes, or of the last line."""
    lines = path.read_text("utf-8-sig").split("\n")
    return next((n + 1 for n, line in enumerate(lines, 1) if line.strip().casefold() == "## notes"), len(lines))


def written_down(root: Path, snapshot: Snapshot, path: str) -> Written:
    """Note in a talk's log that it was debriefed."""
    interview = snapshot.journal.interviews.get(Path(path).stem)
    if interview is None:
        raise Refusal(f"{path} cannot be read; see qh check")
    return write.log(root, snapshot, path, f"{snapshot.today.isoformat()} debriefed")
