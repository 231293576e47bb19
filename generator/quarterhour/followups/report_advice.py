"""What came of their advice."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.followups import boxes
from quarterhour.followups.boxes import Box
from quarterhour.followups.words import ONE_MESSAGE, command
from quarterhour.model.body import DONE
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.learnings import Learning, credited, told_back
from quarterhour.model.prose import plain
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.reported import reported
from quarterhour.model.state import local_day
from quarterhour.model.wording import clipped, listed, medium_day


class Advice(NamedTuple):
    """One piece of advice as it is owed to one person; where it is not noted who gave it, who else may have."""

    box: Box
    learning: Learning
    noted: bool = True
    perhaps: tuple[str, ...] = ()


def report_advice(journal: Journal, today: date) -> Iterator[Duty]:
    """Tell whoever advised it what came of it within five working days of trying; of several who may have, one."""
    given = [*advice(journal)]
    for one, (box, key) in zip(given, boxes.named(journal, (one.box for one in given)), strict=True):
        day = box.item.done or box.made
        if box.item.box == DONE and day and day <= today and not known(journal, one, day, today):
            yield duty(journal, one, day, key)


def known(journal: Journal, one: Advice, day: date, today: date) -> bool:
    """Whether whoever advised it has heard of it; where that may have been any of several, one of them is enough."""
    if one.noted:
        return reported(journal, one.box.contact, day, today)
    return told_back(journal, one.learning, today)


def advice(journal: Journal) -> Iterator[Advice]:
    """Every piece of advice, tried or not, for each who is known to have given it, else once for the talk."""
    for interview in journal.interviews.values():
        made = local_day(journal, interview)
        for item in (i for i in interview.learned if "advice" in i.tags):
            learning = Learning(item, interview, made)
            sources = dict.fromkeys(link.id for link in credited(interview, item))
            for contact in journal.people(sources):
                yield Advice(Box(contact.id, item, interview.origin.path, made, interview.id), learning)
            if not sources and (people := reachable(journal, interview)):
                box = Box(people[0], item, interview.origin.path, made, interview.id)
                yield Advice(box, learning, noted=False, perhaps=tuple(people[1:]))


def reachable(journal: Journal, interview: Interview) -> list[str]:
    """Those of a talk who may be written to."""
    return [contact.id for contact in journal.attendees(interview) if contact.id not in journal.stops]


def duty(journal: Journal, one: Advice, day: date, key: str) -> Duty:
    """What is owed to one person for one piece of advice."""
    box, contact = one.box, journal.contacts[one.box.contact]
    return Duty(
        contact=contact.id,
        due=journal.calendar.after(day, 5),
        action=f'Tell {whom(journal, one)} what came of "{clipped(plain(box.item.text))}"',
        why=(
            Why(f"you ticked it on {medium_day(day)}", "YALE", day, box.path, box.item.line),
            *unnamed(contact.first, one),
        ),
        closing=Closing(contact.origin.path, "updated by email"),
        next=command("draft", "check-in", contact.id),
        key=key,
        draft="check-in",
        group=ONE_MESSAGE,
        since=day,
        interview=box.interview,
    )


def whom(journal: Journal, one: Advice) -> str:
    """Whom to tell: whoever advised it, all who may have been it where that is not noted."""
    names = listed((journal.contacts[key].name for key in (one.box.contact, *one.perhaps)), "or")
    if one.noted:
        return names
    return f"{names}, {'whoever advised it' if one.perhaps else 'if they advised it'},"


def unnamed(name: str, one: Advice) -> tuple[Why, ...]:
    """How to say who it was, where that is not noted."""
    if one.noted:
        return ()
    told = f'it is not noted who advised it; write the name before it, such as "{name}:"'
    return (Why(told, "", None, one.box.path, one.box.item.line),)
