"""An answer to whoever wrote to you."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.followups.words import command, on_day
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import BOTH, MINE, PRIVATE, THEIR_NO, THEIRS
from quarterhour.model.wording import medium_day, zone_name

EXPIRES = timedelta(days=60)
LONG = 5
SAID = {"accepted": "said yes", "asked": "asked you something"}
WORDS = frozenset({"accepted", "asked", "replied", "answered", "wrote", "voicemail"})
ARRANGED = frozenset({"booked", "rescheduled", "confirmed"})
COURTESIES = frozenset({"thanked", "congratulated"})


def answer(journal: Journal, today: date) -> Iterator[Duty]:
    """Answer a reply or a yes on the next working day, and offer three times in their zone."""
    for contact in journal.contacts.values():
        word = unanswered(journal, contact.id, today)
        if word and today <= word.day + EXPIRES:
            yield duty(journal, contact, word, today)


def unanswered(journal: Journal, contact: str, today: date) -> Touch | None:
    """The first word of theirs that nothing of yours has come after, and that no talk has overtaken."""
    waiting: Touch | None = None
    courtesy = False
    for line in state.lines(journal, contact, today):
        if line.who == THEIRS and line.what in WORDS:
            if not waiting and not (courtesy and line.what != "asked") and state.counts_for(journal, line, contact):
                waiting = line
        elif closes(line):
            waiting = None
        if line.who == MINE and line.what not in PRIVATE:
            courtesy = line.what in COURTESIES
    return None if waiting is None or overtaken(journal, contact, waiting, today) else waiting


def closes(line: Touch) -> bool:
    """Whether a line leaves nothing to answer: a word of mine, a talk, a date that was found, or their no."""
    if line.who == THEIRS:
        return line.what in THEIR_NO
    return line.what in ARRANGED or (line.who in (MINE, BOTH) and bool(line.what) and line.what not in PRIVATE)


def overtaken(journal: Journal, contact: str, word: Touch, today: date) -> bool:
    """Whether a talk is on the calendar, or was since; a question stays a question until you answer it."""
    for talk in (state.talk(journal, i, today) for i in journal.interviews_with.get(contact, ())):
        if talk.state in {state.HELD, state.UNKNOWN} and talk.day and talk.day >= word.day:
            return True
        if talk.state == state.SCHEDULED and word.what != "asked":
            return True
    return False


def duty(journal: Journal, contact: Contact, word: Touch, today: date) -> Duty:
    """What is owed for a word of theirs."""
    return Duty(
        contact=contact.id,
        due=journal.calendar.after(word.day, 1),
        action=action(journal, contact, word, today),
        why=(
            Why(
                f"{contact.first} {SAID.get(word.what, 'wrote')} on {medium_day(word.day)}",
                "CARL",
                word.day,
                word.path,
                word.line,
            ),
        ),
        closing=Closing(contact.origin.path, "answered by email"),
        next=command("draft", "answer", contact.id),
        draft="answer",
        since=word.day,
    )


def action(journal: Journal, contact: Contact, word: Touch, today: date) -> str:
    """What to do, in a sentence."""
    if word.what == "accepted":
        elsewhere = contact.timezone and contact.timezone != journal.me.timezone
        said = f"Answer {contact.name}: offer three times" + (
            f", in {zone_name(contact.timezone)} time" if elsewhere else ""
        )
    else:
        said = f"Answer {contact.name}, who {SAID.get(word.what, 'wrote')} {on_day(word.day, today)}"
    late = journal.calendar.between(word.day, today) > LONG
    return f"{said}; begin with a word about the wait" if late else said
