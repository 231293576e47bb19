"""How often to keep in touch with someone you have met."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.check_in import sees_soon
from quarterhour.followups.debrief import debriefed
from quarterhour.followups.words import command
from quarterhour.model import standing, state
from quarterhour.model.body import Touch
from quarterhour.model.calendar import months
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.state import Talk
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import medium_day


def choose_rhythm(journal: Journal, today: date) -> Iterator[Duty]:
    """Choose how often to keep in touch with someone, once they are thanked and the talk is debriefed."""
    for contact in journal.contacts.values():
        if contact.cadence or contact.id in journal.stops or sees_soon(journal, contact.id, today):
            continue
        talk = first_settled(journal, contact, today)
        if talk and talk.day and not goes_by_itself(journal, contact.id, talk.day, today):
            yield duty(journal, contact, talk, talk.day, today)


def first_settled(journal: Journal, contact: Contact, today: date) -> Talk | None:
    """The first talk with someone for which nothing is left to do; what was imported is history."""
    for talk in state.held(journal, contact.id, today):
        history = (talk.interview and talk.interview.imported) or (
            contact.imported and talk.day and talk.day < contact.imported
        )
        settled = standing.thanks_settled(journal, talk, contact.id, today) and debriefed(journal, talk, today)
        if settled and not history:
            return talk
    return None


def goes_by_itself(journal: Journal, contact: str, day: date, today: date) -> bool:
    """Whether you keep in touch with someone without having chosen, or both have long been silent."""
    last = standing.last_touch(journal, contact, today) or day
    lines = state.lines(journal, contact, today)
    kept = any(t.who == MINE and t.what == "checked-in" and t.day > day for t in lines)
    return kept or months(last, journal.playbook(today).reconnect_months) <= today


def duty(journal: Journal, contact: Contact, talk: Talk, day: date, today: date) -> Duty:
    """The choice about one person: until it is made the rhythm of the playbook holds."""
    rhythm = journal.playbook(today).cadence
    until = "no check-ins are listed" if rhythm == "none" else f"the rhythm is {rhythm}"
    return Duty(
        contact=contact.id,
        due=settled_on(journal, contact, talk, day, today),
        action=f"Choose how often to keep in touch with {contact.name}",
        why=(
            Why(f"you talked on {medium_day(day)}, and no cadence stands in their file", "S2.26", day, talk.path, 1),
            Why(f"until you choose, {until}; let go of this to leave it so", "", None, contact.origin.path, 1),
        ),
        closing=Closing(contact.origin.path, "let go choose-rhythm"),
        next=command("show", contact.id),
        since=day,
        interview=talk.interview.id if talk.interview else "",
    )


def settled_on(journal: Journal, contact: Contact, talk: Talk, day: date, today: date) -> date:
    """The day on which the last thing about a talk was done."""
    thanked = standing.thanked_on(journal, talk, contact.id)
    written = [t.day for t in debriefs(journal, contact.id, talk) if day <= t.day <= today]
    return max([day, *([thanked] if thanked and thanked <= today else []), *written[:1]])


def debriefs(journal: Journal, contact: str, talk: Talk) -> list[Touch]:
    """The lines that say that a debrief was written, oldest first."""
    here = talk.interview.log if talk.interview else ()
    found = (t for t in (*here, *state.own_lines(journal, contact)) if t.what == "debriefed")
    return sorted(found, key=lambda t: t.day)
