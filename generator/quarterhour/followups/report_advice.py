"""What came of their advice."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups import boxes
from quarterhour.followups.boxes import Box
from quarterhour.followups.events import reported
from quarterhour.followups.words import ONE_MESSAGE, command
from quarterhour.model import state
from quarterhour.model.body import DONE
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import clipped, medium_day


def report_advice(journal: Journal, today: date) -> Iterator[Duty]:
    """Tell them within five working days of trying their advice what came of it."""
    for box, key in boxes.named(journal, advice(journal)):
        day = box.item.done or box.made
        if box.item.box == DONE and day and day <= today and not reported(journal, box.contact, day, today):
            yield duty(journal, box, day, key)


def advice(journal: Journal) -> Iterator[Box]:
    """Every piece of advice, tried or not, from whom it names, else from everyone who was there."""
    for interview in journal.interviews.values():
        everyone = list(dict.fromkeys(contact.id for contact in journal.attendees(interview)))
        made = state.local_day(journal, interview)
        for item in (i for i in interview.learned if "advice" in i.tags):
            for contact in boxes.mentioned(journal, everyone, item) or everyone:
                yield Box(contact, item, interview.origin.path, made, interview.id)


def duty(journal: Journal, box: Box, day: date, key: str) -> Duty:
    """What is owed to one person for one piece of advice."""
    contact = journal.contacts[box.contact]
    return Duty(
        contact=contact.id,
        due=journal.calendar.after(day, 5),
        action=f'Tell {contact.name} what came of "{clipped(plain(box.item.text))}"',
        why=(Why(f"you ticked it on {medium_day(day)}", "YALE", day, box.path, box.item.line),),
        closing=Closing(contact.origin.path, "updated by email"),
        next=command("draft", "check-in", contact.id),
        key=key,
        draft="check-in",
        group=ONE_MESSAGE,
        since=day,
        interview=box.interview,
    )
