"""Whether the words of a referral name a person: `Dr Ana de la Cruz (ana@acme.example)`, not `her old boss`."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

LEAD = re.compile(
    r"\A(?:(?:talk|speak|write|reach\s+out|go)\s+(?:to|with)|(?:(?:introduced?|intro(?:'d)?|put|connected|referred|pointed)\s+)?me"
    r"\s+(?:in\s+touch\s+)?(?:to|with)|to|with|contact|ask(?:\s+for)?|meet(?:\s+with)?|try|e-?mail|call|message)\s+",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"[(<\[]?\s*(?:mailto:)?(?P<email>[^\s@()<>\[\]]+@[^\s@()<>\[\]]+\.[^\s@()<>\[\].]+)\s*[)>\]]?")
BRACKETS = re.compile(r"\((?P<inside>[^()]*)\)")
WORD = re.compile(r"[^\W\d_][\w.'\u2019-]*")
JOINED = re.compile(r"\s+(?:and|&|\+)\s+")
PLACE = re.compile(r"(?:at|from|@|with)\s+(?=\S)|[\u2013\u2014-]+\s*(?=\S)", re.IGNORECASE)
TELLING = re.compile(r"(?:at|from|in|of|who|whom|for|runs|does|leads|knows|heads|is|was|has|works|may|re|about)\b")
THEIRS = re.compile(
    r"(?P<tie>(?i:her|his|their|my|an?)\s+(?:(?!(?:at|from|in|of|with|on|for)\s)[^\W\d_A-Z][\w'\u2019-]*\s+){1,3})"
    r"(?P<name>[^\W\d_a-z].*)"
)
PARTICLE = "de da di do del della der den des dos du van von zu la le el al bin ibn ben ter ten af av y e o' st"
PARTICLES = frozenset(PARTICLE.split())
NO_NAME = (
    "a any anybody anyone ask asked asking but can could does each everybody everyone for good had has have he "
    "her hers him his hr i i'd i'll if in it later let like maybe me my n/a na need next nil no nobody none nope "
    "not nothing of on our pending people perhaps possibly pr probably same see send she some somebody someone "
    "still tba tbc tbd thanks that the their them there they think thinking this three to two unknown unsure wait "
    "waiting we who would yes you your "
)
NO_NAMES = frozenset(NO_NAME.split())


class Named(NamedTuple):
    """One person as some words name them, with an address, a place and further words where they stand there."""

    name: str
    email: str = ""
    place: str = ""
    text: str = ""


def named(words: str, known: Callable[[str], bool]) -> Iterator[Named]:
    """The people whom some words name, in their order: none where any part of the words may be no name."""
    found = ADDRESS.search(words)
    plain = ADDRESS.sub(" ", words) if found else words
    inside = " ".join(b["inside"].strip() for b in BRACKETS.finditer(plain))
    parts = [one(part.strip(" .!?*_\t"), known) for part in JOINED.split(BRACKETS.sub(" ", plain).strip())]
    people = [each for each in parts if each]
    if len(people) == len(parts):
        for person in people:
            text = " ".join(part for part in (person.text, inside) if part)
            yield person._replace(email=found["email"] if found and len(people) == 1 else "", text=text)


def one(words: str, known: Callable[[str], bool]) -> Named | None:
    """The person whom some words begin with; nobody where they do not begin with a name."""
    if known(words):
        return Named(words)
    if of_theirs := THEIRS.fullmatch(words):
        person = one(of_theirs["name"], known)
        return person and person._replace(text=" ".join([*of_theirs["tie"].split(), *person.text.split()]))
    parts = words.split()
    size = name_size(parts)
    name, rest = " ".join(parts[:size]).rstrip(",.;"), " ".join(parts[size:])
    if known(name):
        size = max(size, 2)
    if not name or not (size > 1 or not rest or TELLING.match(rest) or PLACE.match(rest)):
        return None
    place = PLACE.match(rest)
    return Named(name, place=rest[place.end() :] if place else "", text="" if place else rest)


def name_size(parts: list[str]) -> int:
    """How many of some words are a name: capitalised ones and the particles between them."""
    if not parts or parts[0].casefold().rstrip(".,") in NO_NAMES:
        return 0
    size = 0
    for n, part in enumerate(parts, 1):
        if WORD.fullmatch(part.rstrip(",")) and not part[0].islower():
            size = n
        elif part.casefold() not in PARTICLES:
            break
    return size
