"""What a talk taught, as sentences to the person who taught it: one thing learned, and what becomes of their advice."""

from datetime import date

from quarterhour.drafts.advice import Advice, advised
from quarterhour.drafts.notes import is_shareable, quoted
from quarterhour.drafts.quoting import is_tagged, quotable
from quarterhour.drafts.told import OWN, Said, by_day, whose
from quarterhour.model import state
from quarterhour.model.body import DONE, OPEN, Item
from quarterhour.model.journal import Journal

TOPICS = {
    "day-to-day": "the daily work",
    "culture": "how people work together",
    "skills": "the skills it takes",
    "entry": "the way in",
    "market": "the market",
}


def learned(told: Said) -> str:
    """One thing that they told, from the notes of the talk; a blank where the notes have none that can be said."""
    item, own = to_name(told)
    if item is None:
        return "What you told me about [[one thing they said]] has stayed with me."
    topic = next((TOPICS[tag] for tag in item.tags if tag in TOPICS), "")
    if topic:
        return f"What {'you told me' if own else 'was said'} about {topic} has stayed with me: {quoted(item.text)}"
    one = "One thing you told me" if own else "One thing from our conversation"
    return f"{one} has stayed with me. I wrote it down: {quoted(item.text)}"


def to_name(told: Said) -> tuple[Item | None, bool]:
    """The learning to name, and whether this person said it: their own first, else a different one for each."""
    if told.interview is None:
        return None, True
    own: list[Item] = []
    shared: list[Item] = []
    for item in sorted(told.interview.learned, key=lambda i: not is_tagged(i)):
        words = quotable(told.journal, item, told.people)
        if words and (whose := told.whose(item)):
            (own if whose == OWN else shared).append(item._replace(text=words))
    place = told.talk.people.index(told.contact.id)
    return next(iter([*own, *shared[place : place + 1]]), None), bool(own)


def plan(told: Said) -> str:
    """What I will do with their advice, or have done."""
    if told.interview is None or told.not_for_me:
        return ""
    advice = (item for item in told.interview.learned if "advice" in item.tags and is_shareable(item))
    theirs = (item for item in advice if told.whose(item) == OWN or (told.whose(item) and told.host))
    for item in sorted(theirs, key=lambda i: (told.whose(i) != OWN, i.box == DONE)):
        found = advised(told.journal, told.contact, item)
        if found and item.box in {"", OPEN, DONE}:
            return intended(told, item, found)
    return ""


def intended(told: Said, item: Item, advice: Advice) -> str:
    """One piece of advice, and what becomes of it."""
    you = "You advised me" if told.whose(item) == OWN else "Between you, you advised me"
    if item.box == DONE:
        return f"{you} {advice.words}, and I have{' kept to that' if advice.refrain else ''}."
    if advice.refrain:
        return f"{you} {advice.words}, and I will keep to that."
    by = by_day(told, item)
    return f"{you} {advice.words}, and {f'I mean to do so{by}' if by else 'that is what I will do next'}."


def may_be_passed_on(journal: Journal, contact: str, today: date) -> str:
    """One thing learned from someone that is marked as one to share, as a quotation."""
    for talk in state.held(journal, contact, today)[::-1]:
        if talk.interview is None or talk.interview.private:
            continue
        for item in talk.interview.learned:
            words = quotable(journal, item, journal.people(talk.people)) if "share" in item.tags else ""
            if words and whose(talk.interview, item, contact):
                return quoted(words)
    return ""
