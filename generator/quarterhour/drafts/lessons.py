"""What a talk taught, as sentences to the person who taught it: one thing learned, and what becomes of their advice."""

from datetime import date

from quarterhour.drafts.notes import can_be_quoted, inner, is_a_deed, is_shareable, quoted, said, to_them
from quarterhour.drafts.told import OWN, Said, by_day, whose
from quarterhour.model import state
from quarterhour.model.body import DONE, OPEN, Item
from quarterhour.model.journal import Journal
from quarterhour.model.prose import lesson

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
    if not own:
        told_me = f"What I heard from you all about {topic}" if topic else "One thing from our conversation"
    else:
        told_me = f"What you told me about {topic}" if topic else "One thing you told me"
    return f"{told_me} has stayed with me. In my notes it says: {quoted(item.text)}"


def to_name(told: Said) -> tuple[Item | None, bool]:
    """The learning to name, and whether this person said it: their own first, else a different one for each."""
    if told.interview is None:
        return None, True
    own: list[Item] = []
    shared: list[Item] = []
    for item in told.interview.learned:
        words = said(told.journal, lesson(item))
        fitting = is_shareable(item) and "advice" not in item.tags and can_be_quoted(told.journal, words, told.people)
        if fitting and (whose := told.whose(item)):
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
        words = inner(told.journal, to_them(said(told.journal, lesson(item)), told.contact))
        if words and item.box in {"", OPEN, DONE}:
            return intended(told, item, words)
    return ""


def intended(told: Said, item: Item, words: str) -> str:
    """One piece of advice, and what becomes of it."""
    if not is_a_deed(words):
        becomes = "is what I have done" if item.box == DONE else f"is what I will do{by_day(told, item) or ' next'}"
        return f"What {'you' if told.whose(item) == OWN else 'you all'} advised {becomes}: {words}."
    advised = "You advised me" if told.whose(item) == OWN else "Between you, you advised me"
    if item.box == DONE:
        return f"{advised} to {words}, and I have."
    by = by_day(told, item)
    return f"{advised} to {words}, and {f'I mean to{by}' if by else 'that is what I will do next'}."


def may_be_passed_on(journal: Journal, contact: str, today: date) -> str:
    """One thing learned from someone that is marked as one to share, as a quotation."""
    for talk in state.held(journal, contact, today)[::-1]:
        if talk.interview is None or talk.interview.private:
            continue
        for item in talk.interview.learned:
            words = said(journal, lesson(item))
            marked = "share" in item.tags and "advice" not in item.tags and is_shareable(item)
            if (
                marked
                and whose(talk.interview, item, contact)
                and can_be_quoted(journal, words, journal.people(talk.people))
            ):
                return quoted(words)
    return ""
