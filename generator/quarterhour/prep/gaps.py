"""What fills the gaps of a question, as one says it aloud."""

import re
from collections.abc import Iterator, Mapping

from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.traps import spoken
from quarterhour.prep.facts import aloud, facts, of_field, of_person, of_place
from quarterhour.prep.place import where
from quarterhour.prep.words import plain_words, workplace

FEWEST = 3
MOST_WORDS = 24
LONG_FIELD = 4
YOUR_FIELD = "your field"
A_PERSON = re.compile(r"(?:er|or|ist|ian|yst|tant|nurse|doctor|chef|lead|head)s?$")
MOVE = re.compile(
    r"\b(?:moved|changed|switched|went|came over) (?:over )?from ([^.,;:()]+?) (?:in)?to ([^.,;:()]+)", re.IGNORECASE
)
CHANGED = re.compile(
    r"\b(?:(?:changed|switched) (?:careers?|fields?|jobs?)|career[- ]chang\w+|second career|came over from|retrained"
    r"|used to (?:be an?|teach|work as|nurse|practise)|once (?:taught|was an?|worked as)|(?:was|were) an? [\w ]+ before"
    r"|made the (?:same )?(?:move|change|switch)|former (?:teacher|nurse|lawyer|soldier|officer|chef|engineer))\b",
    re.IGNORECASE,
)


def gaps(journal: Journal, interview: Interview) -> Mapping[str, str]:
    """What is known for each gap; what is not known is left out."""
    practice = interview.kind == "practice"
    found = {
        "org": spoken(next((workplace(journal, link) for link in where(journal, interview)), "")),
        "field": YOUR_FIELD if practice else field(interview.path),
        "fact": read(journal, interview),
        "move": moved(journal, interview),
        "hobby": low(interview.path) if practice else "",
    }
    return {gap: words for gap, words in found.items() if words}


def field(path: str) -> str:
    """A kind of work as one says it; where that would not go on in a sentence, `your field`."""
    words = path.split()
    if not words or len(words) > LONG_FIELD or not path.replace(" ", "").replace("-", "").isalpha():
        return YOUR_FIELD
    return YOUR_FIELD if A_PERSON.search(words[-1].casefold()) else low(path)


def low(path: str) -> str:
    """A kind of work in small letters, unless it is written in capitals."""
    return path[:1].lower() + path[1:] if path[1:2].islower() else path


def read(journal: Journal, interview: Interview) -> str:
    """Something that was read about the organization or the field, short enough to be said."""
    news = (found.labelled("news") for found in of_place(journal, interview))
    known = (fact for found in of_field(journal, interview) for fact in facts(journal, found))
    told = (plain_words(journal, fact).rstrip(".!? ") for fact in (*news, *known))
    return next((fact for fact in told if FEWEST <= len(fact.split()) <= MOST_WORDS and ":" not in fact), "")


def moved(journal: Journal, interview: Interview) -> str:
    """From what to what the one you talk with moved, where your notes say so."""
    if len(interview.attendees) > 1:
        return ""
    found = next((f for fact in told_of_them(journal, interview) if (f := MOVE.search(fact))), None)
    return f"{found[1]} to {found[2]}" if found else ""


def changed_careers(journal: Journal, interview: Interview) -> bool:
    """Whether your notes say that somebody in a talk came from other work."""
    return any(MOVE.search(fact) or CHANGED.search(fact) for fact in told_of_them(journal, interview))


def told_of_them(journal: Journal, interview: Interview) -> Iterator[str]:
    """Every fact that your notes have of the people of a talk."""
    return (aloud(fact) for found in of_person(journal, interview) for fact in facts(journal, found))
