"""Somebody in a talk who has no file, and so cannot be thanked."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.talks import lately
from quarterhour.checks.phrases import said
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem


def unnamed_attendee(journal: Journal, today: date) -> Iterator[Problem]:
    """Somebody was in a talk who has no name or no file, so no reminder to thank them can come.

    Source: S0.26.
    """
    for interview in lately(journal, today, 0):
        for link in interview.attendees:
            if link.id or link.target or not link.text.strip():
                continue
            if said("nobody-by-name", link.text):
                fix = "ask for the name, and add it"
                message = f'"{link.text}" names nobody, so no reminder to thank them can come'
            else:
                fix = f'make one: qh add "{link.text}"'
                message = f"{link.text} has no file, so no reminder to thank them can come"
            line, column = link.line or interview.origin.at("with")[0], link.column
            yield Problem(interview.origin.path, line, column, "unnamed-attendee", message, fix, "with", HINT)
