"""A first message that does not say who led you to them."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, opening
from quarterhour.model.called import speaks_of
from quarterhour.model.draft import Draft
from quarterhour.model.introductions import leading_to
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.timeline import BOTH, MINE


def referrer_not_named(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """Somebody suggested them and may be named, and neither subject nor first two sentences of your first word say who.

    Source: SUSAN.
    """
    if draft.kind != "ask" or any(t.who in {MINE, BOTH} for t in journal.timelines.get(draft.contact, ())):
        return
    givers = journal.people(i.giver for i in leading_to(journal, draft.contact) if i.may_use_name)
    if givers and not any(speaks_of(opening(draft), giver.name) for giver in givers):
        name = givers[0].name
        yield hint(draft, "referrer-not-named", f"{name} suggested them, and is not named", f"begin with {name}")
