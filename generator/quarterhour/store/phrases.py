"""Finding the wording that a log line begins with, after whoever is its subject; only wordings met are made ready."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from quarterhour.store.mentions import THEM
from quarterhour.store.verbs import OWN, WORDINGS, Wording

PERSON = (
    rf"(?:him|them|her|me|us|you|both(?:\s+of\s+(?:them|you))?|all\s+of\s+them|everyone|everybody|{THEM}(?:\s+{THEM})?)"
    r"(?![\w'])"
)
KIND = (
    r"(?:(?:quick|short|brief|long|polite|nice|friendly|warm|gentle|little|good|great|lovely|proper|cold|first|initial"
    r"|intro|introductory|new|polite|1st)(?:[\s,-]+(?:quick|short|brief|nice|friendly|cold|long))?)"
)
SLOTS = {"@": PERSON, "~": rf"(?!me\b|us\b){PERSON}", "*": KIND}
ADVERB = re.compile(
    r"(?:also|and|just|then|finally|kindly|already|now|gladly|happily|politely|quickly|briefly|immediately|since"
    r"|graciously|warmly|today|so|again|very|all|both|later|even)\s+",
    re.IGNORECASE,
)
LEAD = re.compile(
    r"(?:today|this\s+(?:morning|afternoon|evening)|later(?:\s+that\s+(?:day|evening))?|then|and|finally),?\s+",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    rf"(?:(?P<pair>(?:{THEM}|she|he|they)\s+and\s+(?:I|me|we)|I\s+and\s+{THEM})|(?P<me>I|we)"
    rf"|(?P<them>she|he|they|{THEM}(?:\s+{THEM})?))(?:'ve|'s|'d)?[:.]?\s+",
    re.IGNORECASE,
)
HAVING = re.compile(r"(?:have|has|had)\s+", re.IGNORECASE)
FIRST = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


class Found(NamedTuple):
    """A wording that stands in a line: who is named as its subject, and where it begins and ends."""

    wording: Wording
    subject: str
    start: int
    end: int


class Known(NamedTuple):
    """A wording, and the words that no line can miss which says it; each in any of its forms."""

    wording: Wording
    words: tuple[tuple[str, ...], ...]

    def may_stand_in(self, low: str) -> bool:
        """Whether all those words stand somewhere in a text without case."""
        return all(any(form in low for form in forms) for forms in self.words)


class Phrases:
    """The wordings of one sort of log, by the words that they may begin with.

    Only what a line can say is made into a regular expression: the hundreds of them cost more than reading a journal.
    """

    def __init__(self, wordings: Iterable[Wording]) -> None:
        self.wordings = wordings

    @cached_property
    def by_first_word(self) -> dict[str, list[Known]]:
        """The wordings by the words that they may begin with, the longest first."""
        known: dict[str, list[Known]] = {}
        for wording in sorted(self.wordings, key=lambda w: (-size(w.says), w.says)):
            parts = wording.says.split()
            needed = tuple(tuple(p.casefold().split("/")) for p in parts if p not in SLOTS and p != "a" and p[0] != "(")
            for word in first_words(parts):
                known.setdefault(word, []).append(Known(wording, needed))
        return known

    def find(self, text: str) -> Found | None:
        """The wording that a line begins with; nothing where it begins with anything else."""
        low = text.casefold()
        for start, subject in openings(text):
            word = FIRST.match(text, start)
            for known in self.by_first_word.get(word[0].casefold() if word else "", ()):
                if known.may_stand_in(low) and (found := form(known.wording).match(text, start)):
                    return Found(known.wording, subject, start, found.end())
        return None


def openings(text: str) -> Iterator[tuple[int, str]]:
    """The places where a wording may begin, each with the subject before it: the furthest first."""
    places = [(0, "")]
    if lead := LEAD.match(text):
        places.append((lead.end(), ""))
    if subject := SUBJECT.match(text, places[-1][0]):
        places = [(subject.end(), subject.lastgroup or "")]
    for part in (HAVING, ADVERB, ADVERB, ADVERB):
        if found := part.match(text, places[-1][0]):
            places.append((found.end(), places[-1][1]))
    return reversed(places)


def first_words(parts: Iterable[str]) -> Iterator[str]:
    """The words that a wording may begin with: its first ones that may be left out, and the first that may not."""
    for part in parts:
        bare = part.strip("()")
        if bare not in SLOTS:
            yield from bare.split("/")
        if bare == part:
            return


def size(says: str) -> int:
    """How long a wording is at most."""
    return sum(1 + max(map(len, word.split("/"))) for word in says.split())


def one_of(word: str) -> str:
    """A word of a wording, or either of several, as a regular expression."""
    forms = "|".join(re.escape(form) for form in word.split("/"))
    return f"(?:{forms})" if "/" in word else forms


def pattern(wording: Wording) -> str:
    """A wording as a regular expression."""
    found = ""
    begun = False
    for word in wording.says.split():
        bare = word.strip("()")
        slot = SLOTS.get(bare) or ("(?:an?|the|my|our)" if bare == "a" else one_of(bare))
        if word.startswith("("):
            found += rf"(?:[\s-]+{slot})?" if begun else rf"(?:{slot}[\s-]+)?"
        else:
            found += rf"[\s-]+{slot}" if begun else slot
            begun = True
    return rf"{found}(?![\w']){wording.only}" + (f"(?!{wording.unless})" if wording.unless else "")


@cache
def form(wording: Wording) -> re.Pattern[str]:
    """A wording, compiled."""
    return re.compile(pattern(wording), re.IGNORECASE)


CONTACT = Phrases(WORDINGS)
OWN_LOG = Phrases((*WORDINGS, *OWN))
