"""How someone is greeted: by title and family name (`Dr Moss`), else by first name, never by a guess."""

import re
from collections.abc import Callable
from functools import cache
from itertools import takewhile
from typing import NamedTuple

TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady", "rev",
    "reverend", "rabbi", "judge", "herr", "frau",
})  # fmt: skip
WITH_FIRST_NAME = frozenset({"sir", "dame"})
PARTICLES = frozenset({
    "van", "von", "der", "den", "de", "del", "della", "da", "di", "du", "dos", "la", "le", "ten", "ter", "zu", "af",
    "al", "el", "bin", "ibn",
})  # fmt: skip
DEGREES = frozenset({
    "jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "msc", "bsc", "obe", "mbe", "rn", "cpa", "esq",
    "dphil", "frs",
})  # fmt: skip
NOBODY = frozenset({
    "a", "an", "the", "my", "our", "their", "his", "her", "some", "somebody", "someone", "unknown", "unnamed", "tbd",
    "tba", "hr", "recruiter", "recruiting", "info", "team", "office", "reception",
})  # fmt: skip
INITIAL = re.compile(r"(?:[^\W\d_]\.)+|[A-Za-z]")


class Name(NamedTuple):
    """A full name in its parts, each empty where it cannot be told."""

    title: str = ""
    first: str = ""
    family: str = ""


def called(name: str) -> str:
    """How to greet someone: `Dr Moss`, else `Ludwig`; nothing where it cannot be told."""
    parts = parted(name)
    if parts.title.casefold() in WITH_FIRST_NAME and parts.first:
        return f"{parts.title} {parts.first}"
    return f"{parts.title} {parts.family}" if parts.title and parts.family else parts.first


def straight(name: str) -> str:
    """A full name as it is said: `Dr. Maria Lopez` for `Lopez, Dr. Maria`."""
    parts = parted(name)
    before, comma, after = name.partition(",")
    if not comma or not parts.first or not parts.family or parts.first in before.split():
        return " ".join(name.split())
    turned = parts.family == " ".join(before.split()) and "," not in after
    return " ".join(f"{after} {parts.family}".split() if turned else filter(None, parts))


def speaks_of(text: str, name: str, like: Callable[[str], str] = str) -> bool:
    """Whether a text speaks of somebody, by first name or by title and family name; `like` says what is the same."""
    title, first, family = parted(name)
    titled = (f"{title} {family}", f"{title}. {family}") if title and family else ()
    forms = [form for form in (first, *titled) if form] or [straight(name)]
    return re.search(rf"(?<!\w)(?:{'|'.join(re.escape(like(f)) for f in forms)})(?!\w)", like(text)) is not None


def is_titled(words: str) -> bool:
    """Whether a greeting begins with a title, as `Dr Moss` does."""
    return any(is_title(word) for word in words.split()[:1])


@cache
def parted(name: str) -> Name:
    """The parts of a name, written `First Family` or `Family, First`."""
    titles, sides = [], []
    for side in re.sub(r"\([^()]*\)", " ", name).split(","):
        words = side.split()
        leading = [*takewhile(is_title, words)]
        titles += [word.rstrip(".") for word in leading]
        sides.append([w for w in words[len(leading) :] if w.replace(".", "").casefold() not in DEGREES])
    title = next(iter(titles), "")
    *turned, straight = [side for side in sides if side] or [[]]
    if not turned:
        only_family = titles and len(straight) == 1
        return Name(title, "" if only_family else first_of(straight), family_of(straight))
    if len(turned) > 1 or (len(turned[0]) > 1 and turned[0][0] not in PARTICLES):
        return Name()
    return Name(title, next((w for w in straight if is_told(w)), ""), " ".join(turned[0]))


def first_of(words: list[str]) -> str:
    """The first name among the words of a name."""
    if not words or words[0].casefold() in NOBODY or words[0] in PARTICLES:
        return ""
    whole = " ".join(words)
    if whole.upper() == whole.lower():
        return whole if is_told(whole) else ""
    before = words[: max(len(words) - len(family_of(words).split()), 1)]
    return next((w for w in before if is_told(w)), whole if INITIAL.fullmatch(words[0]) and len(words) > 1 else "")


def family_of(words: list[str]) -> str:
    """The family name at the end of a name, with the particles before it."""
    start = next((n for n, word in enumerate(words) if word in PARTICLES), max(len(words) - 1, 0))
    return " ".join(words[start:])


def is_title(word: str) -> bool:
    """Whether a word is a title."""
    return word.rstrip(".").casefold() in TITLES


def is_told(word: str) -> bool:
    """Whether a word can be a first name: no initial, no address, nobody in particular."""
    letters = any(c.isalpha() for c in word)
    return letters and not INITIAL.fullmatch(word) and "@" not in word and word.casefold() not in NOBODY


def spelled(name: str) -> str:
    """The last name letter by letter, as on the telephone: `H-O-L-T`."""
    last = name.split()[-1:]
    return "-".join(last[0].upper()) if last and last[0].isalpha() and len(last[0]) > 1 else ""
