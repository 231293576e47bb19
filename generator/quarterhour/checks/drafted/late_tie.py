"""A request that begins with its author."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import after_greeting, greeted, hint
from quarterhour.checks.phrases import said, sentences
from quarterhour.model.called import speaks_of
from quarterhour.model.draft import BLANK, Draft
from quarterhour.model.introductions import leading_to
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

SOON = 2


def late_tie(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """The first two sentences of a request say nothing of them, nor of what links you.

    Sources: 2HJS-N, SFU.
    """
    if draft.kind != "ask" or not greeted(draft):
        return
    said_first = [*sentences(after_greeting(draft))]
    first = " ".join(said_first[:SOON])
    givers = journal.people(i.giver for i in leading_to(journal, draft.contact))
    if len(said_first) > SOON and not (
        BLANK.search(first) or said("tie", first) or any(speaks_of(first, c.name) for c in givers)
    ):
        fix = "begin with what of theirs made you write, or whom you both know"
        yield hint(draft, "late-tie", "its first two sentences say nothing of them", fix)
