"""A note of thanks that does not say when they will hear from you."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, thanks_for_a_talk, written
from quarterhour.checks.drafted.no_next_step import COMPLETE
from quarterhour.checks.phrases import said, sentences
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def no_check_in_time(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """You chose how often to stay in touch, and the note of thanks does not say when you will write again.

    Source: S2.26.
    """
    contact = journal.contacts.get(draft.contact)
    if contact is None or draft.blanks or draft.variant in COMPLETE or not thanks_for_a_talk(draft):
        return
    ahead = [s for s in sentences(written(draft)) if said("next-step", s)]
    if rhythm(contact) and ahead and not any(said("a-time-ahead", s) for s in ahead):
        fix = 'name a month, such as "I will write again in February"'
        yield hint(draft, "no-check-in-time", "it does not say when you will write again", fix)


def rhythm(contact: Contact) -> bool:
    """Whether it is chosen how often to stay in touch."""
    return contact.cadence not in {"", "none"}
