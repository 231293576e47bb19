"""A box with something to do, where nothing is due for it."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour.checks.stray_box import READ, stray_box
from quarterhour.store import headings

TODAY = date(2026, 11, 24)
NEVER_A_PROMISE = {"notes", "debrief", "pitch", "goals", "keep-private", "preferences", "stories"}


def test_every_heading_with_a_meaning_is_one_where_boxes_count_or_are_pointed_out() -> None:
    known = {*headings.NAMES, *(key for inner in headings.INSIDE.values() for key in inner)}
    assert known - NEVER_A_PROMISE == READ


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("- [ ] send Anna my CV", 1),
        ("- [ ] slides (by 2026-11-30)", 1),
        ("- [ ] me: call her back", 1),
        ("- [ ] likes tea", 0),
        ("- [x] send Anna my CV", 0),
        ("- send Anna my CV", 0),
        ("```\n        - [ ] send Anna my CV\n        ```", 0),
    ],
)
def test_only_an_open_box_that_asks_for_a_deed_is_one(tmp_path: Path, line: str, found: int) -> None:
    text = f"""
        == contacts/noor.md
        ---
        name: Noor Haddad
        ---
        {line}

        ## Ideas
        """
    journal, _ = journal_from(tmp_path, text)
    problems = list(stray_box(journal, TODAY))
    assert len(problems) == found
