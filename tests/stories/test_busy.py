"""Journals written the way people type on busy days, with the whole due list of some days worked out by hand first."""

from pathlib import Path

import pytest

from busy import BUSY, CASES
from reminders import whole


@pytest.mark.parametrize(("name", "day", "lines"), CASES, ids=[f"{name} {day}" for name, day, _ in CASES])
def test_the_whole_list(name: str, day: str, lines: list[str], tmp_path: Path) -> None:
    text = (BUSY / f"{name}.txt").read_text(encoding="utf-8")
    assert whole(tmp_path, text, day) == [line for line in lines if not line.startswith("#")]
