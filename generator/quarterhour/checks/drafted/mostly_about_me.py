"""A request that speaks of its author more than of them."""

import re
from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

MINE = re.compile(r"\b(?:I|me|my|mine|myself)\b", re.IGNORECASE)
YOURS = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
FEW = 8
TIMES = 3


def mostly_about_me(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A first message says I and my more than three times as often as you and your.

    Sources: 2HJS-N, SFU.
    """
    text = written(draft)
    mine, yours = len(MINE.findall(text)), len(YOURS.findall(text))
    if draft.kind == "ask" and mine >= FEW and mine > TIMES * yours:
        fix = "say what of theirs made you write"
        yield hint(draft, "mostly-about-me", f'it says "I" and "my" {mine} times, and "you" {yours} times', fix)
