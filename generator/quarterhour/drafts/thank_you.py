"""Thanks for a talk: for the time, for one thing learned, for what was offered, and what comes of it."""

from collections.abc import Iterator
from datetime import timedelta

from quarterhour.drafts.ahead import (
    THANKING,
    THANKING_WITH_RESUME,
    offer,
    offered,
    promised,
    referrals,
    suggested,
    touch,
)
from quarterhour.drafts.help_given import for_help, for_the_door
from quarterhour.drafts.introduced import MET, led, short_name
from quarterhour.drafts.lessons import learned, plan
from quarterhour.drafts.letter import EMAIL, LETTER, Kind, Letter, Occasion, Variant
from quarterhour.drafts.told import Said, late
from quarterhour.model import standing, state
from quarterhour.model.introductions import INTRODUCED
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import meaningful
from quarterhour.model.wording import listed

SHORT = 10
OVERRUN = 5
FORMS = ("to edit", "to read")
LONG_AGO = timedelta(days=30)
SUBJECTS = {
    "resume": "Thank you, and my resume",
    "reconnect": "Thanks that I still owe you",
}
SPARE = ("offer", "theirs", "plan", "touch", "referrals", "promises", "paper")


def thanks(occasion: Occasion) -> Letter | None:
    """Thanks for the newest talk that was not thanked for, for an introduction, else for the last talk."""
    if occasion.variant == "helper":
        return for_help(occasion)
    journal, contact, today, variant = occasion
    held = state.held(journal, contact.id, today)
    open_ones = [talk for talk in held if not standing.thanks_settled(journal, talk, contact.id, today)]
    if variant == "introducer" or (not open_ones and not variant):
        door = next((step for step in led(occasion) if step.what == MET), None)
        if door or variant or not held:
            return for_the_door(occasion, door)
    talk = next(iter([*open_ones[::-1], *held[::-1]]), None)
    if talk is None or talk.day is None:
        return None
    return for_a_talk(occasion, Said(journal, contact, talk, talk.day, today))


def for_a_talk(occasion: Occasion, told: Said) -> Letter:
    """Thanks for a talk, in the variant that was asked for or suits it best."""
    fitting = [*variants(told)]
    variant = occasion.variant or fitting[0][0]
    why = dict(fitting).get(variant, f"You talked on {told.on}.")
    return Letter(
        variant=variant,
        subject=SUBJECTS.get(variant)
        or ("Thank you for the introduction" if put_in_touch(told, variant) else "Thank you for your time"),
        facts=facts(told, variant),
        why=why,
        spare=SPARE,
        interview=told.talk.interview.id if told.talk.interview else "",
        sent=LETTER if variant == "letter" else EMAIL,
        files=told.journal.me.resume if variant == "resume" else (),
    )


def variants(told: Said) -> Iterator[tuple[str, str]]:
    """The variants that suit a talk, each with why, the most telling first."""
    name = told.contact.first
    day = told.on
    if told.today > told.day + LONG_AGO and late(told) and not word_since(told):
        yield "reconnect", f"You talked on {day} and never thanked {name}: the note says so, and how you met."
    if told.not_for_me:
        yield "not-for-me", f"The talk on {day} showed that this work is not for you: honest thanks, nothing pretended."
    if told.talk.interview and told.talk.interview.asked_for_resume:
        yield "resume", f"{name} asked for your resume: attach it, as .docx and as .pdf."
    if by_letter(told):
        yield "letter", f"You talked on {day}, and these thanks go by letter."
    if names := listed(short_name(name) for name, _ in suggested(told)):
        yield "referral", f"{name} pointed you to {names}: the note says what you will do about it."
    if not told.alone:
        yield "group", f"{told.present} people were there: each gets a different note."
    if told.talk.minutes and told.talk.minutes <= SHORT:
        yield "short", f"The talk on {day} was short, so the note is too."
    if late(told):
        yield "late", f"The talk was on {day}: the note says once that it comes late."
    yield "email", f"You talked on {day}."


def put_in_touch(told: Said, variant: str) -> bool:
    """Whether they wrote to both of us, and did not only give a name."""
    lines = state.lines(told.journal, told.contact.id, told.today)
    return variant == "referral" and any(
        t.what == INTRODUCED and t.day >= told.day and "gave me" not in t.raw for t in lines
    )


