"""Who led you to whom, and how far it has come."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from quarterhour.followups.events import arranges, mine, theirs
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal
from quarterhour.model.memo import always
from quarterhour.model.permission import denies
from quarterhour.model.record import Link


class Introduction(NamedTuple):
    """One person named by another: by whom, when, where it stands, and whether their name may be used.

    `by_them` is that they put you in touch themselves, so that they need not be asked.
    """

    giver: str
    person: Link
    day: date | None
    path: str
    line: int
    may_use_name: bool = False
    interview: str = ""
    unnamed: bool = False
    email: str = ""
    by_them: bool = False

    @property
    def who(self) -> str:
        """The id of the person, or the words that stand for them where they have no file."""
        return self.person.key


class Stage(NamedTuple):
    """One step with someone who was introduced: `asked`, `replied` or `met`, and its day."""

    what: str
    day: date


@always
def noted(journal: Journal) -> Iterator[Introduction]:
    """Everyone who was introduced: under Referrals, in a log line, or by `via` in their own file."""
    for interview in journal.interviews.values():
        giver = state.host(journal, interview)
        for r in interview.referrals:
            day = r.day or state.local_day(journal, interview)
            told_here = Introduction(giver, r.person, day, interview.origin.path, r.line, r.may_use_name, interview.id)
            yield told_here._replace(unnamed=r.unnamed, email=r.email)
        yield from (told(giver, t)._replace(interview=interview.id) for t in interview.log if introduces(t))
    for contact in journal.contacts.values():
        yield from (
            Introduction(
                contact.id, r.person, r.day, contact.origin.path, r.line, r.may_use_name, "", r.unnamed, r.email
            )
            for r in contact.referrals
        )
        yield from (told(contact.id, t) for t in contact.log if introduces(t))
        if contact.via and contact.via.id:
            line = contact.origin.at("via")[0]
            yield Introduction(contact.via.id, Link(contact.name, contact.id), None, contact.origin.path, line)


def introduces(line: Touch) -> bool:
    """Whether a line names someone whom they led you to."""
    return line.what == "introduced-me" and line.person is not None


def told(giver: str, line: Touch) -> Introduction:
    """The introduction that a log line tells of."""
    person, hidden = line.person or Link(""), denies(line.text)
    return Introduction(giver, person, line.day, line.path, line.line, unnamed=hidden, by_them=not hidden)


def stages(journal: Journal, person: str, since: date | None, today: date) -> Iterator[Stage]:
    """How far it has come with someone since they were introduced: asked, replied, met; or met without having asked."""
    start = since or date.min
    lines = [t for t in state.lines(journal, person, today) if t.day >= start]
    asked = next((t.day for t in lines if mine(t)), None)
    met = next((t.day for t in state.held(journal, person, today) if t.day and t.day >= start), None)
    if asked is not None and (met is None or asked <= met):
        yield Stage("asked", asked)
        if (replied := next((t.day for t in lines if answers(t) and t.day >= asked), None)) is not None:
            yield Stage("replied", replied)
    if met is not None:
        yield Stage("met", met)


def answers(line: Touch) -> bool:
    """Whether a line is a word of theirs, or an appointment with them."""
    return theirs(line) or arranges(line)


def only_asked(steps: Sequence[Stage]) -> bool:
    """Whether someone was asked and nothing has come of it yet."""
    return [step.what for step in steps] == ["asked"]
