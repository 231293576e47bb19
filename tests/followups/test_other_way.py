"""Another way to someone whose address does not work."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import noor, only, told

BACK = "2026-11-12 bounced"


@pytest.mark.parametrize(
    ("today", "state"),
    [
        ("2026-11-12", "upcoming 2026-11-16"),
        ("2026-11-16", "due 2026-11-16"),
        ("2026-12-12", "overdue 2026-11-16"),
        ("2026-12-13", ""),
    ],
)
def test_due_two_working_days_after_it_came_back(tmp_path: Path, today: str, state: str) -> None:
    found = told(tmp_path, "other-way", noor("2026-11-12 asked by email", BACK), today)
    assert found == ([f"{state} noor/other-way: Find another way to Noor Haddad"] if state else [])


@pytest.mark.parametrize("line", ["2026-11-13 asked by phone", "2026-11-13 she replied", "2026-11-13 let go other-way"])
def test_closed_by_any_word_since(tmp_path: Path, line: str) -> None:
    assert told(tmp_path, "other-way", noor(BACK, line), "2026-11-16") == []


def test_what_closes_it(tmp_path: Path) -> None:
    plain = only(tmp_path, "other-way", noor(BACK), "2026-11-16")
    phone = only(tmp_path, "other-way", noor(BACK, fields="phone: 020 7946 0100"), "2026-11-16")
    assert plain.closing == Closing("contacts/noor.md", "asked by message")
    assert phone.closing == Closing("contacts/noor.md", "asked by phone")
    assert phone.action == "Find another way to Noor Haddad: their number is 020 7946 0100"
