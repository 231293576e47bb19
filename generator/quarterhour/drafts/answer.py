"""An answer to whoever wrote: to a yes with times, to a no with thanks, to "later" with a day, else in your words."""

from datetime import date

from quarterhour.drafts.confirm import WAYS, when
from quarterhour.drafts.introduced import introduced
from quarterhour.drafts.letter import Kind, Letter, Occasion, Variant, spoken_day
from quarterhour.drafts.notes import said
from quarterhour.model import state
from quarterhour.model.body import Touch
from quarterhour.model.calendar import months
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.introductions import INTRODUCED
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import MINE, THEIRS, meaningful
from quarterhour.model.wording import MONTHS, listed, zone_name

QUARTER = 15
LONG = 5
SOON = 10
NOS = {"declined": "declined", "later": "later"}


def answer(occasion: Occasion) -> Letter | None:
    """An answer to the last word of theirs."""
    journal, contact, today, _ = occasion
    theirs = [t for t in state.lines(journal, contact.id, today) if t.who == THEIRS and meaningful(t)]
    theirs = [t for t in theirs if t.what != INTRODUCED] or theirs
    if not theirs:
        return None
    word = theirs[-1]
    plan = state.next_talk(journal, contact.id, today)
    return Letter(
        variant=occasion.variant or variant(occasion, word, plan),
        subject="Thank you for your answer",
        facts={
            "thanks": "Thank you for saying yes." if word.what == "accepted" else "Thank you for writing back.",
            "wait": wait(occasion, word),
            "day": spoken_day(word.day, today),
            "when": when(journal, plan, contact.timezone, today) if plan and plan.when else "[[the day and the time]]",
            "minutes": str(plan.minutes if plan else QUARTER),
            "how": how(plan),
            "zone": zone(journal, contact),
            "reach": f"My number is {journal.me.phone}." if journal.me.phone else "",
            "names": names(occasion),
            "again": again(word, today),
        },
        why=f"{contact.first} {SAID.get(word.what, 'wrote')} on {spoken_day(word.day, today)}.",
        interview=plan.id if plan else "",
    )


SAID = {"accepted": "said yes", "declined": "said no", "later": "said later", "asked": "asked you something"}


def variant(occasion: Occasion, word: Touch, plan: Interview | None) -> str:
    """The variant that suits their word."""
    if word.what in NOS:
        return NOS[word.what]
    if plan and plan.when and plan.when.at:
        return "agreed"
    met = state.held(occasion.journal, occasion.contact.id, occasion.today)
    overtaken = any(talk.day and talk.day >= word.day for talk in met)
    if word.what == "asked" or overtaken or (met and word.what != "accepted"):
        return "reply"
    return "three-times"


def wait(occasion: Occasion, word: Touch) -> str:
    """A word about the wait, where there was a long one."""
    late = occasion.journal.calendar.between(word.day, occasion.today) > LONG
    waiting = not any(
        t.who == MINE and meaningful(t) and t.day >= word.day
        for t in state.lines(occasion.journal, occasion.contact.id, occasion.today)
    )
    return "I am sorry that you had to wait for this." if late and waiting else ""


def names(occasion: Occasion) -> str:
    """Thanks for whom they named; else the question who else might talk."""
    found = [said(occasion.journal, occasion.journal.contacts[p].name) for p in [*introduced(occasion)][:2]]
    if named := listed(name for name in found if name):
        return f"Thank you, too, for the name of {named}."
    return "If somebody else comes to mind who might talk with me, I would be glad of the name."


def again(word: Touch, today: date) -> str:
    """When I will ask again."""
    day = word.until or months(word.day, 1)
    year = "" if day < months(today, SOON) else f" {day.year}"
    return f"I will write again in {MONTHS[day.month - 1]}{year}"


def how(plan: Interview | None) -> str:
    """How to meet, as part of a sentence."""
    return WAYS.get(plan.by if plan else "", "by phone or video, as you like")


def zone(journal: Journal, contact: Contact) -> str:
    """Whose clock the times are told on, where the two of you may differ."""
    theirs = contact.timezone or journal.me.timezone
    return f"All times are {zone_name(theirs)} time." if theirs and contact.timezone != journal.me.timezone else ""


ANSWER = Kind(
    name="answer",
    about="An answer to whoever wrote to you.",
    letter=answer,
    variants=(
        Variant("three-times", "when they said yes and no time is agreed"),
        Variant("agreed", "when the journal has the day and time of the talk"),
        Variant("reply", "when they asked you something, or wrote after you had met"),
        Variant("declined", "when they said no: thanks, and who else", 80),
        Variant("later", "when they said later", 60),
    ),
    fields={
        "thanks": "thanks for their yes, or for writing",
        "wait": "a word about the wait, after more than five working days",
        "day": "the day they wrote",
        "when": "the day and time of the talk, on their clock and on yours",
        "minutes": "how many minutes you ask for",
        "how": "how you meet",
        "zone": "whose clock the times are told on",
        "reach": "your number",
        "names": "thanks for whom they named, else the question who else might talk",
        "again": "when you will write again",
    },
)
