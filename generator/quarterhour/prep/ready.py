"""How ready a talk is: the six answers to have before it, how the score comes about, and what is still to write."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model import preparation, readiness
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count, listed

SIX = (
    ("what this organization does", preparation.what_they_do),
    ("what it stands for", preparation.what_they_stand_for),
    ("why it interests you", preparation.why_this_organization),
    ("what you know of this person, and why you ask them", preparation.why_them),
    ("what you want to gain", preparation.gain),
    ("what would be a good next step", preparation.hoped_next_step),
)
SENIOR = {"director": "a director", "vp": "a vice president", "executive": "an executive", "founder": "a founder"}


def six_answers(journal: Journal, interview: Interview, _: date) -> Section:
    """The six things to be able to say before a talk (S2.11 to S2.16): which you have written, and which not yet."""
    if interview.kind == "practice":
        return Section("Six answers", (), key="answers")
    have = [words for words, there in SIX if there(journal, interview)]
    lack = [words for words, there in SIX if not there(journal, interview)]
    lines = (f"You can say {'; '.join(have)}." if have else "", f"Not yet: {'; '.join(lack)}." if lack else "")
    return Section("Six answers", tuple(filter(None, lines)), key="answers")


def ready(journal: Journal, interview: Interview, _: date) -> Section:
    """How the readiness score comes about, and how much of it this talk needs."""
    return Section("How ready you are", tuple(counted(journal, interview)), key="ready")


def counted(journal: Journal, interview: Interview) -> Iterator[str]:
    """How much is enough and why, then each kind of preparation with its points."""
    yield enough(journal, interview, readiness.threshold(journal, interview))
    for share in readiness.shares(journal, interview):
        yield f"{share.kind.capitalize()}: {share.points} of {share.of}."


def enough(journal: Journal, interview: Interview, threshold: int) -> str:
    """How much is enough, and whose seniority asks for more."""
    if interview.kind == "practice":
        return f"For a practice talk {threshold} of 100 is enough."
    people = [c for c in journal.attendees(interview) if readiness.THRESHOLDS.get(c.seniority) == threshold]
    if not people:
        return f"For this talk {threshold} of 100 is enough."
    ranks = listed(f"{c.first} is {SENIOR[c.seniority]}" for c in people)
    return f"{ranks}: {threshold} of 100 is enough."


def missing(journal: Journal, interview: Interview, _: date) -> Section:
    """What is still to write, with its points and the line that does it; what brings most first."""
    lines = tuple(f"{count(each.points, 'point')}: {each.text}" for each in readiness.todo(journal, interview))
    return Section("Still missing", lines, "Nothing: you are ready.", "missing")
