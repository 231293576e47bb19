"""How ready a talk is: what its preparation is worth, as a number, and what is still to write."""

from collections.abc import Callable
from typing import NamedTuple

from quarterhour.model import preparation
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import listed

PRACTICE = 30
THRESHOLD = 70
THRESHOLDS = {"director": 80, "vp": 80, "executive": 90, "founder": 90}
PURPOSE = "purpose"
ANSWERS = "the six answers"
RESEARCH = "research"
QUESTIONS = "questions"
ARRANGEMENTS = "arrangements"
STORY = "your own story"
WHAT_FOR = 'Say what you want from this talk: under Purpose, one line "- What I want to learn: …".'


class Readiness(NamedTuple):
    """How ready a talk is, of 100; how ready it should be; and what to write where, in sentences."""

    score: int
    threshold: int
    missing: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """Whether enough is prepared for this talk."""
        return self.score >= self.threshold


class Part(NamedTuple):
    """One thing to prepare: what it belongs to and is worth, whether it is there, what to write where it is not.

    In `missing`, `{goals}` stands for what is missing for the goals of a talk.
    """

    kind: str
    points: int
    there: Callable[[Journal, Interview], bool]
    missing: str


class Todo(NamedTuple):
    """What is still to write, and how many points it brings."""

    points: int
    text: str


class Share(NamedTuple):
    """What was reached of one kind of preparation, what can be, and what to write where for the rest."""

    kind: str
    points: int
    of: int
    missing: tuple[str, ...] = ()


def score(journal: Journal, interview: Interview) -> Readiness:
    """How ready a talk is, and what is still missing."""
    return Readiness(
        sum(part.points for part in PARTS if part.there(journal, interview)),
        threshold(journal, interview),
        tuple(each.text for each in todo(journal, interview)),
    )


def todo(journal: Journal, interview: Interview) -> tuple[Todo, ...]:
    """What is still to write with the line that does it, what brings most first."""
    wanted = PRACTISED if interview.kind == "practice" else PARTS
    points: dict[str, int] = {}
    for part in wanted:
        if not part.there(journal, interview):
            line = to_write(part, interview)
            points[line] = points.get(line, 0) + part.points
    return tuple(sorted((Todo(n, line) for line, n in points.items()), key=lambda each: -each.points))


def to_write(part: Part, interview: Interview) -> str:
    """What to write where for a part that is missing."""
    return part.missing.format(goals=of_goals(interview))


def of_goals(interview: Interview) -> str:
    """What is missing for the goals: a goal, or a question for those that have none."""
    if not interview.goals:
        return 'Name your goal: at the top of the file, one line "goals: guidance", and write a question for it.'
    alone = len(interview.goals) == 1
    bare = [g for g in interview.goals if not alone and not any(preparation.serves(q, g) for q in interview.questions)]
    tag = f" #{bare[0]}" if bare else ""
    which = f"{listed(bare)} {'has' if len(bare) == 1 else 'have'} none" if bare else "it has none"
    whose = "your goal" if alone else "each goal"
    return f'Give {whose} a question ({which}): under Questions, one line "- [ ] your question{tag}".'


def shares(journal: Journal, interview: Interview) -> tuple[Share, ...]:
    """How the score comes about, by kind of preparation; what is missing for several is told once."""
    reached: dict[str, Share] = {}
    untold = [*score(journal, interview).missing]
    for part in PARTS:
        before = reached.get(part.kind, Share(part.kind, 0, 0))
        there = part.there(journal, interview)
        told = before.missing
        if not there and (line := to_write(part, interview)) in untold:
            untold.remove(line)
            told = (*told, line)
        reached[part.kind] = Share(part.kind, before.points + part.points * there, before.of + part.points, told)
    return tuple(reached.values())


def threshold(journal: Journal, interview: Interview) -> int:
    """How ready to be: more for the most senior people, little for a practice talk."""
    if interview.kind == "practice":
        return PRACTICE
    return max((THRESHOLDS.get(c.seniority, THRESHOLD) for c in journal.attendees(interview)), default=THRESHOLD)


PARTS = (
    Part(PURPOSE, 15, preparation.objective, WHAT_FOR),
    Part(PURPOSE, 5, preparation.why_now, 'Say why now: under Purpose, one line "- Why now: …".'),
    Part(
        ANSWERS,
        3,
        preparation.what_they_do,
        'Say what the place does: under Organization, one line "- What they do: …".',
    ),
    Part(
        ANSWERS,
        3,
        preparation.what_they_stand_for,
        'Say what it stands for: under Organization, one line "- What they stand for: …".',
    ),
    Part(
        ANSWERS,
        3,
        preparation.why_this_organization,
        'Say why this place interests you: under Purpose, one line "- Why this organization: …".',
    ),
    Part(ANSWERS, 3, preparation.why_them, 'Say why this person: under Purpose, one line "- Why them: …".'),
    Part(ANSWERS, 3, preparation.gain, WHAT_FOR),
    Part(
        ANSWERS,
        3,
        preparation.hoped_next_step,
        'Say what would be a good next step: under Purpose, one line "- Hoped next step: …".',
    ),
    Part(
        RESEARCH,
        12,
        preparation.person,
        'Find out something about the person: under Person, one line "- what you found".',
    ),
    Part(
        RESEARCH,
        12,
        preparation.organization,
        'Find out something about where they work: under Organization, one line "- what you found".',
    ),
    Part(
        RESEARCH, 8, preparation.field, 'Find out something about the field: under Field, one line "- what you found".'
    ),
    Part(RESEARCH, 5, preparation.basics, 'Read one page about the work: under Field, one line "- [x] what you read".'),
    Part(
        QUESTIONS,
        10,
        preparation.questions,
        'Write three questions: under Questions, a line for each, "- [ ] your question".',
    ),
    Part(QUESTIONS, 5, preparation.goals_served, "{goals}"),
    Part(
        ARRANGEMENTS,
        5,
        preparation.confirmed,
        'Confirm the talk one working day before: under Log, one line "- DATE confirmed by email".',
    ),
    Part(ARRANGEMENTS, 3, preparation.documents, 'Say what to bring: under Arrangements, one line "- Bring: …".'),
    Part(STORY, 2, preparation.pitch, "Write your own story, a minute or two long: in me.md, under Pitch."),
)
PRACTISED = tuple(
    part for part in PARTS if part.there in (preparation.objective, preparation.gain, preparation.questions)
)
