"""A message that shouts."""

import re
from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.checks.phrases import QUOTED, said
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]|(?<!\\w)[:;]-?[)(DP](?!\\w)")
CAPITALS = re.compile(r"\b[A-Z]{3,}\b[ ,]+\b[A-Z]{2,}\b[ ,]+\b[A-Z]{2,}\b|\b[A-Z]{4,}!")


def shouting(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A message has capitals, several exclamation marks, smileys or shorthand.

    Sources: UWAT, PRIN.
    """
    text = QUOTED.sub(" ", written(draft))
    if found := EMOJI.search(text) or CAPITALS.search(text):
        yield hint(draft, "shouting", f'"{found[0]}" is loud on paper', "write it in plain words", found[0])
    elif text.count("!") > 1:
        yield hint(draft, "shouting", f"it has {text.count('!')} exclamation marks", "keep one, or none", "!")
    elif words := said("hurried", text):
        yield hint(draft, "shouting", f'"{words}" reads as haste', "write it out", words)
