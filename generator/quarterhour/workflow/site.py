"""Everything that a site shows of a journal on a day."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from quarterhour import drafts, prep
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.state import PLANNED, SCHEDULED, talk_state
from quarterhour.workflow.look import look


def whole(root: Path, today: date) -> Snapshot:
    """What `look` sees, with a prep guide for each talk ahead and a draft for each reminder that has one."""
    seen = look(root, today)
    ahead = (i for i in seen.journal.interviews.values() if talk_state(seen.journal, i, today) in (SCHEDULED, PLANNED))
    return replace(
        seen,
        guides=tuple(prep.guide(seen.journal, interview, today) for interview in ahead),
        drafts=drafts.run(seen.journal, seen.reminders, today),
    )
