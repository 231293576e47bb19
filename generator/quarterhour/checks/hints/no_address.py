"""Somebody who likes a letter best, without an address."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem


def no_address(journal: Journal, _today: date) -> Iterator[Problem]:
    """Somebody likes a letter best, and no postal address is noted.

    Source: S1.18.
    """
    for contact in journal.contacts.values():
        if contact.preferred == "letter" and not contact.address and contact.id not in journal.stops:
            line, column = contact.origin.at("preferred")
            yield Problem(
                contact.origin.path, line, column, "no-address", "a letter is liked best, and no address is noted",
                "add a line address: ...", "preferred", HINT,
            )  # fmt: skip
