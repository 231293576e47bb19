"""Thanks for a talk: for the time, for one thing learned, for what was offered, and what comes of it."""

from collections.abc import Iterator
from datetime import date

from quarterhour.drafts.ahead import offer, offered, promised, referrals, suggested, touch
from quarterhour.drafts.lessons import learned, plan
from quarterhour.drafts.letter import Letter, compose, spoken_day
from quarterhour.drafts.told import Said, late
from quarterhour.model import state
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.state import Talk
from quarterhour.model.wording import listed

SHORT = 10
OVERRUN = 5
WORDS = {"email": 150, "resume": 180, "referral": 170, "group": 130, "short": 90, "late": 150, "not-for-me": 120}
SUBJECTS = {
    "resume": "Thank you, and my resume",
    "referral": "Thank you for the introduction",
}


def thanks(journal: Journal, contact_id: str, today: date) -> Draft | None:
    """A note of thanks for the newest talk not yet thanked for, else for the last one."""
    contact = journal.contacts.get(contact_id)
    if contact is None or contact_id in journal.stops:
        return None
    talk = to_thank_for(journal, contact_id, today)
    if talk is None or talk.day is None:
        return None
    told = Said(journal, contact, talk, talk.day, today)
    variant, why = next(variants(told))
    letter = Letter(
        kind="thanks",
        variant=variant,
        subject=SUBJECTS.get(variant, "Thank you for your time"),
        facts=facts(told),
        why=why,
        most=WORDS[variant],
        spare=("offer", "theirs", "plan", "touch"),
        interview=talk.interview.id if talk.interview else "",
    )
    return compose(journal, contact, letter)


def to_thank_for(journal: Journal, contact: str, today: date) -> Talk | None:
    """The newest talk held and not thanked for, else the last one held."""
    held = state.held(journal, contact, today)
    open_ones = [talk for talk in held if not state.thanks_settled(journal, talk, contact, today)]
    return next(iter([*open_ones[::-1], *held[::-1]]), None)


def variants(told: Said) -> Iterator[tuple[str, str]]:
    """The variants that suit a talk, each with why, the most telling first."""
    name = told.contact.first
    day = spoken_day(told.day, told.today)
    if told.not_for_me:
        yield "not-for-me", f"The talk on {day} showed that this work is not for you: honest thanks, nothing pretended."
    if told.talk.interview and told.talk.interview.asked_for_resume:
        yield "resume", f"{name} asked for your resume: attach it, as .docx and as .pdf."
    if names := listed(name for name, _ in suggested(told)):
        yield "referral", f"{name} pointed you to {names}: the note says what you will do about it."
    if not told.alone:
        yield (
            "group",
            f"{told.present} people were there: each gets a different note.",
        )
    if told.talk.minutes and told.talk.minutes <= SHORT:
        yield "short", f"The talk on {day} was short, so the note is too."
    if late(told):
        yield "late", f"The talk was on {day}: the note says once that it comes late."
    yield "email", f"You talked on {day}."


def facts(told: Said) -> dict[str, str]:
    """What the note says, as finished sentences; nothing where there is nothing to say."""
    doing = " ".join(promised(told))
    unsaid = "Next I will [[what you will do with it, and by when]]." if told.host and not doing else ""
    return {
        "late": "This note should have reached you sooner." if late(told) else "",
        "opening": f"Thank you for your time on {spoken_day(told.day, told.today)}{more(told)}.",
        "learned": learned(told),
        "plan": plan(told) or unsaid,
        "promises": doing,
        "theirs": " ".join(offered(told)),
        "referrals": referrals(told),
        "touch": touch(told),
        "offer": offer(told),
    }


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
