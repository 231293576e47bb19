"""A question whose answer can be looked up, put better: with the answer in it."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from quarterhour.model.body import Passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.traps import Trap, trap
from quarterhour.prep.facts import aloud, facts, of_field, of_person, of_place
from quarterhour.prep.place import where
from quarterhour.prep.words import plain_words, workplace

UNKNOWN = "(what you found)"
WITHOUT_SUBJECT = MappingProxyType(
    {
        **dict.fromkeys(("founded", "established", "started", "set"), "it was"),
        **dict.fromkeys(("based", "located", "owned", "led", "run"), "it is"),
    }
)
RESEARCH: Mapping[str, Callable[[Journal, Interview], Iterator[Passage]]] = MappingProxyType(
    {
        "organization": of_place,
        "person": of_person,
        "field": of_field,
    }
)


def better(journal: Journal, interview: Interview, question: str) -> str:
    """What to ask in place of a question that can be looked up; nothing where it is a good one.

    It comes from seed advice S1.14 and S1.16.
    """
    places = [name for link in where(journal, interview) if (name := workplace(journal, link))]
    found = trap(question, places)
    return reworded(journal, interview, found[0], places, found[1]) if found else ""


def reworded(journal: Journal, interview: Interview, kind: Trap, places: list[str], word: str) -> str:
    """The answer as far as it was found out, then what only they can tell."""
    fact = role(journal, interview) if kind.where == "role" else answer(journal, interview, kind, word)
    org = next(iter(places), "the organization")
    told = kind.frame.format(fact=whole(fact), org=org) if fact else UNKNOWN
    return f"I understand that {told}. {kind.then}"


def whole(fact: str) -> str:
    """A fact as a clause: `Founded in 1974` is what it was."""
    first = fact.partition(" ")[0].casefold()
    return (
        f"{WITHOUT_SUBJECT[first]} {fact[0].lower()}{fact[1:]}".rstrip(".") if first in WITHOUT_SUBJECT else aloud(fact)
    )


def answer(journal: Journal, interview: Interview, kind: Trap, word: str) -> str:
    """The fact in the research that answers a question of this kind."""
    researched = [*RESEARCH[kind.where](journal, interview)]
    labelled = (found.labelled(kind.label) for found in researched if kind.label)
    if told := next(filter(None, labelled), ""):
        return plain_words(journal, told)
    holds = re.compile(kind.found.replace("{word}", re.escape(word)), re.IGNORECASE)
    every = (fact for found in researched for fact in facts(journal, found))
    return next((fact for fact in every if holds.search(fact)), "")


def role(journal: Journal, interview: Interview) -> str:
    """What they are called, as one says it to them."""
    person = next((c for c in journal.attendees(interview) if c.role), None)
    if person is None:
        return ""
    place = workplace(journal, person.organization)
    return f"you are {person.role}" + (f" at {place}" if place else "")
