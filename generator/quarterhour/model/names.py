"""Who is meant by what was typed: a person found by id, alias, e-mail, prefix or part of a name, never by a guess."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher
from functools import cache


@cache
def fold(text: str) -> str:
    """A text without case, accents and doubled spaces, for comparing names."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def match(words: str, people: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The ids that some typed words mean: the first of five ways that finds any.

    `people` gives each id its names (name, aliases, e-mail, organization; the name first). Exact id; exact name, alias
    or e-mail; id prefix; every word the start of a word in any of the names, in any order; initials.
    """
    wanted = spoken(words)
    if not wanted:
        return ()
    names = {key: [spoken(n) for n in all_names if n] for key, all_names in people.items()}
    tokens = wanted.replace("-", " ").split()
    ways: tuple[Callable[[str], bool], ...] = (
        lambda key: fold(key) == wanted,
        lambda key: wanted in names[key],
        lambda key: fold(key).startswith(wanted.replace(" ", "-")),
        lambda key: all(
            any(part.startswith(t) for n in names[key] for part in n.replace("-", " ").split()) for t in tokens
        ),
        lambda key: "".join(part[0] for part in names[key][0].split()) == wanted if names[key] else False,
    )
    for way in ways:
        if found := tuple(key for key in people if way(key)):
            return exactly(words, found, people) or found
    return ()


def spoken(text: str) -> str:
    """A folded text without apostrophes, which are typed or not: `O'Neill` is `oneill`."""
    return fold(text).replace("'", "").replace("\u2019", "")


def exactly(words: str, found: tuple[str, ...], people: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Those of several whose name has the accents that were typed: `Zoë` is not Zoe, but `zoe` may be either."""
    typed = unicodedata.normalize("NFC", words.casefold()).split()
    if len(found) < 2 or fold(words).split() == typed:
        return ()
    return tuple(key for key in found if all(any(p.startswith(t) for p in parts(people[key])) for t in typed))


def parts(names: Iterable[str]) -> list[str]:
    """The words of some names, accents kept."""
    return [part for name in names for part in unicodedata.normalize("NFC", name.casefold()).replace("-", " ").split()]


def near(words: str, people: Mapping[str, Iterable[str]], most: int = 3) -> tuple[str, ...]:
    """The ids whose names look most like what was typed; only ever to suggest."""
    wanted = fold(words)

    def likeness(key: str) -> float:
        whole = {fold(n) for n in [key, *people[key]] if n}
        single = {part for n in whole for part in n.replace("-", " ").split()}
        return max((SequenceMatcher(None, wanted, n).ratio() for n in whole | single), default=0.0)

    ranked = sorted(((likeness(key), key) for key in people), key=lambda pair: (-pair[0], pair[1]))
    return tuple(key for ratio, key in ranked[:most] if ratio >= 0.7)
