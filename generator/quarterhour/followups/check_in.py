"""A word now and then to everyone you met."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from quarterhour.followups.thanks import never_thanked
from quarterhour.followups.words import ONE_MESSAGE, command
from quarterhour.model import standing, state
from quarterhour.model.body import DONE, DROPPED, passage
from quarterhour.model.calendar import months
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import BOTH, MINE, THEIRS, meaningful
from quarterhour.model.unfiled import unfiled
from quarterhour.model.waived import let_go, snoozes
from quarterhour.model.wording import count, medium_day

APART = 5
TITLE = re.compile(r"(?<!!)(?<!\[)\[([^\[\]]+)\]\(")


class Turn(NamedTuple):
    """Someone whose turn it is: from which day on, since which last word, in which rhythm."""

    due: date
    contact: Contact
    since: date
    rhythm: int


def check_in(journal: Journal, today: date) -> Iterator[Duty]:
    """Check in with the people you met, in the rhythm you chose; colleagues a week apart."""
    found = (turn(journal, contact, today) for contact in journal.contacts.values())
    turns = sorted((t for t in found if t), key=lambda t: (t.due, t.contact.name, t.contact.id))
    written = written_to(journal, today)
    free: dict[str, date] = {}
    for mine in turns:
        place = workplace(mine.contact)
        others = (day for contact, day in written.get(place, {}).items() if contact != mine.contact.id)
        last = max(others, default=None)
        earliest = max(free.get(place, date.min), journal.calendar.after(last, APART) if last else date.min)
        due = max(mine.due, earliest)
        if place:
            free[place] = journal.calendar.after(max(due, today), APART)
        yield duty(journal, mine, due, today)


def turn(journal: Journal, contact: Contact, today: date) -> Turn | None:
    """When someone is to hear from you next; nothing for whom you never met, owe thanks, see soon, or let rest."""
    met = state.held(journal, contact.id, today)
    last = standing.last_touch(journal, contact.id, today)
    if not met or last is None or contact.id in journal.stops or sees_soon(journal, contact.id, today):
        return None
    since = max(last, contact.imported or last)
    rhythm = rhythm_now(journal, contact, today)
    quiet = max(journal.playbook(today).reconnect_months, rhythm * 3 // 2)
    if not rhythm or months(since, quiet) <= today or never_thanked(journal, contact.id, today):
        return None
    if let_go(journal, "check-in", contact.id, since, today):
        return None
    due = journal.calendar.forward(months(since, rhythm))
    put_off = snoozes(journal, "check-in", contact.id, since, today)
    return Turn(max([due, *put_off[-1:]]), contact, since, rhythm)


def sees_soon(journal: Journal, contact: str, today: date) -> bool:
    """Whether a talk with someone is on the calendar."""
    told = unfiled(journal, contact, today)
    if told and not told.outcome and told.day >= today:
        return True
    theirs = journal.interviews_with.get(contact, ())
    return any(standing.is_coming(journal, i, today) for i in theirs)


def rhythm_now(journal: Journal, contact: Contact, today: date) -> int:
    """Every how many months: twice as long after two words without an answer, and not at all after a third."""
    rhythm, unanswered = standing.cadence_of(journal, contact, today), 0
    for line in state.lines(journal, contact.id, today):
        if line.who in (THEIRS, BOTH) and meaningful(line):
            unanswered = 0
        elif line.who == MINE and line.what == "checked-in":
            unanswered += 1
    return rhythm if unanswered < 2 else rhythm * 2 if unanswered == 2 else 0


def workplace(contact: Contact) -> str:
    """Where someone works, as one word for all colleagues; nothing where it is not known."""
    return contact.organization.key if contact.organization else ""


def written_to(journal: Journal, today: date) -> Mapping[str, Mapping[str, date]]:
    """The day you last checked in with someone, for each workplace and each person there."""
    found: dict[str, dict[str, date]] = {}
    for contact in journal.contacts.values():
        days = [t.day for t in state.lines(journal, contact.id, today) if t.who == MINE and t.what == "checked-in"]
        if days and (place := workplace(contact)):
            found.setdefault(place, {})[contact.id] = max(days)
    return found


def duty(journal: Journal, mine: Turn, due: date, today: date) -> Duty:
    """What is owed to someone whose turn it is."""
    contact = mine.contact
    idea = next(to_share(journal, contact), "")
    path, line = last_line(journal, contact, mine.since, today)
    return Duty(
        contact=contact.id,
        due=due,
        action=f"Check in with {contact.name}: " + (f"share {idea}" if idea else "a short hello is enough"),
        why=(
            Why(f"the last word was on {medium_day(mine.since)}", "S2.27", mine.since, path, line),
            Why(
                f"you keep in touch every {count(mine.rhythm, 'month').removeprefix('1 ')}",
                "S2.30",
                None,
                contact.origin.path,
                1,
            ),
        ),
        closing=Closing(contact.origin.path, "checked-in by email"),
        next=command("draft", "check-in", contact.id),
        draft="check-in",
        group=ONE_MESSAGE,
        since=mine.since,
    )


def to_share(journal: Journal, contact: Contact) -> Iterator[str]:
    """What you noted down to share with someone: in their own file, or in yours with their name."""
    theirs = passage(contact.passages, "reading").items
    mine = (i for i in passage(journal.me.passages, "reading").items if any(k.id == contact.id for k in i.links))
    for item in (*theirs, *mine):
        if item.box not in {DONE, DROPPED} and item.text:
            linked = TITLE.search(item.text)
            yield plain(linked[1] if linked else item.text)


def last_line(journal: Journal, contact: Contact, day: date, today: date) -> tuple[str, int]:
    """Where the last word stands."""
    for line in reversed(state.lines(journal, contact.id, today)):
        if line.day == day and meaningful(line):
            return line.path, line.line
    for talk in reversed(state.held(journal, contact.id, today)):
        if talk.day == day:
            return talk.path, talk.line
    return contact.origin.path, 1
