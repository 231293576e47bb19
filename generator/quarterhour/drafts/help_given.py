"""Thanks for what was no talk: a door opened to somebody else, or a hand given on the day."""

import re
from collections.abc import Iterator

from quarterhour.drafts.introduced import MET, Led, introduced, last_step
from quarterhour.drafts.lessons import may_be_passed_on
from quarterhour.drafts.letter import Letter, Occasion, spoken_day, talk_day
from quarterhour.model import state
from quarterhour.model.body import passage
from quarterhour.model.contact import Contact
from quarterhour.model.state import Talk
from quarterhour.model.wording import listed

HELPER = re.compile(r"\s*([A-Z][\w'-]+(?: [A-Z][\w'-]+)?)")


def for_the_door(occasion: Occasion, door: Led | None) -> Letter | None:
    """Thanks to whoever led the author to somebody they then met; nothing is told that was said in confidence."""
    journal, contact, today, _ = occasion
    met = door or next(met_through(occasion), None)
    if met is None and contact.id not in {c.via.id for c in journal.contacts.values() if c.via}:
        return None
    passed = may_be_passed_on(journal, met.person.id, today) if met else ""
    return Letter(
        variant="introducer",
        subject="Thank you for the introduction",
        facts={
            "person": met.person.full if met else "[[whom they led you to]]",
            "day": spoken_day(met.day, today) if met else "[[which day]]",
            "learned": f"One thing that I took from it: {passed}"
            if passed
            else "What stayed with me is [[one thing that you may pass on]].",
        },
        why=f"{contact.first} led you to {met.person.full}, whom you have met: nothing told in confidence."
        if met
        else f"{contact.first} opened a door for you.",
    )


def met_through(occasion: Occasion) -> Iterator[Led]:
    """Whom the author met through them, whether or not they know of it."""
    for person, since in introduced(occasion).items():
        step = last_step(occasion, occasion.journal.contacts[person], since)
        if step and step.what == MET:
            yield step


def for_help(occasion: Occasion) -> Letter:
    """Two lines to someone who helped, or to the host about those who did."""
    journal, contact, today, _ = occasion
    visited = [talk for talk in state.held(journal, contact.id, today) if talk.day and helpers(talk)]
    if visited and (talk := visited[-1]).day:
        names = listed(helpers(talk))
        day = spoken_day(talk_day(journal, talk.interview, contact, talk.day), today)
        helped = f"When you next see {names}, would you thank them from me? They made {day} easy for a stranger."
    else:
        helped = "Thank you for [[what they did]] on [[which day]]: it made things easy for a stranger."
    return Letter(
        variant="helper",
        subject="Thank you for your help",
        facts={"helped": helped},
        why=helper_why(contact, visited),
        interview=visited[-1].interview.id if visited and visited[-1].interview else "",
    )


def helper_why(contact: Contact, visited: list[Talk]) -> str:
    """Why two lines are enough."""
    if visited:
        return f"Others helped as well: {contact.first} can pass it on."
    return f"{contact.first} helped: two lines are enough, and they are remembered."


def helpers(talk: Talk) -> list[str]:
    """Who helped on the day, as the arrangements name them."""
    if talk.interview is None or talk.interview.private:
        return []
    met = passage(talk.interview.passages, "arrangements").labelled("people met")
    return [found[1] for part in met.split(";") if (found := HELPER.match(part))]
