"""A question that the web answers."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import to_ask
from quarterhour.checks.phrases import said
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.traps import trap
from quarterhour.model.wording import clipped


def researchable(journal: Journal, today: date) -> Iterator[Problem]:
    """A question asks for what a website tells; look it up, and ask what it hides or how it has changed.

    Sources: S1.14, S1.16.
    """
    for interview, question in to_ask(journal, today):
        text = plain(question.text)
        if trap(text, places(journal, interview)) and not said("pay-or-family", text):
            yield hint(
                interview, "researchable", f'"{clipped(text)}" can be looked up',
                'look it up, then ask "I read that ...; how does that look from where you sit?"', question.line,
            )  # fmt: skip


def places(journal: Journal, interview: Interview) -> list[str]:
    """The names of the organizations that a talk may be about."""
    links = [interview.organization, *(contact.organization for contact in journal.attendees(interview))]
    known = journal.organizations
    return [known[link.id].name if link.id in known else link.text for link in links if link]
