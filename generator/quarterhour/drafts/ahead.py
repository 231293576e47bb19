"""What comes after a talk, as sentences to the person talked with: promises, names given, the next word, an offer."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from quarterhour.drafts.deeds import deed
from quarterhour.drafts.introduced import name_of
from quarterhour.drafts.letter import spoken_day
from quarterhour.drafts.notes import inner, is_shareable, said
from quarterhour.drafts.pronouns import addressed
from quarterhour.drafts.quoting import is_kind
from quarterhour.drafts.told import Said, by_day
from quarterhour.model import standing, state
from quarterhour.model.body import OPEN, Item, passage
from quarterhour.model.calendar import months
from quarterhour.model.called import speaks_of
from quarterhour.model.introductions import Introduction, given_by
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import MONTHS, NUMBERS, listed

REFERRAL_DAYS = 2
SOON = timedelta(days=14)
MOST_PROMISES = 2
MOST_NAMES = 3
THANKING = re.compile(r"\bthank", re.IGNORECASE)
THANKING_WITH_RESUME = re.compile(r"\bthank|\b(?:cv|resume|résumé)\b", re.IGNORECASE)
TO_YOU = re.compile(r" (?:to|for) you$")
A_THING = re.compile(r"(?:a|an|the|some|my|your|one|two|three)\b")
SENDING = r"((?:^|\b(?:send|forward|email|give|share|lend|you|them|me)|,) )"
OF_MINE = re.compile(rf"{SENDING}(CV|cv|resume|résumé|portfolio)\b")
BARE = re.compile(
    rf"{SENDING}(article|link|deck|map|paper|book|list|report|template|photo|invitation|recording|summary)\b"
)


def promised(told: Said, but: re.Pattern[str]) -> Iterator[str]:
    """What I promised them and have not done, but for some; a blank where the note cannot be said to them."""
    lead = "As promised, {by}I will"
    owed = [item for item in promises(told, mine=True) if not but.search(item.text)]
    for item in owed[:MOST_PROMISES]:
        words = mine_to_send(to_do(told, item))
        if not words:
            words = plain_owed(told, item)
            yield f"I have not forgotten what I promised: {words}."
        elif item.due and item.due < told.today:
            yield f"I have not forgotten that I promised to {words}."
        else:
            by = by_day(told, item).lstrip()
            yield f"{lead.format(by=f'{by} ' if by else '')} {words}."
            lead = "And {by}I will"


def to_do(told: Said, item: Item) -> str:
    """What a promise says to do, as it is said to them; nothing where it says no such thing."""
    words = addressed(deed(said(told.journal, item.text)), told.contact)
    return inner(told.journal, words) if is_kind(words) and not words.startswith("you ") else ""


def plain_owed(told: Said, item: Item) -> str:
    """A promise that names a thing and nothing to do; a blank where it is no such thing, or cannot be said to them."""
    words = as_noted(told, item)
    thing = TO_YOU.sub("", mine_to_send(f" {words}").strip())
    if words and not deed(words) and (A_THING.match(thing) or " " not in thing):
        return thing
    return f"[[what you promised{f': {words}' if words else ''}]]"


def as_noted(told: Said, item: Item) -> str:
    """A promise in the words of the note, as it is said to them; nothing where it cannot be."""
    words = inner(told.journal, addressed(said(told.journal, item.text), told.contact))
    return words if is_kind(words) and not words.startswith("you ") else ""


def mine_to_send(words: str) -> str:
    """What is sent, with the word before it that a note leaves out: `send you my CV` for `send you CV`."""
    return BARE.sub(r"\1the \2", OF_MINE.sub(r"\1my \2", words))


def offered(told: Said) -> Iterator[str]:
    """What they offered to do and has not come yet."""
    for item in [*promises(told, mine=False)][:1]:
        if words := mine_to_send(to_do(told, item)):
            yield f"It is kind of you to {words}."
        else:
            text = as_noted(told, item)
            thing = text if A_THING.match(text) else f"[[what they offered{f': {text}' if text else ''}]]"
            yield f"It is kind of you to offer {thing}."


def promises(told: Said, *, mine: bool) -> Iterator[Item]:
    """The open promises of a talk that concern this person: mine to them, or theirs to me."""
    others = [c.name for c in told.people if c.id != told.contact.id]
    for item in told.interview.promises if told.interview else ():
        if item.box != OPEN or not is_shareable(item) or item.mine is not mine:
            continue
        if mine and any(speaks_of(item.text, name) for name in others):
            continue
        if mine or told.alone or (item.owner and item.owner.id == told.contact.id):
            yield item


def suggested(told: Said) -> Iterator[tuple[str, Introduction]]:
    """Whom they named in this talk or since, leaving out who asked not to be contacted."""
    if told.talk.interview and not told.interview:
        return
    for introduction in given_by(told.journal, told.contact.id):
        name = name_of(told.journal, introduction.person, told.contact)
        fresh = introduction.day is None or told.day <= introduction.day <= told.today
        if name and fresh and introduction.person.id not in told.journal.stops:
            yield name, introduction


def referrals(told: Said) -> str:
    """Whom they named, and what I have done or will do about it."""
    found = [*suggested(told)]
    if not found:
        return ""
    thanked = f"Thank you, too, for {names_given([name for name, _ in found])}"
    if all(state.held(told.journal, introduction.person.id, told.today) for _, introduction in found):
        return f"{thanked}: we have talked since then."
    if all(written_to(told, introduction.person.id) for _, introduction in found):
        return f"{thanked}: I have already written, and will tell you how it goes."
    by = writing_day(told)
    if any(introduction.unnamed for _, introduction in found):
        return f"{thanked}: I will write {by}, leave your name out of it, and tell you how it goes."
    if all(introduction.may_use_name for _, introduction in found):
        return f"{thanked}: I will write {by}, say that it was your idea, and tell you how it goes."
    return f"{thanked}: I will write {by} and tell you how it goes. May I say that it was your idea?"


def names_given(names: Sequence[str]) -> str:
    """Some names as thanks are said for them: how many, where they would fill the sentence."""
    if len(names) > MOST_NAMES:
        return f"the {NUMBERS[len(names)] if len(names) < len(NUMBERS) else len(names)} names that you gave me"
    return f"the {'name' if len(names) == 1 else 'names'} of {listed(names)}"


def writing_day(told: Said) -> str:
    """When I will write to whom they named: `by Friday 27 November`, or `today`."""
    after = told.journal.calendar.after
    by = after(told.day, REFERRAL_DAYS)
    if by < told.today:
        by = after(told.today, REFERRAL_DAYS)
    return "today" if by == told.today else f"by {spoken_day(by, told.today)}"


def written_to(told: Said, contact: str) -> bool:
    """Whether the person they named has been asked since."""
    lines = told.journal.timelines.get(contact, ())
    return any(t.who == MINE and t.what == "asked" and told.day <= t.day <= told.today for t in lines)


def touch(told: Said) -> str:
    """When they will hear from me again."""
    coming = standing.next_talk(told.journal, told.contact.id, told.today)
    if coming and coming.day and coming.day >= told.today:
        return f"I look forward to {spoken_day(coming.day, told.today)}."
    rhythm = 0 if told.not_for_me else standing.cadence_of(told.journal, told.contact, told.today)
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
    mine = addressed(said(told.journal, purpose.labelled("what i can offer")), told.contact) if purpose else ""
    if mine and is_kind(mine):
        return f"If it is ever of use to you, {in_return(inner(told.journal, mine))}."
    return "If I can ever do something for you, or look out for something, please tell me."


def in_return(words: str) -> str:
    """What I can offer, as a sentence without its end."""
    if words.startswith(("happy to ", "glad to ")):
        return f"I would be {words}"
    doing = deed(words)
    return f"I would be glad to {doing}" if doing else f"I can offer this in return: {words}"
