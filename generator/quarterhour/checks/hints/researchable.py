"""A question that the web answers."""

import re
from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import to_ask
from quarterhour.checks.phrases import said
from quarterhour.model import preparation
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.traps import trap
from quarterhour.model.wording import clipped

FACT = re.compile(
    r"(?:and |so )?(?:how (?:many|much|long|old|big)|when (?:did|was)|where (?:is|are|did)|who (?:is|was|runs)"
    r"|which|do|does|did|is|are|was|were)\b",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]{4,}")
SMALL = frozenset({
    "many", "much", "long", "does", "have", "been", "were", "with", "from", "your", "their", "they", "there", "that",
    "this", "here", "which", "when", "where", "what",
})  # fmt: skip
FEWEST = 2
STEM = 5


def researchable(journal: Journal, today: date) -> Iterator[Problem]:
    """A question asks for what a website tells; look it up, and ask what it hides or how it has changed.

    Sources: S1.14, S1.16.
    """
    for interview, question in to_ask(journal, today):
        text = plain(question.text)
        if trap(text, places(journal, interview)) and not said("pay-or-family", text):
            yield hint(
                interview, "researchable", f'"{clipped(text)}" can be looked up',
                'look it up, then ask "I read that ...; how does that look from where you sit?"', question.line,
            )  # fmt: skip
        elif fact := found_out(text, interview):
            yield hint(
                interview, "researchable", f'"{clipped(text)}" is answered under Research: "{clipped(fact)}"',
                "ask what that hides, or how it has changed", question.line,
            )  # fmt: skip


def found_out(question: str, interview: Interview) -> str:
    """The line of the research that has every telling word of a question after a plain fact."""
    asked = telling(question)
    if len(asked) < FEWEST or not FACT.match(question):
        return ""
    lines = (
        plain(line).lstrip("-*+• ") for found in preparation.research(interview) for line in found.text.split("\n")
    )
    return next((line for line in lines if asked <= telling(line)), "")


def telling(text: str) -> set[str]:
    """The words of a text that tell something, by how they begin."""
    return {word[:STEM] for word in WORD.findall(text.casefold()) if word not in SMALL}


def places(journal: Journal, interview: Interview) -> list[str]:
    """The names of the organizations that a talk may be about."""
    links = [interview.organization, *(contact.organization for contact in journal.attendees(interview))]
    known = journal.organizations
    return [known[link.id].name if link.id in known else link.text for link in links if link]
