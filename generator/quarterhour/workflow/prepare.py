"""What to have at hand for a talk: its guide before and its debrief after, a sheet to dial by, a page to print."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from quarterhour import prep, store
from quarterhour.model.contact import Contact
from quarterhour.model.guide import Guide, Section, Sheet
from quarterhour.model.interview import Interview
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.standing import next_talk
from quarterhour.model.state import HELD, PLANNED, SCHEDULED, UNKNOWN, talk_state
from quarterhour.workflow.debrief import settled
from quarterhour.workflow.refusal import Unsafe
from quarterhour.workflow.who import coming_talk, latest_talk, person

FRESH = timedelta(days=14)
FAR = timedelta(days=2)  # a zone may shift the day by one, a talk past midnight by another


def guide_for(snapshot: Snapshot, words: str) -> Guide:
    """The guide of the next talk with whom the words mean; where none is ahead, the debrief of the last one held."""
    return prep.guide(snapshot.journal, talk_with(snapshot, person(snapshot.journal, words)), snapshot.today)


def talk_with(snapshot: Snapshot, contact: Contact) -> Interview:
    """The next talk with someone, arranged or planned, else the last one that is over."""
    coming = next_talk(snapshot.journal, contact.id, snapshot.today)
    last = latest_talk(snapshot.journal, contact, snapshot.today)
    return coming or last or coming_talk(snapshot.journal, contact, snapshot.today)


def sheet_for(snapshot: Snapshot, words: str) -> Sheet:
    """The sheet to dial by, for somebody whom one may call."""
    contact = person(snapshot.journal, words)
    if contact.id in snapshot.journal.stops:
        raise Unsafe(f"{contact.name} asked not to be contacted: no sheet")
    coming = next_talk(snapshot.journal, contact.id, snapshot.today)
    return prep.phone(snapshot.journal, contact, coming, snapshot.today)


def bank_for(snapshot: Snapshot, words: str) -> tuple[Section, ...]:
    """The question bank with what was asked of everybody, or of one person."""
    contact = person(snapshot.journal, words).id if words else ""
    return prep.bank(snapshot.journal, snapshot.today, contact)


def print_for(snapshot: Snapshot, words: str, file: Path) -> None:
    """Write the printable page of the next talk; a file that is something else is left alone."""
    from quarterhour import pages

    contact = person(snapshot.journal, words)
    talk = coming_talk(snapshot.journal, contact, snapshot.today)
    if file.exists() and not pages.is_printed(file.read_text(encoding="utf-8", errors="replace")):
        raise Unsafe(f"{file} is there already and is no sheet of this program; choose another name")
    text = pages.printed(prep.one_page(snapshot.journal, talk, snapshot.today))
    fresh = file.with_name(f".{file.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        store.create(fresh, text)
        fresh.replace(file)
    except (store.EditRefused, OSError) as refused:
        raise Unsafe(f"{file} cannot be written: {refused}") from refused


def guides(snapshot: Snapshot) -> Iterator[Guide]:
    """A guide for every talk that has one."""
    for interview in with_guide(snapshot):
        yield prep.guide(snapshot.journal, interview, snapshot.today)


def with_guide(snapshot: Snapshot) -> Iterator[Interview]:
    """Every talk ahead, and every talk of the last two weeks that is not written down yet."""
    for interview in snapshot.journal.interviews.values():
        if interview.day and snapshot.today - interview.day > FRESH + FAR:
            continue
        state = talk_state(snapshot.journal, interview, snapshot.today)
        if state in {SCHEDULED, PLANNED} or (state in {HELD, UNKNOWN} and to_write(snapshot, interview)):
            yield interview


def to_write(snapshot: Snapshot, talk: Interview) -> bool:
    """Whether a talk is fresh and its debrief not written."""
    fresh = talk.day is not None and snapshot.today - talk.day <= FRESH
    return fresh and not talk.imported and not settled(snapshot, talk)