def word_since(told: Said) -> bool:
    """Whether the two of you were in touch later than a month after the talk."""
    lines = state.lines(told.journal, told.contact.id, told.today)
    return any(meaningful(t) and t.day > told.day + LONG_AGO for t in lines)


def by_letter(told: Said) -> bool:
    """Whether these thanks go on paper: by the author's rule, or because it is how they can be reached."""
    rule, contact = told.journal.settings.letter, told.contact
    if not contact.address:
        return False
    if contact.preferred == LETTER or not contact.email:
        return True
    return rule == "instead" or (rule == "both" and emailed(told))


def emailed(told: Said) -> bool:
    """Whether they were thanked already, though not on paper."""
    lines = state.lines(told.journal, told.contact.id, told.today)
    thanked = [t.by for t in lines if state.is_thanks(t) and t.day >= told.day]
    return bool(thanked) and LETTER not in thanked


def facts(told: Said, variant: str) -> dict[str, str]:
    """What the note says, as finished sentences; nothing where there is nothing to say."""
    doing = " ".join(promised(told, THANKING_WITH_RESUME if variant == "resume" else THANKING))
    unsaid = "Next I will [[what you will do with it, and by when]]." if told.host and not doing else ""
    address = "\n".join(part.strip() for part in told.contact.address.split(","))
    return {
        "day": told.on,
        "late": "This note should have reached you sooner." if late(told) else "",
        "opening": f"{opening(told)}{more(told) if variant != 'short' else ''}.",
        "learned": learned(told),
        "plan": plan(told) or unsaid,
        "promises": doing,
        "theirs": " ".join(offered(told)),
        "referrals": referrals(told),
        "touch": touch(told),
        "offer": offer(told),
        "resume": attached(told.journal),
        "address": f"{told.contact.full}\n{address}" if address else "[[their postal address]]",
        "paper": "I have thanked you by email already, but some thanks belong on paper." if emailed(told) else "",
    }


def opening(told: Said) -> str:
    """Thanks for the time, as the beginning of a sentence."""
    return f"Thank you for your time on {told.on}"


def attached(journal: Journal) -> str:
    """What is attached, and that they need not pass it on."""
    forms = "" if len(journal.me.resume) < len(FORMS) else ", in two forms: one to edit and one to read"
    return f"My resume is attached, as you suggested{forms}. Please feel free to pass it on, and just as free not to."


def more(told: Said) -> str:
    """What there is to thank for besides: a visit shown round, or more time than was asked for."""
    interview = told.talk.interview
    if interview is None:
        return ""
    if interview.kind in {"site-visit", "shadowing"}:
        return ", and for showing me how the work is really done"
    if interview.lasted and interview.lasted >= interview.minutes + OVERRUN:
        return f", and for giving me {interview.lasted} minutes when I had asked for {interview.minutes}"
    return ""


THANKS = Kind(
    name="thanks",
    about="Thanks for a talk, for an introduction, or for help.",
    letter=thanks,
    variants=(
        Variant("email", "when nothing else fits better"),
        Variant("letter", "when thanks go on paper: by your `letter` setting, or because they like a letter best", 200),
        Variant("resume", "when they asked for your resume: it goes with the message", 180),
        Variant("referral", "when they named somebody you could talk with", 170),
        Variant("introducer", "when no talk with them is to be thanked for, and you met whom they led you to", 90),
        Variant("group", "when several people were there: each gets a different note", 130),
        Variant("short", f"when the talk took {SHORT} minutes or less", 90),
        Variant("late", "when the talk is more than two working days ago"),
        Variant("not-for-me", "when the talk showed that the work is not for you (`fit` below 0)", 120),
        Variant("reconnect", "when the talk is more than a month ago and nobody wrote since"),
        Variant("helper", "only when you ask for it: two lines to somebody who helped, or to the host about them", 50),
    ),
    fields={
        "day": "the day of the talk",
        "late": "that the note comes late, where it does",
        "opening": "thanks for the time, and for more than was asked for",
        "learned": "one thing that you noted under Learned",
        "plan": "what you will do with their advice",
        "promises": "what you promised them and have still to do",
        "theirs": "what they offered to do",
        "referrals": "whom they named, and what you do about it",
        "touch": "when they will hear from you again",
        "offer": "what you can do for them",
        "resume": "that your resume is attached",
        "address": "their name and postal address, line by line",
        "paper": "why a letter comes after an email, where it does",
        "person": "whom they led you to",
        "helped": "what they, or those they work with, helped with",
    },
)
