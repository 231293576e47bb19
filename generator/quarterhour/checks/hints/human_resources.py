"""A talk with somebody who hires for a living."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import ahead
from quarterhour.checks.phrases import said
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def human_resources(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk is with somebody in human resources, who knows less of the work than those who do it.

    Source: S4.2.
    """
    for interview in ahead(journal, today):
        people = journal.attendees(interview)
        if people and all(hires(contact) for contact in people) and not said("human-resources", interview.path):
            yield hint(
                interview, "human-resources", f"{people[0].name} works in human resources",
                "ask them who does the work that you want to hear about", interview.origin.at("with")[0],
            )  # fmt: skip


def hires(contact: Contact) -> bool:
    """Whether somebody works in human resources."""
    return bool(said("human-resources", f"{contact.function}. {contact.role}"))
