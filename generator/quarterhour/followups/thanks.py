"""Thanks for every talk, from everyone who was there."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.followups.letter import goes_by_letter
from quarterhour.followups.words import command, dated, talk_of
from quarterhour.model import standing, state
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.state import Talk

EXPIRES = timedelta(days=30)
ON_TIME = 2


def thanks(journal: Journal, today: date) -> Iterator[Duty]:
    """Thank everyone you talked with by the next day; late thanks are still welcome for a month."""
    for contact in journal.contacts.values():
        owed = [t for t in state.held(journal, contact.id, today) if owes(journal, t, contact.id, today)]
        if owed and not (journal.settings.letter == "instead" and goes_by_letter(journal, contact)):
            yield duty(journal, contact, owed, today)


def owes(journal: Journal, talk: Talk, contact: str, today: date) -> bool:
    """Whether thanks for a talk are still to be written, and not too late."""
    recent = talk.day is not None and today <= talk.day + EXPIRES
    return recent and not standing.thanks_settled(journal, talk, contact, today)


def never_thanked(journal: Journal, contact: str, today: date) -> date | None:
    """The day of the last talk with someone if nobody was thanked for it, nor a word said from a month later on."""
    met, last = state.held(journal, contact, today), standing.last_touch(journal, contact, today)
    if not met or standing.thanks_settled(journal, met[-1], contact, today):
        return None
    day = met[-1].day
    return day if day and last and last <= day + EXPIRES else None


def duty(journal: Journal, contact: Contact, owed: list[Talk], today: date) -> Duty:
    """What is owed for one talk or several: one message, counted from the last."""
    talk = owed[-1]
    day = talk.day or today
    the_talk = talk_of(journal, talk.interview, day, today)
    late = today > journal.calendar.after(day, ON_TIME)
    return Duty(
        contact=contact.id,
        due=day + timedelta(days=journal.playbook(today).thanks_days),
        action=f"Thank {contact.name} for {the_talk}" + (", late and still welcome" if late else ""),
        why=(
            talked(journal, talk, today),
            *(talked(journal, earlier, today, "one message will do for this one too: ") for earlier in owed[:-1]),
            *denial(talk),
        ),
        closing=Closing(contact.origin.path, "thanked by email"),
        next=command("draft", "thanks", contact.id),
        draft="thanks",
        since=day,
        interview=talk.interview.id if talk.interview else "",
    )


def talked(journal: Journal, talk: Talk, today: date, before: str = "") -> Why:
    """The reason that a talk gives."""
    on = dated(journal, talk.interview, talk.day or today)
    return Why(f"{before}you talked on {on}", "S0.26", talk.day, talk.path, talk.line)


def denial(talk: Talk) -> tuple[Why, ...]:
    """How to say that a talk with a file of its own did not take place after all."""
    if talk.interview is None:
        return ()
    return (
        Why(
            'if it did not take place, write "status: cancelled" (or no-show, or missed) in its file',
            "",
            None,
            talk.path,
            1,
        ),
    )
