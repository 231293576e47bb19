"""What they may ask: your story, what they asked before, and what you keep to yourself."""

import re
from collections.abc import Iterator
from datetime import date

from quarterhour.model import state
from quarterhour.model.body import Passage, passage
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.wording import listed
from quarterhour.prep.words import notes

USUAL = (
    "What made you ask me?",
    "What do you do now, and what would you like to do?",
    "What have you found out so far?",
    "What are you good at?",
    "Where do you see yourself in a few years?",
    "How can I help you?",
)
ASKED = "they-asked-me"
BEFORE = ("They asked, or may ask:", "Others asked:")
MOST_OF_OTHERS = 4
LABEL = re.compile(r"^\w+(?: \w+)?: ")


def they_may_ask(journal: Journal, interview: Interview, today: date) -> Section:
    """What they are likely to ask, what they and others have asked before, and your story and goals as you wrote them.

    It comes from seed advice S4.1 and S4.8.
    """
    lines = [*USUAL]
    for asked in asked_before(journal, interview):
        lines += (f"{BEFORE[0]} {line}" for line in notes(journal, asked))
    lines += (f"{BEFORE[1]} {line}" for line in asked_by_others(journal, interview, today))
    lines += (f"Your story: {line}" for line in notes(journal, passage(journal.me.passages, "pitch")))
    lines += (f"A goal of yours: {line}" for line in notes(journal, passage(journal.me.passages, "goals")))
    return Section("They may ask you", tuple(lines), key="they-may-ask")


def asked_before(journal: Journal, interview: Interview) -> Iterator[Passage]:
    """What stands under They asked me in this talk, in earlier ones with these people and in their own files."""
    yield passage(interview.passages, ASKED)
    for contact in journal.attendees(interview):
        yield passage(contact.passages, ASKED)
        earlier = (talk for talk in journal.interviews_with.get(contact.id, ()) if talk is not interview)
        yield from (passage(talk.passages, ASKED) for talk in earlier if not talk.private)


def asked_by_others(journal: Journal, interview: Interview, today: date) -> tuple[str, ...]:
    """What other people asked in the latest talks: it may come up again."""
    here = {link.id for link in interview.attendees}
    others = [
        talk
        for talk in journal.interviews.values()
        if passage(talk.passages, ASKED).items
        and not talk.private
        and not here & {link.id for link in talk.attendees}
        and state.talk_state(journal, talk, today) == state.HELD
    ]
    others.sort(key=lambda talk: (talk.day or date.min, talk.id), reverse=True)
    lines = (line for talk in others for line in notes(journal, passage(talk.passages, ASKED)))
    return tuple(dict.fromkeys(lines))[:MOST_OF_OTHERS]


def one_breath(journal: Journal) -> str:
    """The first sentence of your story."""
    found = passage(journal.me.passages, "pitch")
    own = LABEL.sub("", plain(found.items[0].text if found.items else found.text))
    return f"{own.partition('. ')[0].rstrip('.')}." if own else ""


def keep_private(journal: Journal, _: Interview, __: date) -> Section:
    """What you do not want to speak about, and how to say so."""
    kept = passage(journal.me.passages, "keep-private")
    terms = [plain(item.text) for item in kept.items if item.text] or [plain(kept.text)]
    if not any(terms):
        return Section("Keep to yourself", (), key="keep-private")
    lines = (
        f"Not to be spoken of: {listed(terms)}.",
        "If asked: I'd rather leave that aside. What I can tell is …",
    )
    return Section("Keep to yourself", lines, key="keep-private")
