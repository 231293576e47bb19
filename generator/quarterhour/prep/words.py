"""How a guide speaks of people, ways of meeting and the author's own notes."""

import re
from collections.abc import Container, Iterable

from quarterhour.model.body import Item, Passage, Touch
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import lesson, opening_word, plain
from quarterhour.model.record import Link
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import listed, sentence, short_day

DATED = re.compile(r"^\s*[-*+•]?\s*(?:\[.\]\s+)?\W*\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?[\]*_:,.)\s]*")
LISTED = re.compile(r"[-*+•#>|`\s]")
CLOSE = frozenset({"family", "friend", "classmate", "colleague", "former-colleague"})
WAYS = {
    "in-person": "In person",
    "coffee": "Over coffee",
    "meal": "Over a meal",
    "video": "By video",
    "phone": "By phone",
    "email": "By email",
    "event": "At an event",
    "walk": "On a walk",
}


def said(journal: Journal, text: str) -> str:
    """A note as a finished sentence."""
    return sentence(plain_words(journal, text))


def plain_words(journal: Journal, text: str) -> str:
    """A note without marks, people in it by their names."""
    return plain(text, {key: c.full for key, c in journal.contacts.items()} if "[[" in text else {})


def stopped(text: str) -> str:
    """A text with a stop at its end, its first letter as typed."""
    return text if not text or text[-1] in ".!?…" else f"{text}."


def told(journal: Journal, touch: Touch, whose: str = "") -> str:
    """A line of a log in its author's words, with its day, and whose log it is from where there are several."""
    words = DATED.sub("", touch.raw) or touch.what
    mine = touch.who == MINE and opening_word(words) not in {"i", "we"}
    day = f"{short_day(touch.day)}, {whose}" if whose else short_day(touch.day)
    return f"{day}: {said(journal, f'you {words[0].lower()}{words[1:]}' if mine else words)}"


def notes(journal: Journal, passage: Passage, told: Container[str] = ()) -> tuple[str, ...]:
    """What stands in a passage: its prose, then its items but for labels already told, each as a sentence."""
    prose = "\n".join("" if LISTED.match(line) else line for line in passage.text.split("\n"))
    paragraphs = (said(journal, paragraph) for paragraph in re.split(r"\n\s*\n", prose))
    items = (labelled(journal, item) for item in passage.items if item.text and item.label not in told)
    return tuple(line for line in (*paragraphs, *items) if line)


def labelled(journal: Journal, item: Item) -> str:
    """An item as a sentence, after its label where it has one."""
    if not item.label:
        return said(journal, item.text)
    label = re.sub(r"\bi\b", "I", item.label)
    return f"{label[0].upper()}{label[1:]}: {stopped(plain_words(journal, item.text))}"


def learned(journal: Journal, item: Item) -> str:
    """A learning as a sentence, with who said it where that is noted."""
    words = said(journal, lesson(item))
    who = named(journal, item.owner) if item.owner else ""
    return f"{who}: {words}" if who and not words.startswith(who.split()[0]) else words


def names(people: Iterable[Contact]) -> str:
    """The first names of some people."""
    return listed(c.first for c in people)


def all_close(journal: Journal, interview: Interview) -> bool:
    """Whether everyone in a talk is somebody the author knows well."""
    people = journal.attendees(interview)
    return bool(people) and all(c.relationship in CLOSE for c in people)


def named(journal: Journal, link: Link) -> str:
    """The name of whom a link means."""
    return journal.contacts[link.id].full if link.id in journal.contacts else link.text


def workplace(journal: Journal, link: Link | None) -> str:
    """The name of an organization that is linked or written out."""
    if link is None:
        return ""
    place = journal.organizations.get(link.id)
    return place.name if place and place.name else link.text


def introduced(journal: Journal, contact: Contact) -> str:
    """`Noor Haddad, Operations Director at Blue Heron`, as far as it is known."""
    place = workplace(journal, contact.organization)
    job = f"{contact.role} at {place}" if contact.role and place else contact.role or place
    return f"{contact.full}, {job}" if job else contact.full


def ways(interview: Interview) -> str:
    """How people meet in a talk."""
    return WAYS.get(interview.by, "")
