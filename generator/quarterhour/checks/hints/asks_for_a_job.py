"""A question or a pitch that asks for a job."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import to_ask
from quarterhour.checks.phrases import said
from quarterhour.model.body import passage
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem

FIX = "ask to learn how it is, and let them think of the job"


def asks_for_a_job(journal: Journal, today: date) -> Iterator[Problem]:
    """A question, of a talk or a playbook, or your pitch asks for a job, an opening or a word with those who hire.

    Sources: S0.13, S1.6.
    """
    for interview, question in to_ask(journal, today):
        if words := said("asks-for-a-job", question.text):
            yield hint(interview, "asks-for-a-job", f'"{words}" asks for a job', FIX, question.line)
    for own in journal.settings.questions:
        if words := said("asks-for-a-job", own.text):
            yield Problem(own.path, own.line or 1, 1, "asks-for-a-job", f'"{words}" asks for a job', FIX, "", HINT)
    pitch = passage(journal.me.passages, "pitch")
    if words := said("asks-for-a-job", " ".join(pitch.text.split())):
        path, line = journal.me.origin.path, pitch.line or 1
        yield Problem(path, line, 1, "asks-for-a-job", f'"{words}" asks for a job', FIX, "", HINT)
