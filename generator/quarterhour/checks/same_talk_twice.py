"""Two files for one talk."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem


def same_talk_twice(journal: Journal, _today: date) -> Iterator[Problem]:
    """Two files tell of a talk with the same person on the same day."""
    for contact, interviews in journal.interviews_with.items():
        seen: dict[date, str] = {}
        for interview in interviews:
            if interview.day is None or not contact:
                continue
            first = seen.setdefault(interview.day, interview.origin.path)
            if first != interview.origin.path:
                line, column = interview.origin.at("with")
                yield Problem(
                    interview.origin.path, line, column, "same-talk-twice",
                    f"{first} is a talk with {contact} on the same day", "join them if it was one talk", "with", HINT,
                )  # fmt: skip
