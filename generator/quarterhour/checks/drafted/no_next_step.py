"""A note of thanks that leads nowhere."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, thanks_for_a_talk, written
from quarterhour.checks.phrases import said
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

COMPLETE = frozenset({"short", "not-for-me", "reconnect"})


def no_next_step(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A note of thanks says neither what you will do next nor when they will hear from you.

    Sources: S1.19, S2.26.
    """
    contact = journal.contacts.get(draft.contact)
    alone = draft.variant in COMPLETE or draft.blanks or (contact is not None and contact.cadence == "none")
    if thanks_for_a_talk(draft) and not alone and not said("next-step", written(draft)):
        fix = "say what you will do with what you heard, or when you will write again"
        yield hint(draft, "no-next-step", "it does not say what comes next", fix)
