"""A line under Referrals that may mean somebody and names nobody."""

import re
from collections.abc import Iterator
from datetime import date

from quarterhour.model.body import Item, passage
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.wording import clipped

SOMEBODY = re.compile(
    r"\b(?:some(?:one|body)|boss|manager|colleague|friend|nephew|niece|cousin|brother|sister|husband|wife|partner|mentor"
    r"|director|recruiter|team|contact|person|guy|woman|man|lady|people)s?\b"
    r"|(?<=\s)(?-i:[A-Z])\w|\A[^\W\d_]+\s+[^\W\d_]+\Z",
    re.IGNORECASE,
)
NOBODY = re.compile(r"\b(?:nobody|no[\s-]?one|none|nothing|not|will|ask|think|tb[acd]|yet|later)\b", re.IGNORECASE)


def no_name(journal: Journal, _today: date) -> Iterator[Problem]:
    """A line under Referrals may mean somebody but begins with no name: it is a note, and nothing is due for it."""
    records: tuple[Contact | Interview, ...] = (*journal.contacts.values(), *journal.interviews.values())
    for record in records:
        for item in notes(record):
            if SOMEBODY.search(item.text) and not NOBODY.search(item.text):
                message = f'"{clipped(item.text)}" names nobody you could write to, so it is kept as a note'
                fix = "once you know it, begin with the name: Ana Ruiz, Blue Heron: her old boss"
                yield Problem(record.origin.path, item.line, 1, "no-name", message, fix, "", HINT)


def notes(record: Contact | Interview) -> Iterator[Item]:
    """The items under Referrals that were read as nobody's name."""
    named = {referral.line for referral in record.referrals}
    yield from (item for item in passage(record.passages, "referrals").items if item.line not in named)
