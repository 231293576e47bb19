"""Words that say something, from the lists beside this file: one folder for each language, all of them used."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

QUOTED = re.compile(r'"[^"\n]*"|\u201c[^\u201d\n]*\u201d|\u00ab[^\u00bb\n]*\u00bb|^>.*$', re.MULTILINE)
SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
WORD = r"[\w'/-]+"
GAPS = {"~": 4, "~~": 8}
ENDS = frozenset({"^", "$"})


class Phrases(NamedTuple):
    """The phrases to look for, and those that are looked past."""

    wanted: tuple[str, ...]
    unless: tuple[str, ...]


def said(name: str, text: str) -> str:
    """The first words of a text that are in a list, as they stand there; what is quoted is somebody else's."""
    return next(all_said(name, text), "")


def all_said(name: str, text: str) -> Iterator[str]:
    """Every place in a text whose words are in a list."""
    phrases = listed(name)
    for sentence in sentences(QUOTED.sub(" ", text)):
        if any(True for _ in places(phrases.wanted, sentence)):
            left = looked_past(phrases.unless, sentence)
            yield from (left[start:end] for start, end in sorted(places(phrases.wanted, left)))


def looked_past(phrases: tuple[str, ...], sentence: str) -> str:
    """A sentence with dots for the phrases that mean something else."""
    for start, end in [*places(phrases, sentence)]:
        sentence = f"{sentence[:start]}{'…' * (end - start)}{sentence[end:]}"
    return sentence


def places(phrases: tuple[str, ...], sentence: str) -> Iterator[tuple[int, int]]:
    """Where any of some phrases stands in a sentence; only what has all its words is looked for."""
    small = sentence.casefold()
    for phrase in phrases:
        if all(any(word in small for word in words) for words in needed(phrase)):
            yield from (found.span() for found in pattern(phrase).finditer(sentence))


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, a line break ending one."""
    for found in SENTENCE.finditer(text.replace("\u2019", "'")):
        if words := " ".join(found[0].split()):
            yield words


@cache
def listed(name: str) -> Phrases:
    """The phrases of one list in every language that has it."""
    wanted: list[str] = []
    unless: list[str] = []
    for text in texts(name):
        first, _, second = text.partition("\nunless\n")
        wanted += lines(first)
        unless += lines(second)
    return Phrases(tuple(wanted), tuple(unless))


@cache
def words_of(name: str) -> frozenset[str]:
    """The words of one list, in every language that has it."""
    return frozenset(word for text in texts(name) for line in lines(text) for word in line.split())


def texts(name: str) -> Iterator[str]:
    """The files of one list."""
    for language in sorted(files("quarterhour.checks.phrases").iterdir(), key=lambda folder: folder.name):
        source = language.joinpath(f"{name}.txt")
        if source.is_file():
            yield source.read_text(encoding="utf-8")


def lines(text: str) -> list[str]:
    """The phrases of a list, without its remarks."""
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@cache
def needed(phrase: str) -> tuple[tuple[str, ...], ...]:
    """The words that a sentence cannot do without, if the phrase stands in it: one of each group."""
    parts = (part for part in phrase.split() if part not in ENDS and part not in GAPS and not part.startswith("("))
    return tuple(tuple(word.replace("_", " ").strip("#") for word in part.split("/")) for part in parts)


@cache
def pattern(phrase: str) -> re.Pattern[str]:
    """What finds a phrase.

    A word stands for itself, `a/b` for either, `two_words` for both in a row, `(word)` for one that may be there, `~`
    for up to four words and `~~` for up to eight, `#` for a number; `^` and `$` are the ends of a sentence.
    """
    parts = phrase.split()
    start = r"\A\W*" if parts[0] == "^" else r"(?<![\w'-])"
    end = r"\W*\Z" if parts[-1] == "$" else r"(?![\w'-])"
    between = "".join(piece(part) for part in parts if part not in ENDS).removeprefix(r"\s")
    return re.compile(f"{start}{between}{end}", re.IGNORECASE)


def piece(part: str) -> str:
    """One part of a phrase, with the space before it."""
    if part in GAPS:
        return rf"(?:\s{WORD}){{0,{GAPS[part]}}}"
    if part.startswith("("):
        return rf"(?:\s{either(part[1:-1])})?"
    return rf"\s{either(part)}"


def either(part: str) -> str:
    """One of several words."""
    return f"(?:{'|'.join(spelt(word) for word in part.split('/'))})"


def spelt(word: str) -> str:
    """A word, or several in a row; `n't` is the end of any word."""
    return rf"{WORD}n't" if word == "n't" else re.escape(word).replace("_", r"\s").replace(r"\#", r"\d+")
