"""What was received and what was given."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from quarterhour.figures.counting import Row, month, month_name, months_between
from quarterhour.figures.doors import opened
from quarterhour.model import state
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import MINE, THEIRS

HELP = frozenset({"helped", "shared"})
KINDS = ("received", "given", "given forward")
Favour = tuple[str, str, date]


def favour_balance(journal: Journal, today: date) -> Figure:
    """Favours received and given, added up by month; no score of people.

    Received: every talk held, every person named, every help of theirs. Given: every help of mine, every person I
    introduced, every promise kept, one for a person and day. Given forward: what I gave to anyone, from me.md.
    """
    found = {favour for favour in favours(journal, today) if favour[2] <= today}
    total = Counter(kind for kind, _, _ in found)
    given = total["given"] + total["given forward"]
    return Figure(
        name="favour-balance",
        title="Favour balance",
        reading=f"{total['received']} received, {given} given, {total['given forward']} of them forward",
        value=given,
        unit="given",
        n=len(found),
        of="favours received and given",
        head=("up to the end of", *KINDS),
        rows=added_up(found, today),
    )


def added_up(found: set[Favour], today: date) -> tuple[Row, ...]:
    """One row for each month, added up."""
    if not found:
        return ()
    new = Counter((month(day), kind) for kind, _, day in found)
    total: Counter[str] = Counter()
    rows: list[Row] = []
    for each in months_between(min(day for _, _, day in found), today):
        total.update({kind: new[each, kind] for kind in KINDS})
        rows.append((month_name(each), *(total[kind] for kind in KINDS)))
    return tuple(rows)


def favours(journal: Journal, today: date) -> Iterator[Favour]:
    """Every favour: which way, with whom, and when."""
    for talk in state.talks(journal, today):
        if talk.state == state.HELD and talk.day:
            yield "received", f"talk {talk.path} {talk.line}", talk.day
    yield from (("received", f"{d.giver} {d.who}", d.day) for d in opened(journal, today) if d.day)
    for contact in journal.contacts.values():
        yield from helped(journal, contact.id, today)
    for line in journal.me.log:
        if line.what == "gave":
            yield "given forward", f"{line.path} {line.line}", line.day
    for interview in journal.interviews.values():
        people = journal.attendees(interview)
        kept = (item.done for item in interview.promises if item.mine and item.done and people)
        yield from (("given", people[0].id, day) for day in kept)


def helped(journal: Journal, contact: str, today: date) -> Iterator[Favour]:
    """Every help between the author and someone, once a day."""
    for line in state.lines(journal, contact, today):
        if line.who == MINE and line.what in HELP | {"introduced"}:
            yield "given", contact, line.day
        elif line.who == THEIRS and line.what in HELP:
            yield "received", f"help {contact}", line.day
    yield from (("given", contact, item.done) for item in journal.contacts[contact].promises if item.mine and item.done)
