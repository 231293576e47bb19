"""Which talks have a page of their own under Prep."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour.workflow.look import judge
from quarterhour.workflow.prepare import guides

TODAY = date(2026, 11, 24)
TALK = "== contacts/noor.md\n---\nname: Noor\n---\n== interviews/talk.md\n---\nwith: noor\n{fields}\n---\n{notes}"


@pytest.mark.parametrize(
    ("fields", "notes", "over"),
    [
        ("", "", [False]),
        ("when: 2026-11-26", "", [False]),
        ("when: 2026-11-23", "## Notes\nA good talk.\n", [True]),
        ("when: 2026-11-10", "", [True]),
        ("when: 2026-11-09", "", []),
        ("when: 2026-11-23", "## Debrief\n- Went well: all of it\n", []),
        ("when: 2026-11-23", "## Log\n- 2026-11-23 debriefed\n", []),
        ("when: 2026-11-23\nimported: 2026-11-24", "## Notes\nA good talk.\n", []),
        ("when: 2026-11-23\nstatus: cancelled", "", []),
    ],
)
def test_talks_ahead_are_prepared_and_fresh_ones_written_down(
    tmp_path: Path, fields: str, notes: str, over: list[bool]
) -> None:
    journal, problems = journal_from(tmp_path, TALK.format(fields=fields, notes=notes))
    assert [guide.over for guide in guides(judge(journal, problems, TODAY))] == over
