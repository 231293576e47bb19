"""A sheet to have at hand before you dial: what to say now, later, on a no, on a not now, and to a machine."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from quarterhour.model.bank import SERVES
from quarterhour.model.body import passage
from quarterhour.model.contact import Contact
from quarterhour.model.dialling import lacking
from quarterhour.model.guide import Section, Sheet
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.record import Link, Origin
from quarterhour.model.wording import aside, count, listed, short_day, zone_name
from quarterhour.prep import minutes, questions, story
from quarterhour.prep.facts import aloud, facts, of_person
from quarterhour.prep.hours import hours
from quarterhour.prep.person import led_by
from quarterhour.prep.suggest import suggest
from quarterhour.prep.voicemail import voicemail
from quarterhour.prep.words import introduced, stopped

ASKED = 15
TOP = 5
OFFERS = 3
AGAIN_DAYS = 2
SAYING = ("say ", "pronounced ", "pronounce ", "rhymes with ")
AROUND = (
    "A quiet place, and the telephone charged.",
    "Water, a pen, and this sheet.",
    "Nothing planned for the hour after: they may have time now.",
)


def phone(journal: Journal, contact: Contact, talk: Interview | None, today: date) -> Sheet:
    """Everything to have at hand before you dial; a talk that is planned gives the questions."""
    interview = replace(talk, when=None) if talk else thought_of(contact)
    sections = (
        Section("Ready check", ready_check(journal, contact, talk), "You are ready to dial.", "ready-check"),
        Section("Dial", tuple(dial(journal, contact, interview, today)), key="dial"),
        Section("If somebody else answers", tuple(gatekeeper(journal, contact)), key="gatekeeper"),
        Section("The first 40 seconds", tuple(first_words(journal, contact, interview)), key="first"),
        Section("If they have time now", tuple(now(journal, interview, today)), key="now"),
        Section("If later suits them better", tuple(later(journal, contact, today)), key="later"),
        Section("If they say no", tuple(no(contact)), key="no"),
        Section("If they say not now", tuple(not_now(contact)), key="not-now"),
        Section("To a machine", voicemail(journal, contact, again(journal, today)), key="voicemail"),
        Section("About you", tuple(about_me(journal, interview, today)), key="about-me"),
        Section("Around you", AROUND, key="around"),
        Section("Afterwards, one line", tuple(noted(journal, contact, today)), key="noted"),
    )
    missing = ready_check(journal, contact, talk)
    return Sheet(contact.full, number(contact), tuple(s for s in sections if s.lines or s.empty), missing)


def thought_of(contact: Contact) -> Interview:
    """The talk that a call may become."""
    link = Link(contact.full, contact.id, contact.id)
    return Interview(id="", origin=Origin(""), attendees=(link,), by="phone", minutes=ASKED)


def number(contact: Contact) -> str:
    """Their number, or that there is none."""
    return contact.phone or "no number noted"


def ready_check(journal: Journal, contact: Contact, talk: Interview | None) -> tuple[str, ...]:
    """What is missing before one dials: the purpose, three questions, a story, a number, something about them."""
    return tuple(lack.remedy for lack in lacking(journal, contact, talk))


def dial(journal: Journal, contact: Contact, interview: Interview, today: date) -> Iterator[str]:
    """The number, how the name is said, who arranges their days, and their hours."""
    yield f"{introduced(journal, contact)}."
    yield contact.phone or "No number is noted."
    if contact.call:
        yield f"Address them as {contact.call}."
    told = (fact for found in of_person(journal, interview) for fact in facts(journal, found))
    yield from (stopped(fact) for fact in told if fact.casefold().startswith(SAYING))
    if contact.assistant:
        yield f"Their days are arranged by {contact.assistant}."
    yield hours(journal, contact, today)


def gatekeeper(journal: Journal, contact: Contact) -> Iterator[str]:
    """What to say to whoever answers: who led you there comes first."""
    giver = led_by(journal, contact)
    name = journal.me.name or "(your name)"
    lead = (
        f"{aside(giver)} suggested that I ring {contact.full}"
        if giver
        else f"I would like to speak with {contact.full}"
    )
    yield f"Say: Good day, my name is {name}. {lead}. When would be a good moment?"
    yield "Ask for their name, thank them by it, and write it down."


def first_words(journal: Journal, contact: Contact, interview: Interview) -> Iterator[str]:
    """Your name, the tie, why them, and the question whether now is all right."""
    yield f"Say: {contact.call or contact.full}? My name is {journal.me.name or '(your name)'}."
    if giver := led_by(journal, contact):
        yield f"The tie: {aside(giver)} thought that you might talk with me."
    if own := story.one_breath(journal):
        yield f"Who you are: {own}"
    why = passage(interview.passages, "purpose").labelled("why them")
    fact = next((f for found in of_person(journal, interview) for f in facts(journal, found) if not said_how(f)), "")
    if why:
        yield f"Why them: {stopped(plain(why))}"
    elif fact:
        yield f"What you know of them: {stopped(aloud(fact))}"
    if gain := passage(interview.passages, "purpose").labelled("what i want to learn"):
        yield f"What for: {stopped(plain(gain))}"
    yield f"Ask: Is now all right for {count(interview.minutes, 'minute')}, or may I book them another day?"


def said_how(fact: str) -> bool:
    """Whether a note only tells how a name is said."""
    return fact.casefold().startswith(SAYING)


def now(journal: Journal, interview: Interview, today: date) -> Iterator[str]:
    """Set a timer, say the limit, ask the top five, end on time."""
    length = count(interview.minutes, "minute")
    yield f"Set a timer to {length}. Say: Thank you. I will keep to {length}."
    yield from (f"Ask: {words}" for words in top(journal, interview, today))
    yield from minutes.last_words(journal, interview)


def top(journal: Journal, interview: Interview, today: date) -> tuple[str, ...]:
    """The first five questions: those planned, then the ones that suit best."""
    planned = [questions.best(journal, interview, q) for q in questions.planned(interview)]
    more = [q.text for q in suggest(journal, interview, today) if q.group not in SERVES["connections"]]
    return tuple(dict.fromkeys([*planned, *more]))[:TOP]


def later(journal: Journal, contact: Contact, today: date) -> Iterator[str]:
    """Three days to offer, who calls, and the promise to confirm."""
    days, day = [], today
    for _ in range(OFFERS):
        day = journal.calendar.after(day, 1)
        days.append(short_day(day))
    zone = f", {zone_name(contact.timezone)} time" if contact.timezone else ""
    yield f"Offer three: {listed(f'{day} at ____' for day in days)}{zone}."
    yield "Ask: I will call you; which number is best?"
    where = "today" if contact.email else "today; which address is best?"
    yield f"Say: I will confirm it by email {where}{'.' if contact.email else ''}"


def no(contact: Contact) -> Iterator[str]:
    """Thank them, ask who else, and whether their name may be said."""
    yield f"Say: I understand, and thank you for saying so, {contact.first}."
    yield "Ask: Who else might see it from where you sit? May I say that you suggested it?"


def not_now(contact: Contact) -> Iterator[str]:
    """Ask for a day, and write it down."""
    yield "Ask: When would be a better time to try again?"
    yield f"Write down the day they name: qh log {contact.id} they later until DATE"


def again(journal: Journal, today: date) -> date:
    """The day on which you call again."""
    return journal.calendar.after(today, AGAIN_DAYS)


def about_me(journal: Journal, interview: Interview, today: date) -> Iterator[str]:
    """Your story in one breath, what you keep to yourself, and room for your next free times."""
    if own := story.one_breath(journal):
        yield f"Your story: {own}"
    yield from story.keep_private(journal, interview, today).lines
    yield "Your next three free times: ____  ____  ____"


def noted(journal: Journal, contact: Contact, today: date) -> Iterator[str]:
    """The line that records each way it can go."""
    yield f"You talked: qh log {contact.id} talked by phone {ASKED} min"
    yield f'They booked: qh meet {contact.id} "tue 3pm" phone'
    yield f"A machine: qh log {contact.id} left a voicemail until {again(journal, today).isoformat()}"
    yield f"No: qh log {contact.id} they declined by phone"
    yield f"Nobody answered: qh log {contact.id} called, no answer"
