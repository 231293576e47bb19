"""A talk whose file and log name two days."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import checks

TALK = """
== contacts/sam.md
---
name: Sam Ortiz
---
## Log
{theirs}
== interviews/s.md
---
with: sam
when: 2026-10-06 15:00
---
## Log
{own}
"""


@pytest.mark.parametrize(
    ("theirs", "own", "place"),
    [
        ("", "- 2026-10-05 moved to 2026-10-08", "line 6"),
        ("- 2026-10-05 moved to 2026-10-08", "", "line 5 of contacts/sam.md"),
        ("- 2026-10-05 rescheduled to Thursday", "- 2026-10-01 confirmed", "line 5 of contacts/sam.md"),
    ],
)
def test_the_line_is_named_wherever_it_stands(tmp_path: Path, theirs: str, own: str, place: str) -> None:
    journal, _ = journal_from(tmp_path, TALK.format(theirs=theirs, own=own))
    (found,) = (p for p in checks.run(journal, date(2026, 10, 6)) if p.name == "other-day")
    assert found.message == f"the talk is on 2026-10-06, but {place} moved it to 2026-10-08"
    assert (found.path, found.line, found.fix) == ("interviews/s.md", 3, f"write when: 2026-10-08, or correct {place}")


@pytest.mark.parametrize(
    ("theirs", "own"),
    [
        ("- 2026-10-05 moved to 2026-10-06", ""),
        ("- 2026-10-05 moved to 2026-10-08\n- 2026-10-06 moved to 2026-10-06", ""),
        ("- 2026-10-05 pushed to next week", ""),
        ("- 2026-09-01 moved to 2026-09-04\n- 2026-09-04 talked by phone", ""),  # that was an earlier talk
        ("- 2026-10-01 booked 2026-11-20", ""),  # and this may be a second one
    ],
)
def test_nothing_is_said_where_they_agree_or_another_talk_is_meant(tmp_path: Path, theirs: str, own: str) -> None:
    journal, _ = journal_from(tmp_path, TALK.format(theirs=theirs, own=own))
    assert [p for p in checks.run(journal, date(2026, 10, 6)) if p.name == "other-day"] == []
