"""An application, and nobody there was asked."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.timeline import meaningful


def applied_before_talking(journal: Journal, _today: date) -> Iterator[Problem]:
    """You applied somewhere, no answer is noted, and you have not written to anybody there.

    Source: S4.9.
    """
    for place in journal.organizations.values():
        if not place.applied or place.result or not place.origin.places:
            continue
        people = [c.id for c in journal.contacts.values() if c.organization and c.organization.id == place.id]
        touched = any(
            journal.interviews_with.get(key) or any(map(meaningful, journal.timelines[key])) for key in people
        )
        if not touched:
            line, column = place.origin.at("applied")
            yield Problem(
                place.origin.path, line, column, "applied-before-talking",
                "you applied here and have written to nobody who works here",
                "ask somebody there for a quarter of an hour", "applied", HINT,
            )  # fmt: skip
