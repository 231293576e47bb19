"""The question bank: what may be asked in an informational interview and how each question serves."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from quarterhour.model.body import Item

TIARA = {"T": "trends", "I": "insights", "A": "advice", "R": "resources", "S": "assignments", "": ""}
GROUPS = {
    "path": "Routes in and rapport",
    "day": "What the days are like",
    "cult": "Culture and fit",
    "skil": "What it takes",
    "tren": "Where the field is going",
    "insi": "Stories and surprises",
    "advi": "Advice for you",
    "res": "What to read and whom to follow",
    "proj": "The work that matters",
    "fit": "Testing your match",
    "tran": "Changing careers",
    "wide": "The wider world",
    "senr": "For leaders",
    "feed": "Feedback, only if they offer",
    "clos": "Closing",
    "prac": "Practice talks",
}

GAPS = {
    "org": "where they work",
    "field": "the field",
    "fact": "what you read",
    "move": "what they did before",
    "value": "something you care about",
    "hobby": "their hobby",
}


class Question(NamedTuple):
    """One question: what it serves, when in a talk it comes, whom it suits, and how open it needs the talk to be.

    `purpose` is a letter of TIARA; `suits` any, early, mgr or exec; `researchable` no, part or yes; `tone` safe or
    candid; `origin` says whose it is where it is not from the bank.
    Words in braces are gaps, to be filled with the organization, the role, the field, a fact found, and so on.
    """

    id: str
    text: str
    purpose: str
    stage: str = "core"
    suits: str = "any"
    researchable: str = "no"
    tone: str = "safe"
    origin: str = ""

    @property
    def group(self) -> str:
        """The group it belongs to: the first word of its id."""
        return self.id.rsplit("-", 1)[0]

    @property
    def shown(self) -> str:
        """The question with what belongs into its gaps, in brackets."""
        return self.text.format_map({gap: f"[{words}]" for gap, words in GAPS.items()})


BANK = (
    Question("path-01", "How did you come to join {org}?", "I", stage="opening", researchable="part"),
    Question("path-02", "What first drew you to {field}, and is that still what keeps you?", "I", stage="opening"),
    Question("path-03", "I saw you moved from {move}; what made that the right step?", "I", stage="opening"),
    Question("path-04", "Which turn in your career mattered more than you expected?", "I"),
    Question("path-05", "Which of your earlier jobs prepared you best for this one, and how?", "I"),
    Question("path-06", "If you were starting again today, which route in would you take?", "A"),
    Question("path-07", "What do people usually do after a few years in your role?", "I", researchable="part"),
    Question(
        "path-08",
        "How does a career typically unfold here, and who departs from the pattern?",
        "I",
        researchable="part",
    ),
    Question("day-01", "What did you actually work on yesterday?", "I"),
    Question("day-02", "How does your week split between meetings, deep work and firefighting?", "I"),
    Question("day-03", "Which part of the job would surprise someone who only read about it?", "I"),
    Question("day-04", "What do you enjoy enough that you'd do more of it?", "I"),
    Question("day-05", "What wears you out, or would you hand over gladly?", "I", stage="probing", tone="candid"),
    Question(
        "day-06",
        "When is it busiest, and what does that do to evenings and weekends?",
        "I",
        stage="probing",
        researchable="part",
        tone="candid",
    ),
    Question("day-07", "Who depends on your work, and how do you know you did it well?", "I"),
    Question("day-08", "What is the hardest decision you make regularly?", "I", stage="probing", suits="mgr"),
    Question("cult-01", "How would you describe the culture to a friend thinking of joining?", "I"),
    Question(
        "cult-02", "What kind of person thrives here, and who tends to leave?", "I", stage="probing", tone="candid"
    ),
    Question(
        "cult-03",
        "How does a disagreement with a manager usually go?",
        "I",
        stage="probing",
        suits="early",
        tone="candid",
    ),
    Question("cult-04", "How do decisions really get made in your group?", "I"),
    Question("cult-05", "What gets celebrated, and what gets quietly ignored?", "I", stage="probing", tone="candid"),
    Question("cult-06", "How do people learn on the job here?", "I", suits="early", researchable="part"),
    Question("cult-07", "What has changed about working here in the last two years?", "T"),
    Question("skil-01", "Which skill do newcomers usually lack?", "A"),
    Question("skil-02", "Which qualification matters less than job adverts suggest?", "A"),
    Question("skil-03", "What did you have to unlearn?", "I"),
    Question("skil-04", "What would you study for three months if you were me?", "A"),
    Question(
        "skil-05", "What can someone practise before having the job, and how?", "A", suits="early", researchable="part"
    ),
    Question("tren-01", "I read this: {fact}. How does that look from where you sit?", "T"),
    Question("tren-02", "Which change in {field} affects your work most at the moment?", "T", researchable="part"),
    Question("tren-03", "What do outsiders expect to happen that you doubt?", "T", stage="probing"),
    Question(
        "tren-04", "How is hiring in {field} different from a few years ago?", "T", suits="mgr", researchable="part"
    ),
    Question("tren-05", "Which roles do you think will exist here in five years that don't today?", "T", suits="exec"),
    Question("tren-06", "What sets apart the newcomers who do well in a tight market?", "A", suits="mgr"),
    Question("tren-07", "What need in your industry is hardest to fill?", "T", suits="mgr", researchable="part"),
    Question("insi-01", "What has surprised you most in this job?", "I"),
    Question("insi-02", "Which decision of yours here are you proudest of?", "I"),
    Question(
        "insi-03", "What mistake taught you most, if you're happy to share it?", "I", stage="probing", tone="candid"
    ),
    Question("insi-04", "What do people outside get wrong about {org}?", "I"),
    Question("insi-05", "Which one habit has helped you most?", "I"),
    Question("advi-01", "If you were in my place, what would you do in the next three months?", "A"),
    Question("advi-02", "What do you know now that would have helped you at my stage?", "A"),
    Question("advi-03", "Given what I told you, what would you test first?", "A"),
    Question("advi-04", "What should I stop worrying about?", "A"),
    Question("advi-05", "Where do people like me usually go wrong?", "A", stage="probing", tone="candid"),
    Question(
        "res-01", "What should I read, follow or attend that isn't obvious?", "R", stage="closing", researchable="part"
    ),
    Question("res-02", "Which ten minutes a week keep you up to date?", "R", stage="closing"),
    Question("res-03", "Which group or community is worth joining?", "R", stage="closing", researchable="part"),
    Question("proj-01", "Which recent project did you like best, and why?", "S"),
    Question("proj-02", "Which kinds of project are growing here?", "S", researchable="part"),
    Question("proj-03", "What is usually handed to someone new in the first months?", "S", suits="early"),
    Question(
        "fit-01",
        "With a background like mine, where do you see it being useful in an organization like yours?",
        "A",
        stage="probing",
    ),
    Question(
        "fit-02",
        "What in my background would need explaining to people in {field}?",
        "A",
        stage="probing",
        tone="candid",
    ),
    Question("fit-03", "Which neighbouring roles use the same strengths?", "A", stage="probing", researchable="part"),
    Question("fit-04", "Who would not be happy in this work?", "I", stage="probing", tone="candid"),
    Question("tran-01", "Have you seen someone come over from work like mine? What helped them?", "A"),
    Question("tran-02", "Which part of my experience translates, and which should I leave behind?", "A"),
    Question("tran-03", "What would make a career changer credible to you in five minutes?", "A", suits="mgr"),
    Question("tran-04", "How would you put my military work in this field's words?", "A"),
    Question("tran-05", "What did the change cost you, in money, status or time?", "I", stage="probing", tone="candid"),
    Question(
        "wide-01",
        "How much does {value} really shape decisions here?",
        "I",
        stage="probing",
        researchable="part",
        tone="candid",
    ),
    Question(
        "wide-02",
        "How does {org} deal with the press and with public criticism?",
        "I",
        stage="probing",
        researchable="part",
        tone="candid",
    ),
    Question(
        "wide-03",
        "What, in your view, does an organization owe the place it is in?",
        "I",
        stage="probing",
        tone="candid",
    ),
    Question("senr-01", "What do you wish people at my level understood about your decisions?", "I", suits="exec"),
    Question("senr-02", "What are you trying to learn this year?", "I", suits="exec"),
    Question("senr-03", "Looking back, whom have you helped most to grow, and how?", "I", suits="mgr"),
    Question(
        "feed-01",
        "Would a look at my resume be useful at some point, as a reader in this field?",
        "A",
        stage="probing",
        suits="mgr",
    ),
    Question(
        "feed-02",
        "What would you as a hiring reader notice first, good or bad?",
        "A",
        stage="probing",
        suits="mgr",
        tone="candid",
    ),
    Question(
        "clos-01",
        "Who else sees this differently and might talk with me? Two names would be wonderful.",
        "R",
        stage="closing",
    ),
    Question("clos-02", "May I say that you suggested it?", "R", stage="closing"),
    Question("clos-03", "What should I have asked that I didn't?", "", stage="closing"),
    Question("clos-04", "May I write again when I have tried your advice?", "", stage="closing"),
    Question("clos-05", "Is there something I could do or look out for, for you?", "", stage="closing"),
    Question(
        "prac-01", "What got you hooked on {hobby}, and what would you show a beginner first?", "", stage="opening"
    ),
)
BY_ID = {question.id: question for question in BANK}

# what serves a goal, the groups made for it first
SERVES = {
    "market": ("tren", "proj", "skil"),
    "guidance": ("tran", "advi", "path", "skil"),
    "feedback": ("feed", "fit"),
    "connections": ("clos", "res"),
    "practice": ("prac", "path", "insi"),
    "path": ("day", "cult", "insi", "fit", "path", "tran"),
}

TOPICS = {
    "day-to-day": "day",
    "days": "day",
    "hours": "day",
    "culture": "cult",
    "people": "cult",
    "entry": "path",
    "career": "path",
    "skills": "skil",
    "training": "skil",
    "trends": "tren",
    "market": "tren",
    "hiring": "tren",
    "projects": "proj",
    "reading": "res",
    "fit": "fit",
    "values": "wide",
    "feedback": "feed",
}


def known(item: Item) -> frozenset[str]:
    """The questions of the bank that a written question means: by its tags, else by the same words."""
    tagged = frozenset(tag for tag in item.tags if tag in BY_ID)
    if tagged or not item.text:
        return tagged
    words = bare(item.text)
    same = wordings().get(words)
    return frozenset({same} if same else ())


@cache
def wordings() -> Mapping[str, str]:
    """The id of each question without gaps, by its words alone."""
    return MappingProxyType({bare(q.text): q.id for q in BANK if "{" not in q.text})


def bare(text: str) -> str:
    """A question without case and punctuation."""
    return " ".join(re.findall(r"\w+", text.casefold()))
