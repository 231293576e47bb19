"""What to have at hand before one calls, and what of it is missing."""

from typing import NamedTuple

from quarterhour.model.body import passage
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.preparation import ENOUGH_QUESTIONS


class Lack(NamedTuple):
    """One thing that is not at hand: what it is, and what to write where."""

    word: str
    remedy: str


def lacking(journal: Journal, contact: Contact, talk: Interview | None) -> tuple[Lack, ...]:
    """What is missing before one dials: the purpose, three questions, a story, a number, something about them."""
    first = contact.first
    wanted = (
        (aimed(talk), "what you want to learn", "Say what you want to learn: under Purpose of the talk."),
        (asking(talk), "three questions", "Plan at least three questions: under Questions of the talk."),
        (
            passage(journal.me.passages, "pitch").text.strip(),
            "your pitch",
            "Write your own story in a minute or two: in me.md, under Pitch.",
        ),
        (contact.phone, "their number", f"Note their number: phone, in the file of {contact.name}."),
        (known(contact, talk), "one thing about them", f"Find out one thing about {first}, and write it down."),
    )
    return tuple(Lack(word, remedy) for there, word, remedy in wanted if not there)


def aimed(talk: Interview | None) -> bool:
    """Whether it is said what a talk is for."""
    return bool(talk and (talk.goals or passage(talk.passages, "purpose").text.strip()))


def asking(talk: Interview | None) -> bool:
    """Whether a talk has enough questions."""
    return bool(talk and sum(bool(q.text.strip()) for q in talk.questions) >= ENOUGH_QUESTIONS)


def known(contact: Contact, talk: Interview | None) -> bool:
    """Whether anything is written about somebody."""
    found = [passage(contact.passages, ""), *([passage(talk.passages, "research-person")] if talk else [])]
    return any(each.text.strip() for each in found)
