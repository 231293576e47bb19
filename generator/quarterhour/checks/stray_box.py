"""A box that looks like something to do and stands where nothing is due for it."""

import re
from collections.abc import Iterator
from datetime import date

from quarterhour.model.body import OPEN, Item
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.wording import clipped

READ = frozenset(
    (
        "purpose", "questions", "learned", "promises", "referrals", "log", "research", "arrangements", "culture",
        "they-asked-me", "reading", "openings", "research-organization", "research-person", "research-field",
    )
)  # fmt: skip
TO_DO = re.compile(
    r"(?:(?:please|pls|me|i|i'll|will|to|need\s+to|must|they|she|he)[:\s]+)*(?:send|e-?mail|write|wrote|ask|call|ring|text"
    r"|message|forward|share|introduce|intro|connect|thank|tell|lend|return|post|mail|reply|answer|follow[\s-]?up|remind"
    r"|invite|give|bring|find|get\s+back|let\s+(?:\w+\s+)?know|check\s+in|promise)\b",
    re.IGNORECASE,
)


def stray_box(journal: Journal, _today: date) -> Iterator[Problem]:
    """An open box says something to do, but stands under a heading where it counts for nothing, or under none."""
    records: tuple[Contact | Interview, ...] = (*journal.contacts.values(), *journal.interviews.values())
    for record in records:
        for item in stray(record):
            message = f'"{clipped(item.text)}" is to be done, but nothing is due for it here'
            fix = "put it under the heading Promises, so that the due list reminds you"
            yield Problem(record.origin.path, item.line, 1, "stray-box", message, fix, "", HINT)


def stray(record: Contact | Interview) -> Iterator[Item]:
    """The open boxes with a day, or with words such as `send` and `call`, in sections where no box is a promise."""
    for section in record.passages:
        if section.key not in READ:
            yield from (i for i in section.items if i.box == OPEN and (i.due or TO_DO.match(i.text)))
