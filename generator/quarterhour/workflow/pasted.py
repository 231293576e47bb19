"""A mail pasted into the log: kept in its own lines under one dated line, never made into a single one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quarterhour.model.contact import Contact
from quarterhour.model.names import fold
from quarterhour.store.stop import says_stop

LONG = 60
GREETING = re.compile(
    r"\s*(?:(?:hi|hello|hey|dear|hallo|good\s+(?:morning|afternoon|evening|day))\b(?P<whom>[^,!:.\n]{0,40})[,!:.\n\u2013-]"
    r"|(?:thanks|thank\s+you|many\s+thanks)\s+(?:so\s+much\s+)?for\s+(?:reaching|your|getting|writing|the|connecting)\b"
    r"|(?:from|subject|re|sent|to)\s*:\s*\S)",
    re.IGNORECASE,
)
QUOTED = re.compile(r"\s*>")


class Said(NamedTuple):
    """What is to be logged: one line, and the lines that belong under it."""

    line: str
    below: tuple[str, ...] = ()


def parted(text: str) -> Said:
    """Some typed words as one line of a log, and further lines as they came."""
    first, *rest = text.strip().splitlines() or [""]
    return Said(" ".join(first.split()), trimmed(rest))


def trimmed(lines: Sequence[str]) -> tuple[str, ...]:
    """Lines without the empty ones before and after them."""
    filled = [n for n, line in enumerate(lines) if line.strip()]
    return tuple(lines[filled[0] : filled[-1] + 1]) if filled else ()


def is_mail(text: str) -> bool:
    """Whether some words are a mail that nothing is said about: they greet, and go on for long or over lines."""
    return bool(GREETING.match(text)) and (len(text) > LONG or "\n" in text.strip())


def theirs(text: str, contact: Contact) -> bool:
    """Whether a mail is more likely theirs: it does not greet them by their name."""
    found = GREETING.match(text)
    whom = fold(found["whom"] or "").split() if found else []
    return fold(contact.first) not in whom


def filed(mail: str, *, theirs: bool) -> Said:
    """A mail in its own lines under a line that says whose it is; one that asks not to be contacted says so."""
    spoken = "\n".join(line for line in mail.splitlines() if not QUOTED.match(line))
    word = "they opted out" if theirs and says_stop(spoken) else "they replied" if theirs else "wrote"
    return Said(word, trimmed(mail.splitlines()))
