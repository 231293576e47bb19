"""What every message has: a greeting, an end, a signature, and nothing that is to be kept private."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from quarterhour.drafts.notes import private_terms
from quarterhour.drafts.text import render
from quarterhour.model.calendar import elsewhere
from quarterhour.model.called import called, is_titled, parted
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.state import zone_of
from quarterhour.model.wording import MONTHS, WEEKDAYS, plain_day

WARM = frozenset({"family", "friend"})
SUBJECT_WORDS = 6
EMAIL = "email"
LETTER = "letter"
PHONE = "phone"
MESSAGE = "message"
COMMON = {
    "greeting": "how it begins, as near or as formal as the two of you are",
    "end": "how it ends",
    "signature": "your signature, else your name, number and profile",
    "me": "your name",
    "name": "their full name",
    "first": "how they are addressed: `call`, else their title and family name or their first name",
    "organization": "where they work",
    "date": "the day it is written",
}


class Occasion(NamedTuple):
    """Whom to write to, on which day, and the variant that was asked for, if any."""

    journal: Journal
    contact: Contact
    today: date
    variant: str = ""


class Letter(NamedTuple):
    """What one message says: its variant, its subject, its facts, why it is written this way.

    `spare` names the facts that are left out, in this order, where the variant has too many words.
    """

    variant: str
    subject: str
    facts: Mapping[str, str]
    why: str
    spare: tuple[str, ...] = ()
    interview: str = ""
    sent: str = EMAIL
    bcc: str = ""
    files: tuple[str, ...] = ()


class Variant(NamedTuple):
    """One form of a kind of message: when it is chosen, and how many words (or characters) it has at most."""

    name: str
    when: str
    most: int = 150
    characters: int = 0


class Kind(NamedTuple):
    """One kind of message: what it is, how it is written, its variants, and the fields that its templates may use."""

    name: str
    about: str
    letter: Callable[[Occasion], Letter | None]
    variants: tuple[Variant, ...]
    fields: Mapping[str, str]

    def variant(self, name: str) -> Variant:
        """The variant of a name."""
        return next(variant for variant in self.variants if variant.name == name)


def compose(kind: Kind, occasion: Occasion, letter: Letter, templates: Mapping[str, str]) -> Draft:
    """The message in full, from the author's own template or the one that comes with the program."""
    journal, contact, _, _ = occasion
    facts = {**dict.fromkeys(kind.fields, ""), **frame(occasion, letter.sent), **letter.facts}
    text = templates[f"{kind.name}-{letter.variant}"]
    body = kept(journal, render(text, facts))
    for name in letter.spare:
        if fits(body, kind.variant(letter.variant)):
            break
        facts[name] = ""
        body = kept(journal, render(text, facts))
    return Draft(
        id=f"{kind.name}-{contact.id}",
        kind=kind.name,
        variant=letter.variant,
        contact=contact.id,
        name=contact.full,
        to=contact.email if letter.sent == EMAIL else "",
        subject=kept(journal, " ".join(letter.subject.split()[:SUBJECT_WORDS])),
        body=body,
        why=f"{letter.why}{by_hand(contact, letter.sent)}",
        interview=letter.interview,
        bcc=letter.bcc,
        files=letter.files,
        day=occasion.today,
    )


def fits(body: str, variant: Variant) -> bool:
    """Whether a message is as short as it should be."""
    return len(body.split()) <= variant.most and (not variant.characters or len(body.strip()) <= variant.characters)


def kept(journal: Journal, text: str) -> str:
    """A text in which a blank stands for every private term."""
    for term in private_terms(journal):
        text = term.sub("[[…]]", text)
    return text


def frame(occasion: Occasion, sent: str) -> dict[str, str]:
    """The greeting, the end and the signature, as near or as formal as the two of you are; who, where and when."""
    journal, contact, today, _ = occasion
    near = contact.relationship in WARM
    first = greeted(contact)
    hello, end = ("Hello", "All the best,") if near else ("Dear", "With best wishes,")
    if is_titled(first):
        hello, end = "Dear", "Yours sincerely,"
    place = journal.workplace(contact)
    return {
        "greeting": f"{hello} {first},",
        "end": end,
        "signature": signature(journal, sent),
        "me": journal.me.name or "[[your name]]",
        "name": contact.full,
        "first": first,
        "organization": place.name if place else contact.organization.text if contact.organization else "",
        "date": plain_day(today),
    }


def greeted(contact: Contact) -> str:
    """How someone is greeted: `call`, else by title or first name, friends by their first name; else a blank."""
    own = parted(contact.name).first if contact.relationship in WARM else ""
    return " ".join((contact.call or own or called(contact.name)).split()) or "[[name]]"


def first_that_fits(*subjects: str) -> str:
    """The first of several subjects that is short enough, so that no name is cut; else the last."""
    return next((s for s in subjects if len(s.split()) <= SUBJECT_WORDS), subjects[-1])


def signature(journal: Journal, sent: str = EMAIL) -> str:
    """How the author signs: their own signature, else name, number and profile; no links on paper."""
    me = journal.me
    own = me.signature or "\n".join(part for part in (me.name or "[[your name]]", me.phone, me.profile) if part)
    return own if sent != LETTER else "\n".join(line for line in own.split("\n") if "://" not in line)


def by_hand(contact: Contact, sent: str) -> str:
    """What to do where an email is not the way."""
    if sent == LETTER:
        return " By hand, if you can: it is what they will keep." if contact.address else " No address is noted."
    if sent != EMAIL:
        return ""
    if contact.preferred == LETTER:
        return " They like a letter best: write it by hand."
    return "" if contact.email else " No email address is noted for them."


def talk_day(journal: Journal, talk: Interview | None, contact: Contact, day: date) -> date:
    """The day on which a talk begins on their clock; of one without a file or a day the one that is given."""
    if talk is None or talk.when is None:
        return day
    zone = zone_of(journal, talk)
    return elsewhere(talk.when, zone, contact.timezone or zone).day


def spoken_day(day: date, today: date) -> str:
    """`Monday 23 November`, with its year where that is another one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"
