"""Whether news has reached somebody: which of my messages bring them news, and whether one has come since."""

import re
from collections.abc import Collection, Iterator
from datetime import date, timedelta

from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal
from quarterhour.model.memo import daily
from quarterhour.model.names import fold
from quarterhour.model.standing import thanks_for
from quarterhour.model.state import held, lines
from quarterhour.model.timeline import MINE

TELLING = frozenset({"updated", "checked-in", "thanked", "shared", "replied"})
FRESH = timedelta(days=30)
LETTER = "letter"

Place = tuple[str, int]


def reported(journal: Journal, contact: str, since: date, today: date, about: Collection[str] = ()) -> bool:
    """Whether someone was told since a day: by a message of mine that names nobody, or names one of these.

    Thanks for a talk of their own tell them of nothing but whom they name.
    """
    return any(
        line.day >= since and tells(journal, contact, line, today, about) for line in lines(journal, contact, today)
    )


def tells(journal: Journal, contact: str, line: Touch, today: date, about: Collection[str] = ()) -> bool:
    """Whether a line is a message of mine that brought someone news of these people, or of what concerns nobody."""
    if line.who != MINE or line.what not in TELLING:
        return False
    if line.about:
        return any(link.id in about for link in line.about if link.id)
    return not is_for_a_talk(journal, contact, line, today) or names_one(journal, contact, line, about)


def heard_since(journal: Journal, contact: str, day: date, today: date) -> bool:
    """Whether someone knows what happened on a day: from a message since, or from a talk on a later day."""
    talked = any(talk.day and talk.day > day for talk in held(journal, contact, today))
    return talked or reported(journal, contact, day, today)


def is_for_a_talk(journal: Journal, contact: str, line: Touch, today: date) -> bool:
    """Whether a line is the thanks for a talk with them, by whichever way these went first, or on paper."""
    return line.what == "thanked" and (line.path, line.line) in thanks_for_talks(journal, contact, today)


def silent_thanks(journal: Journal, contact: str, since: date, today: date) -> Touch | None:
    """The thanks for a talk with someone that came since a day and name nobody."""
    found = (t for t in lines(journal, contact, today) if t.day >= since and not t.about)
    return next((t for t in found if is_for_a_talk(journal, contact, t, today)), None)


@daily
def thanks_for_talks(journal: Journal, contact: str, today: date) -> frozenset[Place]:
    """Where the thanks stand that answer a talk with someone, up to a day."""
    talks = held(journal, contact, today)
    return frozenset((t.path, t.line) for talk in talks for t in answers(thanks_for(journal, talk, contact), talk.day))


def answers(thanks: Iterator[Touch], day: date | None) -> Iterator[Touch]:
    """The first thanks within a month of a day, and the first of them on paper; later ones are for something else."""
    fresh = [t for t in thanks if day and t.day <= day + FRESH]
    yield from fresh[:1]
    yield from [t for t in fresh if t.by == LETTER][:1]


def names_one(journal: Journal, contact: str, line: Touch, people: Collection[str]) -> bool:
    """Whether the words of a line name one of some people, in full or by a first name that is not the reader's own."""
    words = re.findall(r"\w+", fold(line.text))
    said = f" {' '.join(words)} "
    own = first_word(journal, contact)
    for person in people:
        full = " ".join(re.findall(r"\w+", fold(journal.contacts[person].name))) if person in journal.contacts else ""
        first = first_word(journal, person)
        if (full and f" {full} " in said) or (first and first != own and f" {first} " in said):
            return True
    return False


def first_word(journal: Journal, contact: str) -> str:
    """The first word of a person's name, for comparing."""
    found = re.findall(r"\w+", fold(journal.contacts[contact].name)) if contact in journal.contacts else []
    return found[0] if found else ""
