"""A talk on one side of paper: what to ask with room for answers, and the least that one must know."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from quarterhour.model import state
from quarterhour.model.body import passage
from quarterhour.model.guide import Section, Sheet
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.wording import clipped, clock, count, listed, medium_day, sentence
from quarterhour.prep import manners, questions, story, when
from quarterhour.prep.earlier import earlier_talks
from quarterhour.prep.facts import PAUSE, facts, of_person, of_place
from quarterhour.prep.place import where
from quarterhour.prep.suggest import suggest
from quarterhour.prep.words import learned, named, names, plain_words, stopped, workplace

IF_TIME = 5
FACTS = 3
WAYS = 4
ASKED_OF_ME = 3
THINGS = 4
LINES = 140
SHORT = 90
HEAD = 70
LABELS = ("what they do", "what they stand for", "news")


def one_page(journal: Journal, interview: Interview, today: date) -> Sheet:
    """What fits on one page; nothing private, since paper is left lying about."""
    start = state.local_start(journal, interview)
    people = listed(named(journal, link) for link in interview.attendees) or "Someone"
    places = listed(workplace(journal, link) for link in where(journal, interview))
    sections = (
        Section("Who and when", tuple(short(head(journal, interview, today), HEAD)), key="who"),
        Section("What for", tuple(short(purpose(interview))), "____", "purpose"),
        Section("First", tuple(short(opening(journal, interview))), key="opening"),
        *asked(journal, interview, today),
        Section(clipped(people, SHORT), tuple(short(person(journal, interview, today)))[:FACTS], "____", "person"),
        Section(
            clipped(places, SHORT) or "Where they work",
            tuple(short(place(journal, interview)))[:FACTS],
            "____",
            "place",
        ),
        Section("They may ask you", tuple(short(they_ask(journal, interview), SHORT)), key="they-may-ask"),
        Section("Bring", tuple(short(manners.things(journal, interview), SHORT))[:THINGS], key="bring"),
        Section("Last", tuple(short(closing(journal, interview))), key="closing"),
        Section("Thanks", (thanks(journal, interview),), key="thanks"),
    )
    return Sheet(clipped(people, SHORT), clock(start) if start else "not scheduled yet", sections)


def short(lines: Iterable[str], size: int = LINES) -> Iterator[str]:
    """Lines cut so that they fit."""
    return (clipped(line, size) for line in lines)


def head(journal: Journal, interview: Interview, today: date) -> Iterator[str]:
    """The day on both clocks, then the way and place."""
    told = [line for line in when.clocks(journal, interview, today) if line.startswith(("For them", "You asked"))]
    yield from told
    yield from [*when.whereabouts(journal, interview)][:WAYS]


def purpose(interview: Interview) -> Iterator[str]:
    """What to learn."""
    found = passage(interview.passages, "purpose")
    said = [item for item in found.items if item.text and not item.private]
    gain = [item for item in said if item.label == "what i want to learn"]
    told = next((item.text for item in (*gain, *said)), "")
    if told := told or ("" if found.items else found.text):
        yield sentence(plain(told))


def opening(journal: Journal, interview: Interview) -> Iterator[str]:
    """The first sentences."""
    people = journal.attendees(interview)
    yield f"Thank you for making the time{f', {names(people)}' if people else ''}."
    yield f"I asked for {count(interview.minutes, 'minute')}, to learn from you, and not to ask for a job."


def asked(journal: Journal, interview: Interview, today: date) -> tuple[Section, ...]:
    """The three that must be asked and five more; where none is planned, those that would suit; how many are left."""
    planned = [questions.best(journal, interview, q) for q in questions.planned(interview)]
    found = planned or [q.text for q in suggest(journal, interview, today)]
    room = questions.MUST + IF_TIME
    more = f"{len(found) - room} more in the guide." if len(found) > room else ""
    return (
        Section(
            "Must ask" if planned else "You might ask",
            tuple(short(found[: questions.MUST])),
            key="must-ask",
            numbered=True,
        ),
        Section("If there is time", tuple(short(found[questions.MUST : room], SHORT)), more, "if-time"),
    )


def person(journal: Journal, interview: Interview, today: date) -> Iterator[str]:
    """What is known of them, then what they told the last time."""
    yield from (stopped(fact) for found in of_person(journal, interview) for fact in facts(journal, found))
    for contact in journal.attendees(interview):
        for talk in reversed(earlier_talks(journal, interview, contact.id, today)):
            if talk.interview and not talk.interview.private:
                yield from (learned(journal, item) for item in talk.interview.learned if not item.private)


def place(journal: Journal, interview: Interview) -> Iterator[str]:
    """What is known of where they work."""
    researched = [*of_place(journal, interview)]
    for label in LABELS:
        if told := next(filter(None, (found.labelled(label) for found in researched)), ""):
            yield f"{label.capitalize()}: {stopped(plain_words(journal, told))}"
    yield from (stopped(fact) for found in researched for fact in facts(journal, found))


def they_ask(journal: Journal, interview: Interview) -> tuple[str, ...]:
    """What they may ask: what was asked before comes first."""
    found = (item for asked in story.asked_before(journal, interview) for item in asked.items)
    before = [stopped(first_sentence(plain_words(journal, item.text))) for item in found if not item.private]
    return tuple(dict.fromkeys([*before, *story.USUAL]))[:ASKED_OF_ME]


def first_sentence(text: str) -> str:
    """What they asked, without the answer that one has in mind."""
    return PAUSE.split(text, maxsplit=1)[0]


def closing(journal: Journal, interview: Interview) -> Iterator[str]:
    """The last sentences."""
    people = journal.attendees(interview)
    yield "Who else sees this differently, and might talk with me? May I say that you suggested it?"
    yield f"You will hear from me. Thank you{f', {names(people)}' if people else ''}."


def thanks(journal: Journal, interview: Interview) -> str:
    """By when to thank."""
    day = state.local_day(journal, interview)
    if [*journal.attendees(interview)] and all(c.id in journal.stops for c in journal.attendees(interview)):
        return "They asked not to be written to: thank them before you part."
    return f"Thank by {medium_day(day + timedelta(days=journal.playbook(day).thanks_days)) if day else '____'}"
