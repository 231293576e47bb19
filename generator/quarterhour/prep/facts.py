"""What was found out before a talk, as single facts that can be said aloud."""

import re
from collections.abc import Iterator

from quarterhour.model.body import Item, Passage, passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.prep.place import where
from quarterhour.prep.words import LISTED, plain_words

PAUSE = re.compile(r"(?<=[.!?])\s+|\n+")
SMALL = frozenset({
    "a", "about", "all", "almost", "an", "around", "at", "both", "chief", "each", "established", "every", "few",
    "for", "founded", "from", "half", "her", "his", "in", "it", "its", "led", "makes", "managing", "many", "more",
    "most", "near", "nearly", "new", "newcomers", "no", "offers", "on", "once", "only", "our", "over", "owned",
    "pay", "people", "produces", "run", "sells", "set", "several", "since", "some", "staff", "started", "starting",
    "still", "that", "the", "their", "there", "these", "they", "this", "until", "we", "with", "you", "your",
})  # fmt: skip


def of_place(journal: Journal, interview: Interview) -> Iterator[Passage]:
    """What is written about the organizations of a talk: in its own research, then in their files."""
    yield passage(interview.passages, "research-organization")
    for link in where(journal, interview):
        if link.id in journal.organizations:
            place = journal.organizations[link.id]
            yield from (passage(place.passages, key) for key in ("", "research"))


def of_person(journal: Journal, interview: Interview) -> Iterator[Passage]:
    """What is written about the people of a talk: in its own research, then in their files."""
    yield passage(interview.passages, "research-person")
    yield from (passage(c.passages, "") for c in journal.attendees(interview) if not c.private)


def of_field(_: Journal, interview: Interview) -> Iterator[Passage]:
    """What is written about the field."""
    yield passage(interview.passages, "research-field")


def facts(journal: Journal, found: Passage) -> Iterator[str]:
    """The single facts of a passage, prose by the sentence; nothing private, no box and no value of a label."""
    yield from (plain_words(journal, item.text) for item in found.items if stated(item) and not item.label)
    prose = "\n".join("" if LISTED.match(line) else line for line in found.text.split("\n"))
    if "#private" not in prose:
        whole = re.sub(r"(?<!\n)\n(?!\n)", " ", prose)
        yield from (words for part in PAUSE.split(whole) if (words := plain_words(journal, part)))


def stated(item: Item) -> bool:
    """Whether an item states something that may be said: it is no box to tick, and not private."""
    return bool(item.text) and not item.box and not item.private


def aloud(fact: str) -> str:
    """A fact as it goes on in a sentence: without its stop, and small where it begins with a small word."""
    first, _, rest = fact.rstrip(".!? ").partition(" ")
    return f"{first.lower() if first.casefold() in SMALL else first} {rest}".strip()
