"""The second and last try, when nobody answered the first."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.followups.events import arranges
from quarterhour.followups.no_file import quoted
from quarterhour.followups.unsure import answer_meant, maybe_talked, unread_since
from quarterhour.followups.words import command
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import BOTH, MINE, NEWS, PRIVATE, THEIRS
from quarterhour.model.wording import medium_day

EXPIRES = timedelta(days=60)


def second_try(journal: Journal, today: date) -> Iterator[Duty]:
    """Write once more to someone who did not answer, after seven working days; after that leave them in peace."""
    if not journal.playbook(today).second_try_days:
        return
    for contact in journal.contacts.values():
        ask = open_ask(journal, contact.id, today)
        if ask is None or ask.by == "letter" or today > ask.day + EXPIRES:
            continue
        if not maybe_talked(journal, contact.id, today):
            yield perhaps_answered(journal, duty(journal, contact, ask, today), ask, today)


def open_ask(journal: Journal, contact: str, today: date) -> Touch | None:
    """The ask that nothing has come after: no word of theirs, no second try, no appointment, no talk arranged.

    After a message that came back the next one is the ask: it is the first that arrives.
    """
    ask: Touch | None = None
    tried = returned = False
    for line in state.lines(journal, contact, today):
        if line.what == "bounced":
            ask, returned = None, returned or ask is not None
        elif returned and line.who == MINE and line.what in {"asked", "wrote"}:
            ask, tried, returned = line, False, False
        elif line.who == MINE and line.what == "asked":
            again = ask is not None and line.day <= ask.day + EXPIRES
            tried = again and (tried or (ask is not None and line.day > ask.day))  # twice on a day is one ask
            ask = ask if again else line
        elif arranges(line) or (line.who in (THEIRS, BOTH) and line.what and line.what not in NEWS | PRIVATE):
            ask = None
        elif line.who == MINE and line.what and line.what not in PRIVATE:
            tried = True
    if ask is None or tried or not state.counts_for(journal, ask, contact) or arranged(journal, contact, ask, today):
        return None
    return ask


def arranged(journal: Journal, contact: str, ask: Touch, today: date) -> bool:
    """Whether a talk with them has a day since the ask."""
    talks = (state.talk(journal, i, today) for i in journal.interviews_with.get(contact, ()))
    return any(t.state != state.PLANNED and t.day and t.day >= ask.day for t in talks)


def duty(journal: Journal, contact: Contact, ask: Touch, today: date) -> Duty:
    """What is left to do about an ask."""
    call = f"; consider a call, their number is {contact.phone}" if contact.phone else ""
    return Duty(
        contact=contact.id,
        due=journal.calendar.after(ask.day, journal.playbook(today).second_try_days),
        action=f"Write to {contact.name} a second and last time{call}",
        why=(Why(f"you asked on {medium_day(ask.day)} and no answer is noted", "S1.10", ask.day, ask.path, ask.line),),
        closing=Closing(contact.origin.path, "nudged by email"),
        next=command("draft", "second-try", contact.id),
        draft="second-try",
        since=ask.day,
    )


def perhaps_answered(journal: Journal, owed: Duty, ask: Touch, today: date) -> Duty:
    """What is owed for an ask, as a question where a line after it was not read and may be the answer."""
    unread = unread_since(journal, owed.contact, ask, today)
    if not unread:
        return owed
    line, contact = unread[-1], journal.contacts[owed.contact]
    many = "One line is not read" if len(unread) == 1 else f"{len(unread)} lines are not read, the last"
    words = answer_meant(line)
    return owed._replace(
        action=f'Did {contact.name} answer? {many}: "{quoted(line)}"',
        why=(
            *owed.why,
            Why(
                f'if that is the answer, write it as "{words}"; if not, begin it with "noted"',
                "",
                line.day,
                line.path,
                line.line,
            ),
        ),
        closing=Closing(contact.origin.path, "they replied"),
        next=command("log", contact.id, "--on", line.day.isoformat(), *words.split()),
        draft="",
    )
