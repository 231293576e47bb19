"""A first message that names somebody who has not said yes to it."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.model.called import speaks_of
from quarterhour.model.draft import Draft
from quarterhour.model.introductions import leading_to
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def referrer_named_unasked(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A first message names who mentioned them, and it is not noted that you may, or noted that you may not.

    Source: 5STEP.
    """
    if draft.kind != "ask":
        return
    givers = {i.giver: i.unnamed for i in leading_to(journal, draft.contact) if not i.may_use_name}
    for giver in journal.people(sorted(givers)):
        if not speaks_of(written(draft), giver.name):
            continue
        if givers[giver.id]:
            told = f"{giver.name} asked not to be named"
            yield hint(draft, "referrer-named-unasked", told, "leave the name out", giver.first)
        elif not draft.blanks:
            fix = "ask first, then add #may-name to the referral"
            yield hint(
                draft, "referrer-named-unasked", f"it is not noted that you may name {giver.name}", fix, giver.first
            )
