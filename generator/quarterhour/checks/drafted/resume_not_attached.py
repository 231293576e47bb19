"""A resume that they asked for."""

import re
from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, thanks_for_a_talk
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

RESUME = re.compile(r"\b(?:resume|r\u00e9sum\u00e9|cv)\b", re.IGNORECASE)


def resume_not_attached(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """They asked for your resume, and the note of thanks does not speak of it.

    Source: S0.30.
    """
    interview = journal.interviews.get(draft.interview)
    if interview and interview.asked_for_resume and thanks_for_a_talk(draft) and not RESUME.search(draft.body):
        yield hint(draft, "resume-not-attached", "they asked for your resume", "attach it, and say so")
