"""Words that say something, from the lists in `checks/phrases`: one folder for each language, all of them used."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

QUOTED = re.compile(r'"[^"\n]*"|\u201c[^\u201d\n]*\u201d|\u00ab[^\u00bb\n]*\u00bb|^>.*$', re.MULTILINE)
SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
WORD = r"[\w'/-]+"
GAPS = {"~": 4, "~~": 8}
NEVER = re.compile(r"(?!)")


class Phrases(NamedTuple):
    """What to look for, and what is looked past."""

    wanted: re.Pattern[str]
    unless: re.Pattern[str]


def said(name: str, text: str) -> str:
    """The first words of a text that are in a list, as they stand there; what is quoted is somebody else's."""
    return next(all_said(name, text), "")


def all_said(name: str, text: str) -> Iterator[str]:
    """Every place in a text whose words are in a list."""
    phrases = listed(name)
    for sentence in sentences(QUOTED.sub(" ", text)):
        looked_past = phrases.unless.sub(lambda found: "\u2026" * len(found[0]), sentence)
        yield from (found[0] for found in phrases.wanted.finditer(looked_past))


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
    for language in sorted(files("quarterhour.checks.phrases").iterdir(), key=lambda folder: folder.name):
        source = language.joinpath(f"{name}.txt")
        if source.is_file():
            first, _, second = source.read_text(encoding="utf-8").partition("\nunless\n")
            wanted += lines(first)
            unless += lines(second)
    return Phrases(pattern(wanted), pattern(unless))


def lines(text: str) -> list[str]:
    """The phrases of a list, without its remarks."""
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """What finds any of some phrases.

    A word stands for itself, `a/b` for either, `two_words` for both in a row, `(word)` for one that may be there, `~`
    for up to four words and `~~` for up to eight; `^` and `$` are the ends of a sentence.
    """
    found = "|".join(phrase(line.split()) for line in phrases)
    return re.compile(found, re.IGNORECASE) if found else NEVER


def phrase(parts: list[str]) -> str:
    """One phrase as a regular expression."""
    start = r"\A\W*" if parts[0] == "^" else r"(?<![\w'-])"
    end = r"\W*\Z" if parts[-1] == "$" else r"(?![\w'-])"
    made = ""
    for part in parts:
        if part in {"^", "$"}:
            continue
        if part in GAPS:
            made += rf"(?:\s{WORD}){{0,{GAPS[part]}}}"
        elif part.startswith("("):
            made += rf"(?:\s{either(part[1:-1])})?"
        else:
            made += rf"\s{either(part)}"
    return start + made.removeprefix(r"\s") + end


def either(part: str) -> str:
    """One of several words."""
    return f"(?:{'|'.join(word(each) for each in part.split('/'))})"


def word(text: str) -> str:
    """One word, or several joined by underscores; `n't` is the end of any word."""
    return rf"{WORD}n't" if text == "n't" else re.escape(text).replace("_", r"\s")
