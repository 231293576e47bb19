"""A word before a talk: the day on their clock, the place, what you would like to ask, and that no job is asked for."""

import re
from datetime import date

from quarterhour.drafts.letter import EMAIL, Kind, Letter, Occasion, Variant, spoken_day
from quarterhour.drafts.notes import said
from quarterhour.drafts.pronouns import addressed
from quarterhour.drafts.purpose import is_asked
from quarterhour.model import standing, state
from quarterhour.model.body import passage
from quarterhour.model.calendar import elsewhere
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import opening_word
from quarterhour.model.record import When
from quarterhour.model.wording import zone_name

MOST_TOPICS = 3
ASK_THEM = re.compile(
    r"ask (?:him|her|them) (?:about |(?=(?:how|what|which|who|why|when|where|whether|if)\b))", re.IGNORECASE
)
WAYS = {
    "video": "by video",
    "phone": "by phone",
    "coffee": "over coffee",
    "meal": "over a meal",
    "walk": "on a walk",
    "in-person": "in person",
}


def confirm(occasion: Occasion) -> Letter | None:
    """A confirmation of the next talk with someone."""
    journal, contact, today, _ = occasion
    plan = standing.next_talk(journal, contact.id, today)
    if plan is None or plan.when is None or plan.by == EMAIL:
        return None
    topics = [topic(journal, contact, question.text) for question in plan.questions[:MOST_TOPICS]]
    return Letter(
        variant="talk",
        subject=f"Our talk on {spoken_day(plan.when.day, today)}",
        facts={
            "when": when(journal, plan, contact.timezone, today),
            "place": place(journal, plan, contact),
            "topics": "\n".join(f"- {topic}" for topic in topics if topic) or "- [[what you would like to ask]]",
            "reach": f"If anything comes up, my number is {journal.me.phone}." if journal.me.phone else "",
        },
        why=f"You talk on {spoken_day(plan.when.day, today)}.",
        interview=plan.id,
    )


def topic(journal: Journal, contact: Contact, question: str) -> str:
    """A question as it is put to them: `what you like` for `ask her what she likes`."""
    words = addressed(ASK_THEM.sub("", said(journal, question)), contact)
    return f"{words[0].upper()}{words[1:].rstrip('?.! ')}?" if words and is_asked(words) else words


def when(journal: Journal, plan: Interview, theirs: str, today: date) -> str:
    """The day and time, on their clock and on mine where they differ."""
    zone = state.zone_of(journal, plan)
    start = plan.when or When(today)
    there = elsewhere(start, zone, theirs or zone)
    here = elsewhere(start, zone, journal.me.timezone)
    told = spoken_day(there.day, today)
    if not there.at or not here.at:
        return f"{told} [[at what time]]"
    told = f"{told} at {there.at:%H:%M}"
    if here == there:
        return told
    day = "" if here.day == there.day else f"{spoken_day(here.day, today)}, "
    mine = f"({day}{here.at:%H:%M} for me in {zone_name(journal.me.timezone)})"
    return f"{told} {zone_name(theirs or zone)} time {mine}"


def place(journal: Journal, plan: Interview, contact: Contact) -> str:
    """How and where we meet, and for how long."""
    how = f"We {'talk' if plan.by == 'phone' else 'meet'} {WAYS.get(plan.by, '')} for {plan.minutes} minutes".replace(
        "  ", " "
    )
    if plan.by == "phone":
        return f"{how}: {who_calls(journal, plan, contact)}"
    noted = said(journal, plan.place)
    where = (noted if "://" in noted else addressed(noted, contact)) or "[[the place or the link]]"
    return f"{how}: {where}"


def who_calls(journal: Journal, plan: Interview, contact: Contact) -> str:
    """Who calls whom, as the arrangements have it; a blank where they do not say."""
    words = said(journal, passage(plan.passages, "arrangements").labelled("who calls"))
    first = opening_word(addressed(words, contact) if words else "")
    if first in {"i", "me", "i'll"}:
        return f"I will call you{f' on {contact.phone}' if contact.phone else ''}."
    return "you call me." if first.startswith("you") and first != "your" else "[[who calls whom, and on which number]]"


CONFIRM = Kind(
    name="confirm",
    about="A word before a talk, so that nobody waits in vain.",
    letter=confirm,
    variants=(Variant("talk", "always", 200),),
    fields={
        "when": "the day and time, on their clock and on yours",
        "place": "how and where you meet, and for how long",
        "topics": "your first three questions, a line each",
        "reach": "your number",
    },
)
