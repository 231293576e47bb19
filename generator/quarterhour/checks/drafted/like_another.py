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
    mine = [*telling(draft, journal)] if draft.kind in COMPARED else []
    for other in to_colleagues(draft, others, journal) if len(mine) >= FEWEST else ():
        theirs = {*telling(other, journal)}
        same = [s for s in mine if s and s in theirs]
        if len(same) > MOST * len(mine):
            yield hint(
                draft, "like-another", f"{len(same)} of its {len(mine)} sentences also go to {other.name}",
                "give each of them one thing that only they said",
            )  # fmt: skip
            return


def to_colleagues(draft: Draft, others: Iterable[Draft], journal: Journal) -> Iterator[Draft]:
    """The messages of one kind to those who were in the same talk or work at the same place."""
    contact = journal.contacts.get(draft.contact)
    beside = {c.id for c in journal.beside(contact)} if contact else set()
    for other in others:
        together = other.contact in beside or (draft.interview and draft.interview == other.interview)
        if other.kind == draft.kind and other.contact != draft.contact and together:
            yield other


def telling(draft: Draft, journal: Journal) -> Iterator[str]:
    """The sentences between greeting and signature, without regard to case; one with a blank is like no other."""
    body = after_greeting(draft)
    signed = next((line for line in (journal.me.signature or journal.me.name).split("\n") if line.strip()), "")
    for sentence in sentences(body.rpartition(signed)[0] or body if signed else body):
        if len(sentence.split()) >= FEWEST_WORDS:
            yield "" if BLANK.search(sentence) else fold(sentence)
