"""A first message that does not say who led you to them."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, opening, speaks_of
from quarterhour.model.draft import Draft
from quarterhour.model.introductions import leading_to
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def referrer_not_named(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """Somebody suggested them and may be named, and neither the subject nor the first two sentences say who.

    Source: SUSAN.
    """
    givers = journal.people(i.giver for i in leading_to(journal, draft.contact) if i.may_use_name)
    if draft.kind == "ask" and givers and not any(speaks_of(opening(draft), giver) for giver in givers):
        name = givers[0].name
        yield hint(draft, "referrer-not-named", f"{name} suggested them, and is not named", f"begin with {name}")
