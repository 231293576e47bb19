"""A message to somebody who asked not to be contacted."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import PROBLEM, Problem


def do_not_contact(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A message is for somebody who asked not to be contacted; it cannot be told to keep quiet about that."""
    if draft.contact in journal.stops:
        found = hint(draft, "do-not-contact", f"{draft.name} asked not to be contacted", "do not send it")
        yield found._replace(severity=PROBLEM)
