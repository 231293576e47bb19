"""Someone you met and lost from sight."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.check_in import sees_soon
from quarterhour.followups.thanks import EXPIRES, never_thanked
from quarterhour.followups.words import command
from quarterhour.model import standing, state
from quarterhour.model.calendar import DAY, months
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import medium_day


def reconnect(journal: Journal, today: date) -> Iterator[Duty]:
    """Reconnect with someone after a year of silence, or let go; at once where thanks were never sent."""
    for contact in journal.contacts.values():
        met = state.held(journal, contact.id, today)
        last = standing.last_touch(journal, contact.id, today)
        if not met or last is None or sees_soon(journal, contact.id, today):
            continue
        unthanked = never_thanked(journal, contact.id, today)
        if unthanked and today > unthanked + EXPIRES:
            yield duty(contact, last, unthanked + EXPIRES + DAY, unthanked)
        elif not unthanked and (rhythm := standing.cadence_of(journal, contact, today)):
            since = max(last, contact.imported or last)
            silent = months(since, max(journal.playbook(today).reconnect_months, rhythm * 3 // 2))
            if silent <= today:
                yield duty(contact, since, journal.calendar.forward(silent))


def duty(contact: Contact, since: date, due: date, unthanked: date | None = None) -> Duty:
    """What is owed to one person."""
    told = f"you talked on {medium_day(unthanked)} and never thanked them" if unthanked else "that is long enough ago"
    return Duty(
        contact=contact.id,
        due=due,
        action=f"Reconnect with {contact.name}"
        + (", with the thanks that are owed, or let go" if unthanked else " or let go"),
        why=(
            Why(f"the last word was on {medium_day(since)}", "DORM", since, contact.origin.path, 1),
            Why(f"{told}; say how you met", "", unthanked, contact.origin.path, 1),
        ),
        closing=Closing(contact.origin.path, "thanked by email" if unthanked else "checked-in by email"),
        next=command("draft", "thanks" if unthanked else "check-in", contact.id),
        draft="thanks" if unthanked else "check-in",
        since=since,
    )
