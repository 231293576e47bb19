"""An answer to whoever wrote: to a yes with times, to a no with thanks, to "later" with a day, else in your words."""

import re
from collections.abc import Sequence
from datetime import date

from quarterhour.drafts.confirm import WAYS, when
from quarterhour.drafts.introduced import name_of
from quarterhour.drafts.letter import Kind, Letter, Occasion, Variant, spoken_day
from quarterhour.drafts.notes import said
from quarterhour.model import standing, state
from quarterhour.model.body import Touch
from quarterhour.model.calendar import months
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.introductions import INTRODUCED, given_by
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import MINE, THEIRS, meaningful
from quarterhour.model.wording import MONTHS, listed, zone_name

QUARTER = 15
LONG = 5
SOON = 10
IN_ONE_PLACE = frozenset({"in-person", "coffee", "meal", "walk", "event"})
MOST_NAMES = 2
NOS = {"declined": "declined", "later": "later"}


def answer(occasion: Occasion) -> Letter | None:
    """An answer to the last word of theirs."""
    journal, contact, today, _ = occasion
    theirs = [t for t in state.lines(journal, contact.id, today) if t.who == THEIRS and meaningful(t)]
    theirs = [t for t in theirs if t.what != INTRODUCED] or theirs
    if not theirs:
        return None
    word = theirs[-1]
    plan = standing.next_talk(journal, contact.id, today)
    chosen = occasion.variant or variant(occasion, word, plan)
    return Letter(
        variant=chosen,
        subject="Thank you for your answer",
        facts={
            "thanks": thanks(occasion, word, chosen),
            "wait": wait(occasion, word),
            "day": spoken_day(word.day, today),
            "when": when(journal, plan, contact.timezone, today) if plan and plan.when else "[[the day and the time]]",
            "minutes": str(plan.minutes if plan else QUARTER),
            "how": how(plan),
            "zone": zone(journal, contact, plan),
            "reach": f"My number is {journal.me.phone}." if journal.me.phone else "",
            "names": "" if named(occasion, word) else ELSE,
            "again": again(word, today),
        },
        why=f"{contact.first} {SAID.get(word.what, 'wrote')} on {spoken_day(word.day, today)}.{machine(word)}",
        interview=plan.id if plan else "",
    )


ELSE = "If somebody else comes to mind who might talk with me, I would be glad of the name."
AWAY = re.compile(
    r"out of (?:the )?office|ooo\b|auto(?:matic|-?reply)|on (?:leave|holiday|vacation)|away until", re.IGNORECASE
)
ASKS = re.compile(
    r"(?:what|who|how|why|when|where|which|can|could|would|will|do|does|are|is|send|please)\b"
    r"|.*\b(?:wants|asks|needs|send (?:me|him|her|them|it|your)|first send)\b"
    r"|.*\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|need(?:s|ed)?|wonder(?:s|ed)?|would like)"
    r" (?:me|for|to|my|a|the|what|who|how|if|whether|more|know)\b",
    re.IGNORECASE,
)
YES = re.compile(
    r"\b(?:yes|happy to|glad to|sure|of course|would love|love to|with pleasure|sounds good|works for|let's)\b",
    re.IGNORECASE,
)
BUT = re.compile(r"\b(?:not|no|n't|but|unless|sorry|unfortunately|busy)\b|n't\b", re.IGNORECASE)
GAVE = re.compile(
    r"(?:introduc(?:ed|es|ing) me to|put me in touch with|connected me (?:to|with)|pointed me to|sent me to"
    r"|gave me(?: the name of)?|named|suggest(?:ed|s)|recommend(?:ed|s)|said to (?:try|ask))"
    r" ([A-Z][\w'-]*(?: (?:(?:de|la|van|von|der|den|del|di|da) )*[A-Z][\w'-]*)*)"
)
SAID = {"accepted": "said yes", "declined": "said no", "later": "said later", "asked": "asked you something"}


def variant(occasion: Occasion, word: Touch, plan: Interview | None) -> str:
    """The variant that suits their word; one of your own where it asks something or its meaning is not sure."""
    if word.what in NOS:
        return NOS[word.what]
    if asks(word):
        return "reply"
    if plan and plan.when and plan.when.at:
        return "agreed"
    met = state.held(occasion.journal, occasion.contact.id, occasion.today)
    overtaken = any(talk.day and talk.day >= word.day for talk in met)
    return "three-times" if says_yes(word) and not overtaken else "reply"


