"""Everything that a site shows of a journal on a day."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from quarterhour import drafts, prep
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.state import PLANNED, SCHEDULED, talk_state
from quarterhour.workflow.look import judge


def whole(journal: Journal, problems: Iterable[Problem], today: date) -> Snapshot:
    """What `judge` sees, with a prep guide for each talk ahead and a draft for each reminder that has one."""
    seen = judge(journal, problems, today)
    ahead = (i for i in journal.interviews.values() if talk_state(journal, i, today) in (SCHEDULED, PLANNED))
    return replace(
        seen,
        guides=tuple(prep.guide(journal, interview, today) for interview in ahead),
        drafts=drafts.run(journal, seen.reminders, today),
    )
