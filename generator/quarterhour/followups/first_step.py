"""A first step to tell of, for whoever named nobody yet."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from quarterhour.followups.check_in import sees_soon
from quarterhour.followups.events import expired, theirs
from quarterhour.followups.introductions import noted
from quarterhour.followups.words import ONE_MESSAGE, command
from quarterhour.model import standing, state
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.reported import tells
from quarterhour.model.wording import medium_day

EXPIRES = 30


class Step(NamedTuple):
    """From when a word is counted, and whether it is the first after the thanks."""

    since: date
    first: bool


def first_step(journal: Journal, today: date) -> Iterator[Duty]:
    """Tell whoever named nobody yet of a first step, a week after the thanks, and ask who else; once more at most."""
    if not journal.playbook(today).report_first_step_days:
        return
    named = {i.giver for i in noted(journal) if i.day is None or i.day <= today}
    for contact in journal.contacts.values():
        if contact.id in named or sees_soon(journal, contact.id, today):
            continue
        step = next_step(journal, contact.id, today)
        if step and not expired(step.since, today, EXPIRES):
            yield duty(journal, contact, step, today)


def next_step(journal: Journal, contact: str, today: date) -> Step | None:
    """The step that is to be told: after the thanks for the last talk, or once more where the first brought nothing."""
    met = state.held(journal, contact, today)
    thanked = standing.thanked_on(journal, met[-1], contact) if met else None
    if thanked is None or thanked > today:
        return None
    after = [line for line in state.lines(journal, contact, today) if line.day > thanked]
    told = [line.day for line in after if tells(journal, contact, line, today)]
    if not told:
        return Step(thanked, first=True)
    answered = any(theirs(line) and line.day >= told[0] for line in after)
    return None if answered or len(told) > 1 else Step(told[0], first=False)


def duty(journal: Journal, contact: Contact, step: Step, today: date) -> Duty:
    """What is owed to one person."""
    action = (
        f"Tell {contact.name} of a first step, and ask who else to learn from"
        if step.first
        else f"Tell {contact.name} how it goes on, and ask once more who else to learn from"
    )
    did = "thanked them" if step.first else "told them of a first step"
    return Duty(
        contact=contact.id,
        due=journal.calendar.forward(step.since + timedelta(days=journal.playbook(today).report_first_step_days)),
        action=action,
        why=(
            Why(
                f"you {did} on {medium_day(step.since)}, and they have named nobody yet",
                "2HJS-N",
                step.since,
                contact.origin.path,
                1,
            ),
        ),
        closing=Closing(contact.origin.path, "updated by email"),
        next=command("draft", "check-in", contact.id),
        draft="check-in",
        group=ONE_MESSAGE,
        since=step.since,
    )
