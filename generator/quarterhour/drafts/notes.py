"""An author's notes as words that can be said to the person they are about."""

import re

from quarterhour.model.body import Item, passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.wording import MONTHS, WEEKDAYS

LONGEST = 25
SHORT_TERM = 4
SHORT_NAME = 8
A_DAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")
NOT = r"(?:do|does|did|is|are|was|were|have|has|had|would|could|should)n"
NO_APOSTROPHE = re.compile(rf"\b({NOT})(t)\b|\b(you|they)(ve|re)\b")


def said(journal: Journal, text: str) -> str:
    """A note in plain words, or nothing where it is too long for a message or says what is to be kept private."""
    words = plain(text, {key: c.full for key, c in journal.contacts.items()} if "[[" in text else {})
    if len(words.split()) > LONGEST or any(term.search(words) for term in private_terms(journal)):
        return ""
    words = NO_APOSTROPHE.sub(r"\1\3'\2\4", words.replace("\u2019", "'"))
    return A_DAY.sub(lambda found: found[0].capitalize(), words)


def private_terms(journal: Journal) -> tuple[re.Pattern[str], ...]:
    """What must not stand in a message: short terms as whole words, longer ones within words as well."""
    found = passage(journal.me.passages, "keep-private")
    typed = [item.text for item in found.items] or found.text.split("\n")
    terms = (" ".join(term.split()).strip(" .-*+") for term in typed)
    return tuple(
        re.compile(rf"(?<!\w){re.escape(term)}(?!\w)" if len(term) < SHORT_TERM else re.escape(term), re.IGNORECASE)
        for term in terms
        if any(c.isalnum() for c in term)
    )


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(re.findall(r"[\w'-]+", text))


def inner(journal: Journal, text: str) -> str:
    """A note as part of a sentence: a small first letter, but for names and abbreviations, and no stop at its end."""
    text = text.strip().rstrip(".!…;:, ")
    first = re.match(r"[^\W\d_]+", text)
    if first is None or first[0] in proper(journal) or not first[0][1:].islower():
        return text
    return text[0].lower() + text[1:]


def subject(journal: Journal, interview: Interview | None) -> str:
    """The work that a talk is about, as part of a sentence; nothing where it is private or said in many words."""
    if interview is None or interview.private:
        return ""
    words = inner(journal, said(journal, interview.path))
    return words if len(words.split()) <= SHORT_NAME else ""


def proper(journal: Journal) -> frozenset[str]:
    """Words that keep their capital."""
    names = [c.name for c in journal.contacts.values()] + [o.name for o in journal.organizations.values()]
    return frozenset({*WEEKDAYS, *MONTHS, "I", *(part for name in names for part in name.split())})


def quoted(text: str) -> str:
    """A note between quotation marks, as a whole sentence."""
    text = text.strip().replace('"', "'")
    stopped = text if text.endswith((".", "!", "?", "…")) else f"{text}."
    return f'"{stopped[0].upper()}{stopped[1:]}"'


def is_shareable(item: Item) -> bool:
    """Whether an item may be spoken of at all."""
    return bool(item.text.strip()) and not item.private
