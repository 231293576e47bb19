"""What the talk is for, and what it is not."""

from datetime import date

from quarterhour.model import readiness
from quarterhour.model.body import passage
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import listed
from quarterhour.prep.words import notes

GOALS = {
    "market": "how the market looks",
    "guidance": "guidance on your way",
    "feedback": "feedback on how you come across",
    "connections": "whom else to talk with",
    "practice": "practice",
    "path": "whether this path is for you",
}


def information_only(journal: Journal, interview: Interview, _: date) -> Section:
    """What was promised by asking for a talk, and how ready it is."""
    ready = readiness.score(journal, interview)
    enough = "that is enough" if ready.ready else f"{ready.threshold} would be enough"
    lines = ("You asked to learn. No job is asked for here.", f"Ready: {ready.score} of 100; {enough}.")
    return Section("Information only", lines, key="only")


def purpose(journal: Journal, interview: Interview, _: date) -> Section:
    """What to learn, why them, why now, what to hope for and what to offer."""
    lines = [*notes(journal, passage(interview.passages, "purpose"))]
    if interview.goals:
        first, *rest = (GOALS[goal] for goal in interview.goals)
        lines.append(f"What matters most: {first}." + (f" After that: {listed(rest)}." if rest else ""))
    empty = "Nothing yet. Under Purpose, say what you want to learn, why them and why now: three lines will do."
    return Section("Purpose", tuple(lines), empty, "purpose")
