"""The parts of a drafted message, and a hint about one of them."""

import re

from quarterhour.checks.phrases import sentences
from quarterhour.model.draft import BLANK, Draft
from quarterhour.model.problem import HINT, Problem

FIRST = frozenset({"ask", "second-try"})
OTHER_THANKS = frozenset({"introducer", "helper", "answer"})
OPENING = 2
GREETING = re.compile(r"\A\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening))\b[ ,]*([^\n,!:]*)", re.IGNORECASE)


def hint(draft: Draft, name: str, message: str, fix: str, words: str = "") -> Problem:
    """Something worth considering about a message, at the line where some words stand."""
    return Problem(f"drafts/{draft.id}", line_of(draft, words), 1, name, message, fix, "", HINT)


def line_of(draft: Draft, words: str) -> int:
    """The line of the message that some words stand in, or its first."""
    start = draft.body.casefold().find(words.casefold()) if words else 0
    return draft.body.count("\n", 0, max(start, 0)) + 1


def written(draft: Draft) -> str:
    """A message without its blanks."""
    return BLANK.sub(" ", f"{draft.subject}.\n{draft.body}")


def greeted(draft: Draft) -> str:
    """The name that a message begins with."""
    found = GREETING.match(draft.body)
    return found[1].strip() if found else ""


def opening(draft: Draft) -> str:
    """The subject of a message and its first two sentences."""
    return "\n".join([draft.subject, *[*sentences(after_greeting(draft))][:OPENING]])


def after_greeting(draft: Draft) -> str:
    """The text of a message without its greeting."""
    return GREETING.sub("", draft.body).lstrip(",:! \n")


def thanks_for_a_talk(draft: Draft) -> bool:
    """Whether a message thanks somebody for a talk with them."""
    return draft.kind == "thanks" and draft.variant not in OTHER_THANKS
