"""The minutes: how to share them out, how to begin, how to end."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model import state
from quarterhour.model.body import passage
from quarterhour.model.calendar import later
from quarterhour.model.guide import Section
from quarterhour.model.interview import VISITS, Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import NUMBERS, count
from quarterhour.prep.earlier import earlier_talks
from quarterhour.prep.person import led_by
from quarterhour.prep.story import one_breath
from quarterhour.prep.words import CLOSE, names, plain_words, stopped

LAST = 3
QUARTER = 15
VISITING = (
    "At the start, ask how the visit will go, and by when you should be out of the way.",
    "Watch first, ask later: keep your questions for the walks between things, the three that matter first.",
    "Near the end, say what comes next: who else, what to read, when you will write.",
    "Thank everyone who showed you something, by name, and leave on time.",
)
WRITING = (
    "Begin with one sentence: who you are, and what you would like to learn.",
    "Number the questions, so that they can answer between the lines.",
    "Say that a line for each is enough, and that there is no hurry.",
)
PARTS = (
    ("say who you are, why you asked, and how long you will take", 1, 2),
    ("let them arrive: a little about the day, a tie you share", 2, 5),
    ("your questions, the three that matter first", 9, 0),
    ("what comes next: who else, what to read, when you will write", 2, 5),
    ("thank them and stop on time", 1, 2),
)


def shares(minutes: int) -> tuple[tuple[str, int], ...]:
    """The parts of a talk with their minutes, the rest of which go to the questions; nothing where all is questions."""
    sizes = {words: min(max(1, round(size * minutes / QUARTER)), most) for words, size, most in PARTS if most}
    rest = minutes - sum(sizes.values())
    return tuple((words, sizes.get(words, rest)) for words, *_ in PARTS) if rest * 2 >= minutes else ()


def agenda(journal: Journal, interview: Interview, _: date) -> Section:
    """The minutes of the talk, on the author's clock where it is known."""
    if interview.kind in VISITS:
        return Section("The visit", VISITING, key="agenda")
    if interview.by == "email":
        return Section("The email", WRITING, key="agenda")
    title = "How to use the time"
    start = state.local_start(journal, interview)
    lines: list[str] = []
    passed = 0
    for words, minutes in shares(interview.minutes):
        then = later(start, journal.me.timezone, passed) if start and start.at else None
        from_when = f"{then.at:%H:%M}" if then and then.at else f"Minute {passed}"
        lines.append(f"{from_when}, {count(minutes, 'minute')}: {words}.")
        passed += minutes
    empty = "With so few minutes, thank them, ask your one question, and thank them again."
    return Section(title, tuple(lines), empty, "agenda")


def opening(journal: Journal, interview: Interview, today: date) -> Section:
    """What to say first."""
    lines = () if interview.by == "email" else tuple(first_words(journal, interview, today))
    return Section("Opening minute", lines, key="opening")


def first_words(journal: Journal, interview: Interview, today: date) -> Iterator[str]:
    """What to say in the first minute, and what to bring in."""
    people = journal.attendees(interview)
    yield f"Say: {greeting(interview, names(people))}"
    known = [c for c in people if earlier_talks(journal, interview, c.id, today)]
    if known:
        yield f"Tell {names(known)} what came of your last talk."
    strangers = [c for c in people if c not in known]
    yield from (f"Name {led_by(journal, c)}, who led you to {c.first}." for c in strangers if led_by(journal, c))
    if any(c.relationship not in CLOSE for c in strangers) and (own := one_breath(journal)):
        yield f"Who you are, in one breath: {own}"
    purpose = passage(interview.passages, "purpose")
    if why := purpose.labelled("why them"):
        yield f"Why you asked them, in your own words: {stopped(plain_words(journal, why))}"
    if gain := purpose.labelled("what i want to learn"):
        yield f"What you would like to leave with: {stopped(plain_words(journal, gain))}"
    if any(c.first_time == "yes" for c in strangers):
        yield "Say how it goes: you ask, they tell as much as they like, you take notes, nothing is expected after."
    yield "Say: I'm here to learn, not to ask for a job."


def greeting(interview: Interview, who: str) -> str:
    """The first sentence: thanks, and that the time will be kept."""
    name = f", {who}" if who else ""
    if interview.kind in VISITS:
        return f"Thank you for having me{name}."
    length = count(interview.minutes, "minute")
    return f"Thank you for making the time{name}. I asked for {length} and I'll watch the clock."


def closing(journal: Journal, interview: Interview, _: date) -> Section:
    """What to say last."""
    lines = () if interview.by == "email" else tuple(last_words(journal, interview))
    return Section("Closing minute", lines, key="closing")


def last_words(journal: Journal, interview: Interview) -> Iterator[str]:
    """The sentences of the last minute."""
    if interview.minutes > LAST + 1 and interview.kind not in VISITS:
        start = state.local_start(journal, interview)
        sign = later(start, journal.me.timezone, interview.minutes - LAST) if start and start.at else None
        clock = f"At {sign.at:%H:%M}" if sign and sign.at else f"{LAST} minutes before the end"
        yield f"{clock}, say: We have {NUMBERS[LAST]} minutes left, and I want to keep to the time."
    yield "Ask: Who else sees this differently, and might talk with me? May I say you suggested it?"
    yield "Ask: May I write again, with a question or to tell you how it went?"
    if offer := passage(interview.passages, "purpose").labelled("what i can offer"):
        yield f"Offer what you can: {stopped(plain_words(journal, offer))}"
    else:
        yield "Ask: Is there anything I can do for you, or look out for?"
    yield "Say when they will hear from you, and thank them for their time."
