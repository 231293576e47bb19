"""A talk in person, and nothing noted to bring."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import close
from quarterhour.model import preparation
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def nothing_to_bring(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk in person is a working day away, and it is not noted what to bring, such as a resume in case they ask.

    Sources: S0.16, S3.20.
    """
    for interview in close(journal, today, 1):
        formal = interview.kind == "informational" and interview.by in preparation.IN_PERSON
        if formal and not preparation.documents(journal, interview):
            yield hint(
                interview, "nothing-to-bring", "it is not noted what to bring",
                'add under Arrangements: "- Bring: resume, notebook, questions"',
            )  # fmt: skip
