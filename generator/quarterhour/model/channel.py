"""How somebody is written to, as it stands in a log line."""

import re

from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing

CHANNEL = re.compile(r" by [\w-]+")
BY_EMAIL = re.compile(r" by email\b")
WRITTEN = frozenset({"email", "message", "letter"})


def usual_channel(journal: Journal, contact: str) -> str:
    """How someone is written to: by e-mail where their address is known, else as they prefer, else as it was last."""
    known = journal.contacts.get(contact)
    if known is None or known.email:
        return "email"
    lines = journal.timelines.get(contact, ())
    return known.preferred or next((t.by for t in reversed(lines) if t.by in WRITTEN), "")


def as_they_are_told(journal: Journal, contact: str, closing: Closing) -> Closing:
    """A closing line that names no e-mail where somebody is written to in another way."""
    if not BY_EMAIL.search(closing.words):
        return closing
    return closing._replace(words=told_by(closing.words, usual_channel(journal, contact)))


def told_by(words: str, by: str) -> str:
    """A closing line with another channel, or with none: `updated by phone about [[ana-ruiz]]`."""
    if CHANNEL.search(words):
        return CHANNEL.sub(f" by {by}" if by else "", words, count=1)
    word, space, rest = words.partition(" ")
    return f"{word} by {by}{space}{rest}"
