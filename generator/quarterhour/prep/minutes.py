"""The minutes: how to share them out, how to begin, how to end."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model import state
from quarterhour.model.body import passage
from quarterhour.model.calendar import later
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count
from quarterhour.prep.earlier import earlier_talks
from quarterhour.prep.person import led_by
from quarterhour.prep.story import one_breath
from quarterhour.prep.words import names, plain_words, stopped

LAST = 3
QUARTER = 15
VISITS = frozenset({"site-visit", "shadowing"})
VISITING = (
    "At the start, ask how the visit will go, and by when you should be out of the way.",
    "Watch first, ask later: keep your questions for the walks between things, the three that matter first.",
    "Near the end, say what comes next: who else, what to read, when you will write.",
    "Thank everyone who showed you something, by name, and leave on time.",
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
    title = f"The {count(interview.minutes, 'minute')}"
    if interview.kind in VISITS:
        return Section(title, VISITING, key="agenda")
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
    return Section("Opening minute", tuple(first_words(journal, interview, today)), key="opening")


def first_words(journal: Journal, interview: Interview, today: date) -> Iterator[str]:
    """What to say in the first minute, and what to bring in."""
    people = journal.attendees(interview)
    who = f", {names(people)}" if people else ""
    length = count(interview.minutes, "minute")
    yield f"Say: Thank you for making the time{who}. I asked for {length} and I will watch the clock."
    known = [c for c in people if earlier_talks(journal, interview, c.id, today)]
    if known:
        yield f"Tell {names(known)} what came of your last talk."
    strangers = [c for c in people if c not in known]
    yield from (f"Name {led_by(journal, c)}, who led you to {c.first}." for c in strangers if led_by(journal, c))
    if strangers and (own := one_breath(journal)):
        yield f"Who you are, in one breath: {own}"
    purpose = passage(interview.passages, "purpose")
    if why := purpose.labelled("why them"):
        yield f"Why you asked them, in your own words: {stopped(plain_words(journal, why))}"
    if gain := purpose.labelled("what i want to learn"):
        yield f"What you would like to leave with: {stopped(plain_words(journal, gain))}"
    if any(c.first_time == "yes" for c in strangers):
        yield "Say how it goes: you ask, they tell as much as they like, you take notes, nothing is expected after."
    yield "Say: I am here to learn from you, and not to ask for a job."


def closing(journal: Journal, interview: Interview, _: date) -> Section:
    """What to say last."""
    return Section("Closing minute", tuple(last_words(journal, interview)), key="closing")


def last_words(journal: Journal, interview: Interview) -> Iterator[str]:
    """The sentences of the last minute."""
    if interview.minutes > LAST + 1:
        start = state.local_start(journal, interview)
        sign = later(start, journal.me.timezone, interview.minutes - LAST) if start and start.at else None
        clock = f"At {sign.at:%H:%M}" if sign and sign.at else f"{LAST} minutes before the end"
        yield f"{clock}, say: I see that we have {LAST} minutes left, and I want to keep to the time."
    yield "Ask: Who else sees this differently, and might talk with me? May I say that you suggested it?"
    yield "Ask: May I come back to you with a question, and tell you what came of your advice?"
    if offer := passage(interview.passages, "purpose").labelled("what i can offer"):
        yield f"Offer what you can: {stopped(plain_words(journal, offer))}"
    else:
        yield "Ask: Is there something that I could do or look out for, for you?"
    yield "Say when they will hear from you, and thank them for their time."
