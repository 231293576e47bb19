"""A first message to someone: what connects you, why them, one small question, and no job."""

from collections.abc import Iterator

from quarterhour.drafts.answer import zone
from quarterhour.drafts.confirm import topic
from quarterhour.drafts.letter import (
    EMAIL,
    LETTER,
    MESSAGE,
    PHONE,
    Kind,
    Letter,
    Occasion,
    Variant,
    first_that_fits,
    spoken_day,
)
from quarterhour.drafts.notes import said, subject
from quarterhour.drafts.purpose import gain, hook
from quarterhour.drafts.ties import bridge, door, introducer, later, lost, second_person, tie, together
from quarterhour.model import standing, state
from quarterhour.model.called import spelled
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import MONTHS

QUARTER = 15
RING_DAYS = 6
MOST_QUESTIONS = 3
SENT = {"letter": LETTER, "phone": PHONE, "message": MESSAGE}
WANTED = ("what changes in this field", "what you would do in my place", "what to read, or whom to follow")
SUBJECTS = {
    "bridge": "Thank you both",
    "alumni": "A question from a fellow student",
    "later": "As you said, in {month}",
    "new-times": "Another time for our talk?",
    "again": "May I ask you something more?",
    "questions": "Three questions, if I may",
}


def ask(occasion: Occasion) -> Letter:
    """A request for a quarter of an hour."""
    journal, contact, today, _ = occasion
    plan = standing.next_talk(journal, contact.id, today)
    variant, why = next(variants(occasion, plan))
    if occasion.variant and occasion.variant != variant:
        variant, why = occasion.variant, next((w for v, w in variants(occasion, plan) if v == occasion.variant), CHOSEN)
    giver = introducer(journal, contact)
    heading = SUBJECTS.get(variant) or first_that_fits(*suggested(giver), "A quarter of an hour, please")
    said_later = later(occasion)
    month = MONTHS[(said_later.until or said_later.day).month - 1] if said_later else "[[which month]]"
    if said_later and month != MONTHS[today.month - 1]:
        heading = "Is now a better time?"
    return Letter(
        variant=variant,
        subject=heading.format(month=month),
        facts=facts(occasion, plan, variant),
        why=why,
        spare=("exploring", "hook") if variant != "message" else ("exploring", "tie"),
        interview=plan.id if plan else "",
        sent=SENT.get(variant, EMAIL),
        bcc=copied(occasion) if variant == "bridge" else "",
    )


CHOSEN = "You asked for this one."


def variants(occasion: Occasion, plan: Interview | None) -> Iterator[tuple[str, str]]:
    """The variants that suit, each with why, the most telling first."""
    journal, contact, today, _ = occasion
    if fell := lost(occasion):
        on = f" on {spoken_day(fell.day, today)}" if fell.day else ""
        yield "new-times", f"The talk{on} fell through: two new times, and no reproach."
    if word := later(occasion):
        words = f': "{word.text}"' if word.text else ""
        yield "later", f"{contact.first} said later, on {spoken_day(word.day, today)}{words}; this asks again."
    if state.held(journal, contact.id, today):
        yield "again", f"You have talked with {contact.first} before, and this asks for a little more."
    giver = introducer(journal, contact)
    if bridge(occasion):
        yield "bridge", f"{giver} wrote to you both: answer first, with {giver} in bcc."
    yield from ways(occasion, plan)
    if name := giver or door(journal, contact):
        yield "introduced", f"{name} led you to {contact.first}, so that name comes first."
    if second_person(occasion):
        yield "second-person", "Somebody else there has not answered: this does not mention it."
    if contact.relationship in {"alumni", "classmate"}:
        yield "alumni", "You went to the same place: that comes first."
    yield "first", "A first message: keep it short."


def ways(occasion: Occasion, plan: Interview | None) -> Iterator[tuple[str, str]]:
    """The variants for a way other than email."""
    contact = occasion.contact
    if plan and plan.by == "email":
        yield "questions", "You mean to talk by email: three questions, and no more."
    if contact.preferred == LETTER or (contact.address and not contact.email):
        rings = "; it says when you will ring" if contact.phone else ""
        yield "letter", f"{contact.first} is best reached by letter{rings}."
    if contact.preferred == PHONE or (contact.phone and not contact.email and not contact.profile):
        yield "phone", f"{contact.first} is best reached by phone: say this aloud once before you dial."
    if contact.preferred == MESSAGE or (contact.profile and not contact.email):
        yield "message", f"{contact.first} is best reached by message: a few lines."


