"""Whatever a due list offers to draft can be drafted."""

from datetime import date
from pathlib import Path

import pytest

from busy import BUSY, CASES
from journals import journal_from
from quarterhour import drafts, followups


@pytest.mark.parametrize(("name", "day"), [case[:2] for case in CASES])
def test_every_draft_that_is_offered_can_be_written(name: str, day: str, tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, (BUSY / f"{name}.txt").read_text(encoding="utf-8"))
    today = date.fromisoformat(day)
    offered = {(r.draft, r.contact) for r in followups.run(journal, today) if r.draft}
    written = {(kind, who) for kind, who in offered if drafts.write(kind, journal, who, today)}
    assert written == offered
