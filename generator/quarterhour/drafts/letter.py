"""What every message has: a greeting, an end, a signature, and nothing that is to be kept private."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from quarterhour.drafts.notes import private_terms
from quarterhour.drafts.text import render
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.wording import MONTHS, WEEKDAYS

WARM = frozenset({"family", "friend"})
SUBJECT_WORDS = 6


class Letter(NamedTuple):
    """What one message says: its kind and variant, its subject, its facts, why it is written this way.

    `most` is how many words it may have; `spare` names the facts that are left out, in this order, where it has more.
    """

    kind: str
    variant: str
    subject: str
    facts: Mapping[str, str]
    why: str
    most: int = 150
    spare: tuple[str, ...] = ()
    interview: str = ""


def compose(journal: Journal, contact: Contact, letter: Letter) -> Draft:
    """The message in full."""
    facts = {**frame(journal, contact), **letter.facts}
    body = filled(journal, letter, facts)
    for name in letter.spare:
        if len(body.split()) <= letter.most:
            break
        facts[name] = ""
        body = filled(journal, letter, facts)
    return Draft(
        id=f"{letter.kind}-{contact.id}",
        kind=letter.kind,
        variant=letter.variant,
        contact=contact.id,
        name=contact.name,
        to=contact.email,
        subject=kept(journal, " ".join(letter.subject.split()[:SUBJECT_WORDS])),
        body=body,
        why=f"{letter.why}{by_hand(contact)}",
        interview=letter.interview,
    )


def filled(journal: Journal, letter: Letter, facts: Mapping[str, str]) -> str:
    """The template of a letter with its facts, and without what is private."""
    return kept(journal, render(f"{letter.kind}-{letter.variant}.txt", facts))


def kept(journal: Journal, text: str) -> str:
    """A text in which a blank stands for every private term."""
    for term in private_terms(journal):
        text = term.sub("[[…]]", text)
    return text


def frame(journal: Journal, contact: Contact) -> dict[str, str]:
    """The greeting, the end and the signature, as near or as formal as the two of you are."""
    first = " ".join(contact.first.split())
    if contact.call:
        return {"greeting": f"Dear {first},", "end": "Yours sincerely,", "signature": signature(journal)}
    if contact.relationship in WARM:
        return {"greeting": f"Hello {first},", "end": "All the best,", "signature": signature(journal)}
    return {"greeting": f"Dear {first},", "end": "With best wishes,", "signature": signature(journal)}


def signature(journal: Journal) -> str:
    """How the author signs: their own signature, else name, number and profile."""
    me = journal.me
    return me.signature or "\n".join(part for part in (me.name or "[[your name]]", me.phone, me.profile) if part)


def by_hand(contact: Contact) -> str:
    """What to do where an email is not the way."""
    if contact.preferred == "letter":
        return " They like a letter best: write it by hand."
    return "" if contact.email else " No email address is noted for them."


def spoken_day(day: date, today: date) -> str:
    """`Monday 23 November`, with its year where that is another one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"
