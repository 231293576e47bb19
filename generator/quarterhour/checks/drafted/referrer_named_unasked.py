"""A first message that names somebody who has not said yes to it."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, speaks_of, written
from quarterhour.model.draft import Draft
from quarterhour.model.introductions import leading_to
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def referrer_named_unasked(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A first message names who mentioned them, and it is not noted that you may.

    Source: 5STEP.
    """
    if draft.kind != "ask" or draft.blanks:
        return
    asked = {i.giver for i in leading_to(journal, draft.contact) if not i.may_use_name}
    for giver in journal.people(sorted(asked)):
        if speaks_of(written(draft), giver):
            fix = "ask first, then add #may-name to the referral"
            yield hint(
                draft, "referrer-named-unasked", f"it is not noted that you may name {giver.name}", fix, giver.first
            )
