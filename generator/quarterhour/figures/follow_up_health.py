"""Whether what was owed was done in time."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from quarterhour.figures.counting import Row, binned, percent, too_few
from quarterhour.model import standing, state
from quarterhour.model.body import DROPPED, Item
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.names import fold
from quarterhour.model.waived import let_go, said
from quarterhour.model.wording import count

AGES = (("1 to 7 days", 7), ("8 to 30 days", 30), ("31 to 90 days", 90), ("more than 90 days", 10**6))
KEPT_WITHIN = timedelta(days=7)


class Owed(NamedTuple):
    """One thing owed: of which kind, until when, when it was done, and whether it is put off."""

    kind: str
    due: date
    done: date | None
    snoozed: bool = False


def follow_up_health(journal: Journal, today: date) -> Figure:
    """Thanks and promises that were closed by their day, of all that were closed; and the age of those still open.

    Thanks are due by the day your playbook says, a promise by its own day, else a week after the talk. What was let go
    or dropped is left out; what is put off is counted apart. Fewer than five closed: counts only.
    """
    found = [*thanks(journal, today), *promises(journal, today)]
    closed = [o for o in found if o.done]
    on_time = sum(o.done is not None and o.done <= o.due for o in closed)
    late = [(today - o.due).days for o in found if not o.done and not o.snoozed and o.due < today]
    return Figure(
        name="follow-up-health",
        title="Follow-up health",
        reading=f"{on_time} of {count(len(closed), 'thing')} closed on time; {len(late)} open and late",
        value=percent(on_time, len(closed)),
        unit="%",
        n=len(closed),
        of="thanks and promises closed",
        why_hidden=too_few(len(closed)),
        head=("how it stands", "thanks and promises"),
        rows=rows(found, on_time, late, today) if found else (),
    )


def rows(found: Iterable[Owed], on_time: int, late: list[int], today: date) -> tuple[Row, ...]:
    """How many were closed, are late and for how long, are not due yet, or are put off."""
    still = [o for o in found if not o.done]
    return (
        ("closed on time", on_time),
        ("closed late", sum(o.done is not None and o.done > o.due for o in found)),
        *((f"open, late by {age}", number) for age, number in binned(late, AGES)),
        ("open, not late", sum(not o.snoozed and o.due >= today for o in still)),
        ("put off", sum(o.snoozed for o in still)),
    )


def thanks(journal: Journal, today: date) -> Iterator[Owed]:
    """The thanks owed for every talk to everyone who was there."""
    for contact in journal.contacts.values():
        for talk in state.held(journal, contact.id, today):
            thanked = standing.thanked_on(journal, talk, contact.id)
            done = thanked if thanked and thanked <= today else None
            if talk.day and (done or not standing.thanks_settled(journal, talk, contact.id, today)):
                due = talk.day + timedelta(days=journal.playbook(today).thanks_days)
                interview = talk.interview.id if talk.interview else ""
                yield Owed("thanks", due, done, put_off(journal, "thanks", contact.id, interview, "", today))


def promises(journal: Journal, today: date) -> Iterator[Owed]:
    """The promises of the author's that have a day, or were made in a talk that has one."""
    for interview in journal.interviews.values():
        made = state.local_day(journal, interview)
        people = [c.id for c in journal.attendees(interview)]
        for item in interview.promises:
            yield from promised(journal, item, made, people[:1], interview.id, today)
    for contact in journal.contacts.values():
        for item in contact.promises:
            yield from promised(journal, item, None, [contact.id], "", today)


def promised(
    journal: Journal, item: Item, made: date | None, people: list[str], interview: str, today: date
) -> Iterator[Owed]:
    """A promise, where it is the author's, has a day and was not dropped."""
    due = item.due or (made + KEPT_WITHIN if made else None)
    if not item.mine or due is None or item.box == DROPPED or (item.box == "done" and item.done is None):
        return
    done = item.done if item.done and item.done <= today else None
    contact = people[0] if people else ""
    if done or not let_go(journal, "promise", contact, made, today, interview=interview):
        yield Owed("promise", due, done, put_off(journal, "promise", contact, interview, item.text, today))


def put_off(journal: Journal, rule: str, contact: str, interview: str, text: str, today: date) -> bool:
    """Whether a log line put a duty off to a day that has not come; a line that names one promise means only that."""
    words = set(re.findall(r"\w+", fold(text)))
    for line in said(journal, "snoozed", contact, interview):
        named, _, key = line.topic.casefold().partition("/")
        asked = set(re.findall(r"\w+", fold(key)))
        if line.day <= today and line.until and line.until > today and named in {"", rule} and asked <= words:
            return True
    return False
