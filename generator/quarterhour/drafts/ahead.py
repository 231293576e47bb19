"""What comes after a talk, as sentences to the person talked with: promises, names given, the next word, an offer."""

from collections.abc import Iterator
from datetime import timedelta

from quarterhour.drafts.letter import spoken_day
from quarterhour.drafts.notes import inner, is_a_deed, is_shareable, said, to_them
from quarterhour.drafts.told import Said, by_day
from quarterhour.model import state
from quarterhour.model.body import OPEN, Item, passage
from quarterhour.model.calendar import months
from quarterhour.model.introductions import Introduction, given_by
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import MONTHS, listed

REFERRAL_DAYS = 2
SOON = timedelta(days=14)
MOST_PROMISES = 2
MOST_NAMES = 3


def promised(told: Said) -> Iterator[str]:
    """What I promised them and have not done."""
    lead = "As promised, {by}I will"
    for item in [*promises(told, mine=True)][:MOST_PROMISES]:
        words = inner(told.journal, to_them(said(told.journal, item.text), told.contact))
        if not words:
            continue
        if not is_a_deed(words):
            yield f"I have not forgotten what I promised: {words}."
        elif item.due and item.due < told.today:
            yield f"I have not forgotten that I promised to {words}."
        else:
            by = by_day(told, item).lstrip()
            yield f"{lead.format(by=f'{by} ' if by else '')} {words}."
            lead = "And {by}I will"


def offered(told: Said) -> Iterator[str]:
    """What they offered to do and has not come yet."""
    for item in [*promises(told, mine=False)][:1]:
        words = inner(told.journal, to_them(said(told.journal, item.text), told.contact))
        if words:
            yield f"It is kind of you to {words if is_a_deed(words) else f'offer this: {words}'}."


def promises(told: Said, *, mine: bool) -> Iterator[Item]:
    """The open promises of a talk that concern this person: mine to them, or theirs to me."""
    others = [c.name.split()[0] for c in told.people if c.id != told.contact.id]
    for item in told.interview.promises if told.interview else ():
        if item.box != OPEN or not is_shareable(item) or item.mine is not mine:
            continue
        if mine and any(name in item.text for name in others):
            continue
        if mine or told.alone or (item.owner and item.owner.id == told.contact.id):
            yield item


def suggested(told: Said) -> Iterator[tuple[str, Introduction]]:
    """Whom they named in this talk or since, leaving out who asked not to be contacted."""
    if told.talk.interview and not told.interview:
        return
    for introduction in given_by(told.journal, told.contact.id):
        contact = told.journal.contacts.get(introduction.person.id)
        name = said(told.journal, contact.name if contact else introduction.person.text)
        fresh = introduction.day is None or told.day <= introduction.day <= told.today
        if name and fresh and introduction.person.id not in told.journal.stops:
            yield name, introduction


def referrals(told: Said) -> str:
    """Whom they named, and what I have done or will do about it."""
    found = [*suggested(told)][:MOST_NAMES]
    if not found:
        return ""
    thanked = f"Thank you, too, for the {'name' if len(found) == 1 else 'names'} of {listed(name for name, _ in found)}"
    if all(state.held(told.journal, introduction.person.id, told.today) for _, introduction in found):
        return f"{thanked}: we have talked since then."
    if all(written_to(told, introduction.person.id) for _, introduction in found):
        return f"{thanked}: I have already written, and will tell you how it goes."
    after = told.journal.calendar.after
    by = after(told.day, REFERRAL_DAYS)
    day = spoken_day(by if by >= told.today else after(told.today, REFERRAL_DAYS), told.today)
    if any(introduction.unnamed for _, introduction in found):
        return f"{thanked}: I will write by {day}, leave your name out of it, and tell you how it goes."
    if all(introduction.may_use_name for _, introduction in found):
        return f"{thanked}: I will write by {day}, say that it was your idea, and tell you how it goes."
    return f"{thanked}: I will write by {day} and tell you how it goes. May I say that it was your idea?"


def written_to(told: Said, contact: str) -> bool:
    """Whether the person they named has been asked since."""
    lines = told.journal.timelines.get(contact, ())
    return any(t.who == MINE and t.what == "asked" and told.day <= t.day <= told.today for t in lines)


def touch(told: Said) -> str:
    """When they will hear from me again."""
    coming = state.next_talk(told.journal, told.contact.id, told.today)
    if coming and coming.day and coming.day >= told.today:
        return f"I look forward to {spoken_day(coming.day, told.today)}."
    rhythm = 0 if told.not_for_me else state.cadence_of(told.journal, told.contact)
    if not rhythm:
        return ""
    again = months(told.day, rhythm)
    if again < told.today + SOON:
        again = months(told.today, rhythm)
    return f"I will write again in {MONTHS[again.month - 1]} to tell you how I am getting on."


def offer(told: Said) -> str:
    """What I can do for them."""
    if not told.host:
        return ""
    purpose = passage(told.interview.passages, "purpose") if told.interview else None
    mine = to_them(said(told.journal, purpose.labelled("what i can offer")), told.contact) if purpose else ""
    if mine:
        return f"If it is ever of use to you, I can offer this in return: {inner(told.journal, mine)}."
    return "If there is ever something I can do or look out for, for you, please tell me."
