"""A first message that mentions whom else you asked there."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import FIRST, hint, written
from quarterhour.model.draft import Draft
from quarterhour.model.introductions import introducers
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.timeline import MINE, THEIRS


def mentions_a_colleague(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A first message mentions somebody at the same place whom you asked, and who has not answered.

    Source: 2HJS-N.
    """
    contact = journal.contacts.get(draft.contact)
    if contact is None or contact.organization is None or draft.kind not in FIRST:
        return
    known = {contact.id, *introducers(journal, contact.id)}
    for other in journal.colleagues(contact.organization.id) if contact.organization.id else ():
        sides = {t.who for t in journal.timelines[other.id]}
        if other.id not in known and other.name in written(draft) and MINE in sides and THEIRS not in sides:
            fix = "leave the other name out"
            yield hint(draft, "mentions-a-colleague", f"{other.name} was asked and has not answered", fix, other.name)
