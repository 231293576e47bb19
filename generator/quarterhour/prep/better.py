"""A question whose answer can be looked up, put better: with the answer in it."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from quarterhour.model.body import Passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.traps import Trap, spoken, trap, with_names
from quarterhour.prep.facts import aloud, facts, of_field, of_person, of_place
from quarterhour.prep.place import where
from quarterhour.prep.words import plain_words, workplace

ASIDE = re.compile(r"(?:ss|us|is|ics|news|sports|arts|goods)$")
NOUN_GOES_ON = re.compile(r"(?:and|or|for|of|in|on|to|with|at|by|from)\b")
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
    """The answer as far as it was found out, else a blank; then what only they can tell."""
    org = called(places)
    told = told_of(journal, interview) if kind.where == "role" else answer(journal, interview, kind, places, word)
    return f"I understand that {told or kind.blank.format(org=org, word=word)}. {kind.then}"


def answer(journal: Journal, interview: Interview, kind: Trap, places: list[str], word: str) -> str:
    """The clause that answers a question of this kind, from the research; nothing where none does."""
    researched = [*RESEARCH[kind.where](journal, interview)]
    labelled = (found.labelled(kind.label) for found in researched if kind.label)
    if told := next(filter(None, labelled), ""):
        return doing(called(places), plain_words(journal, told))
    every = (fact for found in researched for fact in facts(journal, found))
    return next((clause for fact in every if (clause := answering(fact, kind, places, word))), "")


def answering(fact: str, kind: Trap, places: list[str], word: str) -> str:
    """A fact as the clause that answers such a question; nothing where it does not."""
    if kind.clause and re.search(kind.clause, fact, re.IGNORECASE):
        return aloud(fact)
    for pattern, frame in kind.answers:
        if found := re.search(with_names(pattern, places, word), fact, re.IGNORECASE):
            parts = (aloud(part) for part in found.groups(""))
            return frame.format(*parts, org=called(places), word=word)
    return ""


def called(places: list[str]) -> str:
    """The first of some organizations as one says it."""
    return next(filter(None, map(spoken, places)), "the organization")


def doing(org: str, fact: str) -> str:
    """What an organization does, as a clause: it `runs three plants`, or what it does is `clean water`."""
    told = aloud(fact)
    first, _, rest = told.partition(" ")
    if org.casefold() in told.casefold() or first in {"they", "we", "it"}:
        return told
    if first.islower() and first.endswith("s") and not ASIDE.search(first) and not NOUN_GOES_ON.match(rest):
        return f"{org} {told}"
    return f"what {org} does is {told}"


def told_of(journal: Journal, interview: Interview) -> str:
    """What they are called, as one says it to them."""
    title = next((c.role for c in journal.attendees(interview) if c.role), "")
    return f"your title is {title}" if title else ""
