"""A kind of work of which nobody who does it was asked."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import lately
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

SEVERAL = 2


def nobody_does_this_work(journal: Journal, today: date) -> Iterator[Problem]:
    """Several talks were about a kind of work, all with people who do not do it.

    Source: S1.2.
    """
    paths: dict[str, list[Interview]] = {}
    for interview in lately(journal, today, 1):
        if interview.path:
            paths.setdefault(interview.path.casefold(), []).append(interview)
    for talks in paths.values():
        people = [contact for interview in talks for contact in journal.attendees(interview)]
        if len(talks) >= SEVERAL and people and all(contact.does_this_work == "no" for contact in people):
            newest = max(talks, key=lambda interview: (interview.day or today, interview.id))
            yield hint(
                newest, "nobody-does-this-work", f"nobody you asked about {newest.path} does it",
                "ask them who does", newest.origin.at("path")[0],
            )  # fmt: skip
