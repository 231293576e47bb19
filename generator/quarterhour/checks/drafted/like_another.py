"""A message that says the same as another to somebody who may see both."""

from collections.abc import Iterable, Iterator

from quarterhour.checks.drafted.message import after_greeting, hint
from quarterhour.checks.phrases import sentences
from quarterhour.model.draft import BLANK, Draft
from quarterhour.model.journal import Journal
from quarterhour.model.names import fold
from quarterhour.model.problem import Problem

MOST = 0.6
FEWEST = 3
FEWEST_WORDS = 4
COMPARED = frozenset({"thanks", "ask"})


def like_another(draft: Draft, others: Iterable[Draft], journal: Journal) -> Iterator[Problem]:
    """Most sentences of a request or of thanks also go to a colleague of theirs, and colleagues show each other mail.

    Source: PRIN.
    """
    mine = [*telling(draft, journal)]
    for other in others if draft.kind in COMPARED and len(mine) >= FEWEST else ():
        if other.kind != draft.kind or other.contact == draft.contact or not colleagues(draft, other, journal):
            continue
        theirs = {*telling(other, journal)}
        same = [s for s in mine if s and s in theirs]
        if len(same) > MOST * len(mine):
            yield hint(
                draft, "like-another", f"{len(same)} of its {len(mine)} sentences also go to {other.name}",
                "give each of them one thing that only they said",
            )  # fmt: skip
            return


def colleagues(draft: Draft, other: Draft, journal: Journal) -> bool:
    """Whether two people were in one talk or work at one place."""
    contact = journal.contacts.get(draft.contact)
    together = bool(draft.interview) and draft.interview == other.interview
    return together or bool(contact and any(c.id == other.contact for c in journal.beside(contact)))


def telling(draft: Draft, journal: Journal) -> Iterator[str]:
    """The sentences between greeting and signature, without regard to case; one with a blank is like no other."""
    body = after_greeting(draft)
    signed = next((line for line in (journal.me.signature or journal.me.name).split("\n") if line.strip()), "")
    for sentence in sentences(body.rpartition(signed)[0] or body if signed else body):
        if len(sentence.split()) >= FEWEST_WORDS:
            yield "" if BLANK.search(sentence) else fold(sentence)
