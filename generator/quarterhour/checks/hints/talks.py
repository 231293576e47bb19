"""Which talks a hint looks at: those ahead, those that are close, those held lately."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.model import state
from quarterhour.model.body import DONE, Item
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal

LATELY = timedelta(days=60)


def ahead(journal: Journal, today: date) -> Iterator[Interview]:
    """The talks that are planned or arranged, and can still be prepared."""
    for interview in journal.interviews.values():
        if not interview.imported and state.talk_state(journal, interview, today) in {state.PLANNED, state.SCHEDULED}:
            yield interview


def close(journal: Journal, today: date, days: int | None = None) -> Iterator[Interview]:
    """The talks to prepare now: as many working days ahead as the playbook takes to prepare one."""
    last = journal.calendar.after(today, journal.playbook(today).prepare_days if days is None else days)
    yield from (i for i in ahead(journal, today) if i.day and i.day <= last)


def lately(journal: Journal, today: date, days: int) -> Iterator[Interview]:
    """The talks held at least some days ago, and not more than sixty: older ones are left in peace."""
    since, until = today - LATELY, today - timedelta(days=days)
    for interview in journal.interviews.values():
        held = state.local_day(journal, interview)
        if held is None or interview.imported or not since <= held <= until:
            continue
        if state.talk_state(journal, interview, today) == state.HELD:
            yield interview


def to_ask(journal: Journal, today: date) -> Iterator[tuple[Interview, Item]]:
    """Every question that is still to be asked, with its talk."""
    for interview in ahead(journal, today):
        yield from ((interview, question) for question in interview.questions if question.box != DONE)
