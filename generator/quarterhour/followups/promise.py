"""What you promised them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.followups import boxes
from quarterhour.followups.boxes import Box
from quarterhour.followups.words import command
from quarterhour.model.body import OPEN
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import medium_day

DEFAULT = timedelta(days=7)
BEFORE = re.compile(r"\bbefore (?:we|the|our) (?:meet|talk|call|meeting|interview|next)\b")


def promise(journal: Journal, today: date) -> Iterator[Duty]:
    """Keep what you promised: by its date, else within a week of the talk."""
    for box, key in boxes.named(journal, boxes.mine(journal)):
        if box.item.box == OPEN and box.contact and boxes.made_by(journal, box, today):
            yield duty(journal, box, key, today)


def duty(journal: Journal, box: Box, key: str, today: date) -> Duty:
    """What is owed for one promise."""
    due = due_day(box)
    undated = "" if due else "; no day is set for it, add one such as (by 2026-12-01)"
    told = f"you promised it on {medium_day(box.made)}" if box.made else "you promised it"
    return Duty(
        contact=box.contact,
        due=due or today,
        action=f"You promised {journal.contacts[box.contact].name}: {plain(box.item.text) or 'something'}",
        why=(Why(told + undated, "2HJS-N", box.made, box.path, box.item.line),),
        closing=Closing(box.path, box=box.item.line),
        next=command("show", box.contact),
        key=key,
        since=box.made,
        interview=box.interview,
    )


def due_day(box: Box) -> date | None:
    """The day a promise is due: the one it names, the talk for what is meant to come before it, else a week after."""
    if box.item.due or box.made is None:
        return box.item.due
    return box.made if BEFORE.search(box.item.text.casefold()) else box.made + DEFAULT
