"""Putting a piece into a text at one place; every other character stays, line ends included."""

import re
from collections.abc import Sequence
from typing import NamedTuple

LONE_RETURN = re.compile(r"\r(?!\n)")


class Splice(NamedTuple):
    """One change of a text: what stands between two positions gives way to a piece."""

    start: int
    end: int
    piece: str

    def of(self, text: str) -> str:
        """The text with the change made."""
        return text[: self.start] + self.piece + text[self.end :]


def evened(text: str) -> str:
    """The text as it is read: a lone carriage return ends a line; every position stays where it was."""
    return LONE_RETURN.sub("\n", text)


def line_end(text: str, at: int) -> str:
    """The line end that a new line takes: that of the line before it, else that of the first line."""
    even = evened(text)
    end = even.rfind("\n", 0, at)
    if end < 0:
        end = even.find("\n")
    if end < 0 or text[end] == "\r":
        return text[end] if end >= 0 else "\n"
    return "\r\n" if text[end - 1 : end] == "\r" else "\n"


def lines_before(text: str, index: int, lines: Sequence[str]) -> Splice:
    """New lines before the one of that index (from 0); past the last one they follow a line that is not ended."""
    raw = evened(text).split("\n")
    if index >= len(raw):
        ending = line_end(text, len(text))
        return Splice(len(text), len(text), "".join(ending + line for line in lines))
    at = sum(len(line) + 1 for line in raw[:index])
    ending = line_end(text, at)
    return Splice(at, at, "".join(line + ending for line in lines))
