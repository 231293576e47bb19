"""How ready a talk is: the six answers to have before it, how the score comes about, and what is still to write."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model import readiness
from quarterhour.model.body import passage
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count, listed
from quarterhour.prep.facts import of_place
from quarterhour.prep.words import said

GAIN = "What I want to learn"
BLANK = "not answered yet"
SIX = (
    ("What does this organization do?", "What they do", "Organization"),
    ("What does it stand for?", "What they stand for", "Organization"),
    ("Why does it interest you?", "Why this organization", "Purpose"),
    ("What do you know of this person, and why ask them?", "Why them", "Purpose"),
    ("What do you want to gain?", GAIN, "Purpose"),
    ("What would be a good next step?", "Hoped next step", "Purpose"),
)
SENIOR = {"director": "a director", "vp": "a vice president", "executive": "an executive", "founder": "a founder"}


def six_answers(journal: Journal, interview: Interview, _: date) -> Section:
    """The six things to be able to say before a talk (S2.11 to S2.16), with your answers."""
    lines = tuple(f"{question} {answer(journal, interview, label, where)}" for question, label, where in SIX)
    return Section("Six answers", () if interview.kind == "practice" else lines, key="answers")


def answer(journal: Journal, interview: Interview, label: str, where: str) -> str:
    """What was written after a label, or where to write it."""
    purpose = passage(interview.passages, "purpose")
    found = [purpose] if where == "Purpose" else [*of_place(journal, interview)]
    told = next(filter(None, (each.labelled(label.casefold()) for each in found)), "")
    if label == GAIN:
        told = told or next((i.text for i in purpose.items if i.text and not i.label), "")
    return said(journal, told) or f'({BLANK}: under {where}, "{label}: …")'


def ready(journal: Journal, interview: Interview, _: date) -> Section:
    """How the readiness score comes about, and how much of it this talk needs."""
    return Section("How ready you are", tuple(counted(journal, interview)), key="ready")


def counted(journal: Journal, interview: Interview) -> Iterator[str]:
    """The score, what is enough and why, then each kind of preparation with its points."""
    found = readiness.score(journal, interview)
    yield f"{found.score} of 100. {enough(journal, interview, found.threshold)}"
    for share in readiness.shares(journal, interview):
        yield f"{share.kind.capitalize()}: {share.points} of {share.of}."


def enough(journal: Journal, interview: Interview, threshold: int) -> str:
    """How much is enough, and whose seniority asks for more."""
    if interview.kind == "practice":
        return f"For a practice talk {threshold} is enough."
    people = [c for c in journal.attendees(interview) if readiness.THRESHOLDS.get(c.seniority) == threshold]
    if not people:
        return f"For this talk {threshold} is enough."
    ranks = listed(f"{c.first} is {SENIOR[c.seniority]}" for c in people)
    return f"{ranks}: {threshold} is enough."


def missing(journal: Journal, interview: Interview, _: date) -> Section:
    """What is still to write, with its points and the line that does it; what brings most first."""
    lines = tuple(f"{count(each.points, 'point')}: {each.text}" for each in readiness.todo(journal, interview))
    return Section("Still missing", lines, "Nothing: you are ready.", "missing")
