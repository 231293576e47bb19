"""How ready a talk is: what is prepared, as a number, and what is still to write."""

from collections.abc import Callable
from typing import NamedTuple

from quarterhour.model.bank import BY_ID, SERVES, known
from quarterhour.model.body import Item, Passage, passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import listed

ENOUGH_QUESTIONS = 3
PRACTICE = 30
THRESHOLD = 70
THRESHOLDS = {"director": 80, "vp": 80, "executive": 90, "founder": 90}
IN_PERSON = frozenset({"in-person", "coffee", "meal", "event", "walk"})
CONFIRMING_DAYS = 5
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
    bare = [g for g in interview.goals if not alone and not any(serves(q, g) for q in interview.questions)]
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


def objective(_: Journal, interview: Interview) -> bool:
    """Whether it is said what the talk is for."""
    return bool(interview.goals) or purpose(interview)


def why_now(_: Journal, interview: Interview) -> bool:
    """Whether it is said why now."""
    return labelled(interview, "purpose", "why now")


def what_they_do(journal: Journal, interview: Interview) -> bool:
    """Whether it is written down what the organization does."""
    return labelled(interview, "research-organization", "what they do") or any(
        p.labelled("what they do") for p in about_organization(journal, interview)
    )


def what_they_stand_for(journal: Journal, interview: Interview) -> bool:
    """Whether it is written down what the organization stands for."""
    return labelled(interview, "research-organization", "what they stand for") or any(
        p.labelled("what they stand for") for p in about_organization(journal, interview)
    )


def why_this_organization(_: Journal, interview: Interview) -> bool:
    """Whether it is said why this organization."""
    return labelled(interview, "purpose", "why this organization")


def why_them(_: Journal, interview: Interview) -> bool:
    """Whether it is said why this person."""
    return labelled(interview, "purpose", "why them")


def gain(_: Journal, interview: Interview) -> bool:
    """Whether it is said, in words of one's own, what to learn."""
    return purpose(interview)


def hoped_next_step(_: Journal, interview: Interview) -> bool:
    """Whether a next step is hoped for."""
    return labelled(interview, "purpose", "hoped next step")


def person(journal: Journal, interview: Interview) -> bool:
    """Whether something is known of the person."""
    return written(interview, "research-person") or any(
        passage(c.passages, "").text.strip() for c in journal.attendees(interview)
    )


def organization(journal: Journal, interview: Interview) -> bool:
    """Whether something is known of the organization."""
    return written(interview, "research-organization") or any(
        p.text.strip() for p in about_organization(journal, interview)
    )


def field(_: Journal, interview: Interview) -> bool:
    """Whether something is known of the field."""
    return written(interview, "research-field")


def basics(journal: Journal, interview: Interview) -> bool:
    """Whether something was read and ticked."""
    read: list[Item] = []
    for found in (*research(interview), *about_organization(journal, interview)):
        read += found.items
    return any(item.box == "done" for item in read)


def questions(_: Journal, interview: Interview) -> bool:
    """Whether there are enough questions."""
    return sum(bool(q.text) for q in interview.questions) >= ENOUGH_QUESTIONS


def goals_served(_: Journal, interview: Interview) -> bool:
    """Whether each goal has a question: one goal is served by any, several each by a tag or a question of the bank."""
    if not interview.questions or not interview.goals:
        return False
    return len(interview.goals) == 1 or all(
        any(serves(q, goal) for q in interview.questions) for goal in interview.goals
    )


def confirmed(journal: Journal, interview: Interview) -> bool:
    """Whether the talk was confirmed in the five working days before it, after it was last agreed or moved."""
    if interview.day is None:
        return False
    earliest = journal.calendar.before(interview.day, CONFIRMING_DAYS)
    lines = [t for c in journal.attendees(interview) for t in journal.timelines[c.id] if t.day <= interview.day]
    agreed = max((t.day for t in [*lines, *interview.log] if t.what in {"accepted", "rescheduled"}), default=earliest)
    return any(t.what == "confirmed" and t.day >= max(earliest, agreed) for t in [*lines, *interview.log])


