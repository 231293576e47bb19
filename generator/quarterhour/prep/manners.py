"""What not to do, what to bring, and how to arrive."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model import state
from quarterhour.model.body import passage
from quarterhour.model.calendar import later
from quarterhour.model.guide import Section
from quarterhour.model.interview import VISITS, Interview
from quarterhour.model.journal import Journal
from quarterhour.model.preparation import IN_PERSON
from quarterhour.model.wording import count
from quarterhour.prep.words import all_close, plain_words, said, stopped

EARLY = 10
EARLY_ON_SCREEN = 3
LOOK = (
    "How loud is it, how fast, how formal? Do people talk while they work, and do they smile?",
    "How are you met at the door, and how do they speak of those who are not there?",
    "What hangs on the walls, and who eats with whom?",
    "Within a day, write it under Culture: a number from 1 to 5 and a few words, such as - noise: 2 one low hum.",
)
CALM = (
    "It is a conversation, not an exam: nobody marks your answers.",
    "Most people like to be asked about their work.",
    "Be yourself: a pause is fine, and so is a question that you had not planned.",
)
PAPERS = "Two copies of your resume and some work to show, in the bag: they come out only if they ask."
PAID_BY_ME = frozenset({"coffee", "meal"})


def calm(_: Journal, interview: Interview, __: date) -> Section:
    """Three things to remember before you go in: it is a conversation, not an exam (S2.3)."""
    return Section("Take it easy", () if interview.by == "email" else CALM, key="calm")


def do_not(journal: Journal, interview: Interview, _: date) -> Section:
    """What spoils such a talk."""
    start = state.local_start(journal, interview)
    end = later(start, journal.me.timezone, interview.minutes) if start and start.at else None
    stop = f"at {end.at:%H:%M}" if end and end.at else f"after {count(interview.minutes, 'minute')}"
    lines = (
        "Do not ask for a job, an opening, or a good word with those who hire.",
        "Do not ask them to be your mentor; ask one good question after another.",
        "Do not argue with advice; ask what makes them think so.",
        "Do not press for what they keep to themselves: pay, plans, colleagues.",
        f"Do not run over: stop {stop}, unless they offer more."
        if interview.by != "email"
        else "Do not send more than three questions.",
    )
    return Section("Do not", lines, key="do-not")


def bring(journal: Journal, interview: Interview, _: date) -> Section:
    """What to wear and what to have with you."""
    lines = () if interview.by == "email" else tuple(things(journal, interview))
    return Section("Bring", lines, key="bring")


def things(journal: Journal, interview: Interview) -> Iterator[str]:
    """The author's own list, then what such a talk needs."""
    arrangements = passage(interview.passages, "arrangements")
    for label in ("dress", "bring"):
        if words := arrangements.labelled(label):
            yield f"Dress: {stopped(plain_words(journal, words))}" if label == "dress" else said(journal, words)
    if interview.by not in IN_PERSON:
        yield "A quiet room, water, a pen, this guide, and nothing planned for the hour after."
        return
    friends = all_close(journal, interview)
    if not arrangements.labelled("dress") and not friends:
        yield "Dress a little better than people there do."
    if not friends and interview.kind not in {"practice", *VISITS}:
        yield PAPERS
    if interview.by in PAID_BY_ME:
        yield "Money: it is your treat."
    yield "A pen, paper, and this guide."


def arrive(journal: Journal, interview: Interview, _: date) -> Section:
    """When to be there, and what to know at the door; a telephone call has neither."""
    if interview.by in {"phone", "email", ""}:
        return Section("Arrive", (), key="arrive")
    return Section("Arrive", tuple(arriving(journal, interview)), key="arrive")


def arriving(journal: Journal, interview: Interview) -> Iterator[str]:
    """The author's own arrangements, then what is usual."""
    arrangements = passage(interview.passages, "arrangements")
    start = state.local_start(journal, interview)
    for label in ("travel", "arrive", "access"):
        if words := arrangements.labelled(label):
            yield f"{label.capitalize()}: {stopped(plain_words(journal, words))}"
    early = EARLY if interview.by in IN_PERSON else EARLY_ON_SCREEN
    if not arrangements.labelled("arrive"):
        when = later(start, journal.me.timezone, -early) if start and start.at else None
        clock = f" at {when.at:%H:%M}," if when and when.at else ""
        yield f"{'Be there' if interview.by in IN_PERSON else 'Join'}{clock} {count(early, 'minute')} early."
    if interview.by in IN_PERSON:
        door = ", and remember the names of those who help you on the way in" if interview.by == "in-person" else ""
        yield f"Stand up to greet{door or ' them'}."


def observe(_: Journal, interview: Interview, __: date) -> Section:
    """What to look at where they work."""
    there = interview.kind in {"site-visit", "shadowing"} or interview.by == "in-person"
    return Section("Look around", LOOK if there else (), key="observe")