def asks(word: Touch) -> bool:
    """Whether their word asks something, or is the answer of a machine."""
    text = word.text.strip()
    return word.what == "asked" or text.endswith("?") or bool(ASKS.match(text) or AWAY.search(text))


def says_yes(word: Touch) -> bool:
    """Whether their word is a yes."""
    return word.what == "accepted" or bool(YES.search(word.text) and not BUT.search(word.text))


def machine(word: Touch) -> str:
    """What to know where nobody has read the message yet."""
    return " It looks like the answer of a machine, which needs none." if AWAY.search(word.text) else ""


def thanks(occasion: Occasion, word: Touch, chosen: str) -> str:
    """Thanks for their yes, for writing, or for a no that came with a name."""
    if chosen not in NOS:
        return "Thank you for saying yes." if word.what == "accepted" else "Thank you for writing back."
    found = named(occasion, word)
    if not found:
        return "Thank you for your answer."
    names = f"the {'name' if len(found) == 1 else 'names'} of {listed(found)}"
    return f"Thank you for your answer, and for {names}: {next_step(occasion, [*found.values()])}"


def wait(occasion: Occasion, word: Touch) -> str:
    """A word about the wait, where there was a long one."""
    late = occasion.journal.calendar.between(word.day, occasion.today) > LONG
    waiting = not any(
        t.who == MINE and meaningful(t) and t.day >= word.day
        for t in state.lines(occasion.journal, occasion.contact.id, occasion.today)
    )
    return "I am sorry that you had to wait for this." if late and waiting else ""


def named(occasion: Occasion, word: Touch) -> dict[str, str]:
    """Whom they named with their answer, or since they were last asked: each name with its file, if there is one."""
    journal, contact, today, _ = occasion
    before = [t.day for t in state.lines(journal, contact.id, word.day) if t.who == MINE and meaningful(t)]
    before += [talk.day for talk in state.held(journal, contact.id, word.day) if talk.day]
    since = max(before, default=word.day)
    found = {
        name_of(journal, i.person, contact): i.person.id
        for i in given_by(journal, contact.id)
        if i.day and since <= i.day <= today and i.person.id not in journal.stops
    }
    if told := GAVE.search(word.text):
        found.setdefault(said(journal, told[1]), "")
    return {name: found[name] for name in [*filter(None, found)][:MOST_NAMES]}


def next_step(occasion: Occasion, people: Sequence[str]) -> str:
    """What I do about whom they named, or have done."""
    lines = [[*state.lines(occasion.journal, p, occasion.today)] if p else [] for p in people]
    if all(any(t.who == MINE and meaningful(t) for t in theirs) for theirs in lines):
        return "I have written, and will tell you how it goes."
    return "I will write and tell you how it goes."


def again(word: Touch, today: date) -> str:
    """When I will ask again."""
    day = word.until or months(word.day, 1)
    day = day if day > today else months(today, 1)
    year = "" if day < months(today, SOON) else f" {day.year}"
    return f"I will write again in {MONTHS[day.month - 1]}{year}"


def how(plan: Interview | None) -> str:
    """How to meet, as part of a sentence."""
    return WAYS.get(plan.by if plan else "", "by phone or video, as you like")


def zone(journal: Journal, contact: Contact, plan: Interview | None) -> str:
    """Whose clock the times are told on, where theirs is another one, or may be as you meet from afar."""
    theirs = contact.timezone or journal.me.timezone
    near = not contact.timezone and plan is not None and plan.by in IN_ONE_PLACE
    return (
        ""
        if not theirs or near or contact.timezone == journal.me.timezone
        else f"All times are {zone_name(theirs)} time."
    )


ANSWER = Kind(
    name="answer",
    about="An answer to whoever wrote to you.",
    letter=answer,
    variants=(
        Variant("three-times", "when they said yes and no time is agreed"),
        Variant("agreed", "when the journal has the day and time of the talk"),
        Variant("reply", "when they asked you something, wrote after you had met, or what they wrote is no plain yes"),
        Variant("declined", "when they said no: thanks, and who else", 80),
        Variant("later", "when they said later", 60),
    ),
    fields={
        "thanks": "thanks for their yes, for writing, or for whom they named with their no",
        "wait": "a word about the wait, after more than five working days",
        "day": "the day they wrote",
        "when": "the day and time of the talk, on their clock and on yours",
        "minutes": "how many minutes you ask for",
        "how": "how you meet",
        "zone": "whose clock the times are told on",
        "reach": "your number",
        "names": "the question who else might talk, where they named nobody",
        "again": "when you will write again",
    },
)
