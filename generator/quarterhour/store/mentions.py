"""Where the people of a log line are mentioned: who it is about by any of their names, anybody else by a link."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quarterhour.model.names import fold

THEM = "\ue000"
OTHER = "\ue001"
TOKEN = re.compile(r"\[\[(?!\d{4}-\d)([^\[\]\n]*)\]\]|[^\W_]+")
WORD = re.compile(r"[^\W_]+")
APART = re.compile(r"[\s.'-]{1,2}")
HONORIFICS = ("dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "dame")
ALSO_WORDS = frozenset({"will", "may", "can", "mark", "rob", "sue", "drew", "grant", "chase", "art", "hope", "i", "we"})

Words = tuple[str, ...]


class Marked(NamedTuple):
    """A line in which each mention is one private letter, and where in the original each of them stands."""

    text: str
    original: str
    spots: tuple[tuple[int, int, int], ...]

    def after(self, place: int) -> str:
        """The original text from a place of the marked one on."""
        shift = sum(end - start - 1 for at, start, end in self.spots if at < place)
        return self.original[place + shift :]

    def named(self, start: int, end: int, letters: str) -> tuple[str, ...]:
        """The mentions between two places, as typed, links without their brackets."""
        found = (self.original[a:b] for at, a, b in self.spots if start <= at < end and self.text[at] in letters)
        return tuple(words[2:-2] if words.startswith("[[") else words for words in found)


@lru_cache(maxsize=1024)
def known(names: Words) -> dict[str, list[Words]]:
    """The names someone goes by, each as its words, by the first of them and the longest first."""
    spoken = {tuple(WORD.findall(form)) for name in names for form in (name.casefold(), fold(name))}
    full = [words for words in spoken if len(words) > 1]
    formal = {(title, words[-1]) for words in full for title in HONORIFICS}
    short = {(words[0], words[-1][0]) for words in full}
    found: dict[str, list[Words]] = {}
    for words in sorted(spoken.union(formal, short), key=len, reverse=True):
        if words:
            found.setdefault(words[0], []).append(words)
    return found


def mark(text: str, names: Words) -> Marked:
    """A line with its mentions marked."""
    spots: list[tuple[int, int, int]] = []
    pieces: list[str] = []
    done = size = 0
    for start, end, letter in mentions(text, known(names)):
        size += start - done
        pieces += (text[done:start], letter)
        spots.append((size, start, end))
        size += 1
        done = end
    return Marked("".join([*pieces, text[done:]]), text, tuple(spots))


def mentions(text: str, names: dict[str, list[Words]]) -> Iterator[tuple[int, int, str]]:
    """Each mention in a line: from where, to where, of whom."""
    done = 0
    for found in TOKEN.finditer(text):
        if found.start() < done:
            continue
        if (target := found[1]) is not None:
            end, letter = found.end(), THEM if links_to(target, names) else OTHER
        else:
            end, letter = spelled(text, found, names), THEM
        if end:
            yield found.start(), end, letter
            done = end


def links_to(target: str, names: dict[str, list[Words]]) -> bool:
    """Whether the inside of a link means one of those names, by its words or by its id."""
    place, _, shown = target.partition("|")
    forms = (shown, place.rsplit("/", 1)[-1].removesuffix(".md"))
    return any(words in names.get(words[0], ()) for form in forms if (words := tuple(WORD.findall(fold(form)))))


def spelled(text: str, found: re.Match[str], names: dict[str, list[Words]]) -> int:
    """Where the longest of the names that begin at a word ends; 0 where none does."""
    word = found[0].casefold()
    if word not in names or (word in ALSO_WORDS and found[0].islower()):
        return 0
    return max((name_end(text, found.end(), words[1:]) for words in names[word]), default=0)


def name_end(text: str, place: int, rest: Words) -> int:
    """Where a name ends whose further words follow, or 0."""
    for word in rest:
        gap = APART.match(text, place)
        found = WORD.match(text, gap.end()) if gap else None
        if found is None or found[0].casefold() != word:
            return 0
        place = found.end()
    return place
