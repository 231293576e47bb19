"""A talk, and nothing to say when they ask who you are."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.talks import close
from quarterhour.model import preparation
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem

WRITTEN = frozenset({"email"})


def no_pitch(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk is close, and your own story is not written in me.md; they will ask for it first.

    Source: S3.19.
    """
    me = journal.me
    told = (me.name or me.passages) and next((i for i in close(journal, today) if i.by not in WRITTEN), None)
    if told and not preparation.pitch(journal, told):
        who = next((contact.name for contact in journal.attendees(told)), "somebody")
        yield Problem(
            me.origin.path, 1, 1, "no-pitch", f"you talk with {who} soon, and your own story is not written",
            'write it in a minute or two, in a section "## Pitch"', "", HINT,
        )  # fmt: skip
