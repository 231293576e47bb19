"""A talk that was offered, and that you declined."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.checks.phrases import said
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.prose import WIKILINK, plain
from quarterhour.model.timeline import meaningful
from quarterhour.model.wording import clipped

LATELY = timedelta(days=30)


def offer_declined(journal: Journal, today: date) -> Iterator[Problem]:
    """You declined a talk within the last month; a later day, or a call, may still be welcome.

    Source: S0.1.
    """
    for line in journal.me.log:
        people = journal.people(found[1] for found in WIKILINK.finditer(line.text))
        a_talk = said("a-talk", plain(line.text)) or people
        if line.what != "declined" or not a_talk or not line.day <= today <= line.day + LATELY:
            continue
        if any(meaningful(t) and line.day < t.day <= today for c in people for t in journal.timelines[c.id]):
            continue
        if any(i.day and i.day > line.day for c in people for i in journal.interviews_with.get(c.id, ())):
            continue
        what = clipped(plain(line.text, {c.id: c.name for c in journal.contacts.values()}))
        yield Problem(
            line.path, line.line, 1, "offer-declined", f'you declined "{what}"',
            "a later day or a short call may still be welcome", "", HINT,
        )  # fmt: skip
