"""Asking for a job."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints import message
from quarterhour.checks.hints.phrases import said
from quarterhour.checks.hints.talks import to_ask
from quarterhour.model.body import passage
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem


FIX = "ask to learn, and let them think of the job"


def asks_for_a_job(journal: Journal, today: date) -> Iterator[Problem]:
    """A question, the pitch or a message asks for a job, an opening or a word with those who hire; an informational interview never does.

    Source: S0.13, S1.6.
    """
    for interview, question in to_ask(journal, today):
        if words := said("asks-for-a-job", question.text):
            yield hint(interview, "asks-for-a-job", f'"{words}" asks for a job', FIX, question.line)
    pitch = passage(journal.me.passages, "pitch")
    if words := said("asks-for-a-job", pitch.text):
        path, line = journal.me.origin.path, pitch.line or 1
        yield Problem(path, line, 1, "asks-for-a-job", f'"{words}" asks for a job', FIX, "", HINT)