def documents(_: Journal, interview: Interview) -> bool:
    """Whether it is written down what to bring; nothing has to be brought to a call."""
    if interview.by and interview.by not in IN_PERSON:
        return True
    return any(i.label == "bring" or "resume" in i.text.casefold() for i in section(interview, "arrangements").items)


def pitch(journal: Journal, _: Interview) -> bool:
    """Whether the author's own story is written."""
    return bool(passage(journal.me.passages, "pitch").text.strip())


def section(interview: Interview, key: str) -> Passage:
    """One section of an interview."""
    return passage(interview.passages, key)


def research(interview: Interview) -> tuple[Passage, ...]:
    """What was found out before a talk."""
    return tuple(
        section(interview, key) for key in ("research", "research-person", "research-organization", "research-field")
    )


def about_organization(journal: Journal, interview: Interview) -> tuple[Passage, ...]:
    """What the files of the organizations in a talk say of them."""
    links = (
        [interview.organization] if interview.organization else [c.organization for c in journal.attendees(interview)]
    )
    places = (journal.organizations.get(link.id) for link in links if link)
    return tuple(passage(place.passages, key) for place in places if place for key in ("", "research", "reading"))


def written(interview: Interview, key: str) -> bool:
    """Whether anything stands in a section."""
    return bool(section(interview, key).text.strip())


def labelled(interview: Interview, key: str, label: str) -> bool:
    """Whether anything stands after a label."""
    return bool(section(interview, key).labelled(label).strip())


def purpose(interview: Interview) -> bool:
    """Whether it is said in words what to learn: after its label, or in plain prose under Purpose."""
    there = section(interview, "purpose")
    return bool(there.labelled("what i want to learn").strip() or any(i.text and not i.label for i in there.items)) or (
        not there.items and bool(there.text.strip())
    )


def serves(question: Item, goal: str) -> bool:
    """Whether a question serves a goal: by a tag of its name, or because its kind does."""
    return goal in question.tags or any(BY_ID[key].group in SERVES[goal] for key in known(question))


PARTS = (
    Part(PURPOSE, 15, objective, WHAT_FOR),
    Part(PURPOSE, 5, why_now, 'Say why now: under Purpose, one line "- Why now: …".'),
    Part(ANSWERS, 3, what_they_do, 'Say what the place does: under Organization, one line "- What they do: …".'),
    Part(
        ANSWERS,
        3,
        what_they_stand_for,
        'Say what it stands for: under Organization, one line "- What they stand for: …".',
    ),
    Part(
        ANSWERS,
        3,
        why_this_organization,
        'Say why this place interests you: under Purpose, one line "- Why this organization: …".',
    ),
    Part(ANSWERS, 3, why_them, 'Say why this person: under Purpose, one line "- Why them: …".'),
    Part(ANSWERS, 3, gain, WHAT_FOR),
    Part(
        ANSWERS,
        3,
        hoped_next_step,
        'Say what would be a good next step: under Purpose, one line "- Hoped next step: …".',
    ),
    Part(RESEARCH, 12, person, 'Find out something about the person: under Person, one line "- what you found".'),
    Part(
        RESEARCH,
        12,
        organization,
        'Find out something about where they work: under Organization, one line "- what you found".',
    ),
    Part(RESEARCH, 8, field, 'Find out something about the field: under Field, one line "- what you found".'),
    Part(RESEARCH, 5, basics, 'Read one page about the work: under Field, one line "- [x] what you read".'),
    Part(QUESTIONS, 10, questions, 'Write three questions: under Questions, a line for each, "- [ ] your question".'),
    Part(QUESTIONS, 5, goals_served, "{goals}"),
    Part(
        ARRANGEMENTS,
        5,
        confirmed,
        'Confirm the talk one working day before: under Log, one line "- DATE confirmed by email".',
    ),
    Part(ARRANGEMENTS, 3, documents, 'Say what to bring: under Arrangements, one line "- Bring: …".'),
    Part(STORY, 2, pitch, "Write your own story, a minute or two long: in me.md, under Pitch."),
)
PRACTISED = tuple(part for part in PARTS if part.there in (objective, gain, questions))
