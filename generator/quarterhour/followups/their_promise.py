"""What they promised you."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups import boxes
from quarterhour.followups.boxes import Box
from quarterhour.followups.events import expired
from quarterhour.followups.words import command
from quarterhour.model import state
from quarterhour.model.body import OPEN
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import medium_day

AFTER_THEIR_DAY = 5
WITHOUT_A_DAY = 15
EXPIRES = 180
REMINDING = frozenset({"nudged", "wrote", "asked"})


def their_promise(journal: Journal, today: date) -> Iterator[Duty]:
    """Look whether what they promised has come; if not, remind them gently, once, and make it easy to let go."""
    for box, key in boxes.named(journal, boxes.theirs(journal)):
        due = due_day(journal, box)
        if box.item.box != OPEN or box.contact not in journal.contacts or due is None:
            continue
        settled = expired(due, today, EXPIRES) or reminded(journal, box.contact, due, today)
        if not settled and boxes.made_by(journal, box, today):
            yield duty(journal, box, due, key)


def due_day(journal: Journal, box: Box) -> date | None:
    """Five working days after the day they named, else fifteen after the talk; nothing where neither is known."""
    if box.item.due:
        return journal.calendar.after(box.item.due, AFTER_THEIR_DAY)
    return journal.calendar.after(box.made, WITHOUT_A_DAY) if box.made else None


def reminded(journal: Journal, contact: str, due: date, today: date) -> bool:
    """Whether they were written to once it was time."""
    lines = state.lines(journal, contact, today)
    return any(t.who == MINE and t.what in REMINDING and t.day >= due for t in lines)


def duty(journal: Journal, box: Box, due: date, key: str) -> Duty:
    """What is left to do about one promise."""
    name, since = journal.contacts[box.contact].name, box.item.due or box.made or due
    told = f"{name} meant to do it by" if box.item.due else "it was promised on"
    return Duty(
        contact=box.contact,
        due=due,
        action=f"Has it come? If so, tick it; if not, remind {name} gently: {plain(box.item.text)}",
        why=(
            Why(f"{told} {medium_day(since)}", "DYD", since, box.path, box.item.line),
            Why('one reminder is enough; note it as "wrote by email"', "", None, box.path, box.item.line),
        ),
        closing=Closing(box.path, box=box.item.line),
        next=command("draft", "remind", box.contact),
        key=key,
        draft="remind",
        since=box.made,
        interview=box.interview,
    )
