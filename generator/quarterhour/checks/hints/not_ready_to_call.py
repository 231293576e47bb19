"""A call that could come at any moment, and nothing at hand."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import close
from quarterhour.model import standing, state
from quarterhour.model.body import Touch, passage
from quarterhour.model.contact import Contact
from quarterhour.model.dialling import lacking
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.timeline import BOTH, MINE, THEIRS
from quarterhour.model.wording import listed

PHONE = "phone"
DIGITS = re.compile(r"\d{3}|\d\d \d\d")
CALLED = frozenset({"called", "voicemail"})
LATELY = timedelta(days=30)


def not_ready_to_call(journal: Journal, today: date) -> Iterator[Problem]:
    """You are to call somebody, or they may ring back, and there is no purpose, question, number or fact at hand.

    Source: S1.8.
    """
    yield from no_number(journal, today)
    for contact in journal.contacts.values():
        if not (place := to_call(journal, contact, today)):
            continue
        talk = standing.next_talk(journal, contact.id, today)
        if missing := [lack.word for lack in lacking(journal, contact, talk)]:
            yield Problem(
                *place, "not-ready-to-call",
                f"a call with {contact.first} may come, and this is not at hand: {listed(missing)}",
                f"see what to have beside the telephone: qh prep {contact.id} --phone", "", HINT,
            )  # fmt: skip


def to_call(journal: Journal, contact: Contact, today: date) -> tuple[str, int, int] | None:
    """Where it stands that a call comes next: they like one best and were never written to, or you tried in vain.

    Where a talk has a day, the hints about talks say the rest.
    """
    if contact.id in journal.stops or contact.imported or state.held(journal, contact.id, today):
        return None
    lines = [t for t in journal.timelines[contact.id] if t.day <= today]
    talk = standing.next_talk(journal, contact.id, today)
    if talk and talk.day:
        return None
    tries = [t for t in lines if t.who == MINE and (t.what in CALLED or t.by == PHONE)]
    if tries and today <= tries[-1].day + LATELY and not answered(lines, tries[-1]):
        return tries[-1].path, tries[-1].line, 1
    if contact.preferred == PHONE and not any(t.who in {MINE, THEIRS, BOTH} for t in lines):
        return contact.origin.path, *contact.origin.at("preferred")
    return None


def answered(lines: Sequence[Touch], tried: Touch) -> bool:
    """Whether a word of theirs came after a call, or on its day."""
    return any(t.who in {THEIRS, BOTH} and t.what and t.day >= tried.day for t in lines)


def no_number(journal: Journal, today: date) -> Iterator[Problem]:
    """The talks by phone that are close and have no number to call; the rest is said of every talk."""
    for interview in close(journal, today):
        people = journal.attendees(interview)
        arranged = passage(interview.passages, "arrangements").text
        numbers = [interview.place, arranged, *(contact.phone for contact in people)]
        known = "call" in arranged.casefold() or any(DIGITS.search(number) for number in numbers)
        if interview.by == PHONE and people and not known:
            yield hint(
                interview, "not-ready-to-call", f"you talk by phone, and no number of {people[0].name} is noted",
                "ask for it, or say under Arrangements who calls", interview.origin.at("by")[0],
            )  # fmt: skip