def facts(occasion: Occasion, plan: Interview | None, variant: str) -> dict[str, str]:
    """What the message says, as finished sentences."""
    journal, contact, today, _ = occasion
    word = later(occasion)
    number = journal.me.phone
    return {
        "tie": tie(occasion, use_giver=variant != "second-person"),
        "together": together(contact),
        "hook": hook(journal, contact, plan),
        "minutes": str(minutes(occasion, plan, variant)),
        "gain": gain(journal, contact, plan),
        "exploring": exploring(journal, plan),
        "giver": named(occasion) or "[[whoever wrote to you both]]",
        "questions": questions(journal, contact, plan),
        "ring": ringing(occasion),
        "address": "\n".join([contact.full, *(part.strip() for part in contact.address.split(","))])
        if contact.address
        else "[[their postal address]]",
        "about": subject(journal, plan) or "[[what]]",
        "spelled": spelled(journal.me.name) or "[[spell your name]]",
        "number": number or "[[your number]]",
        "lost": fallen_through(occasion),
        "later": f"You said on {spoken_day(word.day, today)} that it would suit you better later"
        if word
        else "You said that it would suit you better later",
        "zone": zone(journal, contact, talk_of(occasion, plan, variant)),
    }


def ringing(occasion: Occasion) -> str:
    """That I will ring, and when, where their number is noted; else how they can reach me."""
    journal, contact, today, _ = occasion
    mine = journal.me.phone or "[[your number]]"
    if not contact.phone:
        return f"A line or a call from you would be very welcome: my number is {mine}."
    day = spoken_day(journal.calendar.after(today, RING_DAYS), today)
    return f"I will ring on {day} to hear whether it suits you. If you would rather write or ring, my number is {mine}."


def suggested(giver: str) -> tuple[str, ...]:
    """Subjects that name who led there, the fullest first."""
    return (f"{giver} suggested I write", f"Via {giver}") if giver else ()


def minutes(occasion: Occasion, plan: Interview | None, variant: str) -> int:
    """How many minutes to ask for: those of the talk that is planned, or of the one that fell through."""
    talk = talk_of(occasion, plan, variant)
    return talk.minutes if talk else QUARTER


def talk_of(occasion: Occasion, plan: Interview | None, variant: str) -> Interview | None:
    """The talk that is asked for: the one that fell through, else the one that is planned."""
    fell = lost(occasion) if variant == "new-times" else None
    return (fell.talk if fell else None) or plan


def fallen_through(occasion: Occasion) -> str:
    """That a talk fell through, as the beginning of a sentence."""
    fell = lost(occasion)
    day = fell.day if fell else None
    if day and day > occasion.today:
        return f"Our talk on {spoken_day(day, occasion.today)} cannot take place"
    told = spoken_day(day, occasion.today) if day else "[[which day]]"
    return f"We were to talk on {told}, and it did not come about"


def named(occasion: Occasion) -> str:
    """The first name of who wrote to both of us."""
    giver = bridge(occasion)
    return said(occasion.journal, giver.first) if giver else ""


def copied(occasion: Occasion) -> str:
    """The address of who wrote to both of us."""
    giver = bridge(occasion)
    return giver.email if giver else ""


def questions(journal: Journal, contact: Contact, plan: Interview | None) -> str:
    """At most three questions, a line each."""
    asked = [words for q in plan.questions if (words := topic(journal, contact, q.text))] if plan else []
    lines = [*asked[:MOST_QUESTIONS], *(f"[[a question: {wish}]]" for wish in WANTED[len(asked) :])]
    return "\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1))


def exploring(journal: Journal, plan: Interview | None) -> str:
    """What I am looking into."""
    return f"I am exploring {subject(journal, plan) or '[[the field]]'} and would value how you see it."


ASK = Kind(
    name="ask",
    about="A request for a quarter of an hour.",
    letter=ask,
    variants=(
        Variant("first", "when nothing else fits better", 100),
        Variant("introduced", "when somebody led you to them: that name comes first", 100),
        Variant("bridge", "when somebody introduced you both by email: your answer, with them in bcc", 100),
        Variant("alumni", "when you went to the same place", 100),
        Variant("second-person", "when somebody else there has not answered", 100),
        Variant("again", "when you talked before", 100),
        Variant("later", "when they said later", 90),
        Variant("new-times", "when a talk fell through: new times, and no reproach", 90),
        Variant("questions", "when the talk you plan is by email: three questions", 130),
        Variant("letter", "when they like a letter best, or only their address is known", 150),
        Variant("phone", "when they like a call best, or only their number is known: what to say", 210),
        Variant("message", "when they like a message best, or only their profile is known", 60, 300),
    ),
    fields={
        "tie": "what connects the two of you",
        "together": "the place where you both were",
        "hook": "what of theirs caught your attention",
        "minutes": "how many minutes you ask for",
        "gain": "what you would like to learn",
        "exploring": "what you are looking into",
        "giver": "the first name of who wrote to you both",
        "questions": "three questions, a line each",
        "ring": "that you will ring, and when, where their number is noted; else how to reach you",
        "address": "their name and postal address, line by line",
        "about": "the work that you want to ask about",
        "spelled": "your family name, letter by letter",
        "number": "your number",
        "lost": "that a talk fell through, and which",
        "later": "that they said later, and when",
        "zone": "whose clock the times are told on",
    },
)
