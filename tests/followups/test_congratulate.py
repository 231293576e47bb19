"""Congratulations on their news, and on a new job."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import noor, only, told


@pytest.mark.parametrize(
    ("line", "today", "expected"),
    [
        (
            "2026-11-12 promoted to director",
            "2026-11-17",
            "due 2026-11-17 {}: Congratulate {} on the promotion",
        ),
        (
            "2026-11-12 published a paper",
            "2026-11-16",
            "upcoming 2026-11-17 {}: Congratulate {} on what they published",
        ),
        ("2026-11-12 won an award", "2027-01-11", "overdue 2026-11-17 {}: Congratulate {} on the award"),
        ("2026-11-12 won an award", "2027-01-12", ""),
        ("2026-11-12 new job at Acme", "2026-11-17", ""),
    ],
)
def test_due_three_working_days_after_the_news(tmp_path: Path, line: str, today: str, expected: str) -> None:
    lines = [expected.format("noor/congratulate", "Noor Haddad")] if expected else []
    assert told(tmp_path, "congratulate", noor(line), today) == lines


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("2026-11-12 congratulated by email", 0),
        ("2026-11-13 checked-in by email", 0),
        ("2026-11-13 updated by email", 0),
        ("2026-11-13 let go congratulate", 0),
        ("2026-11-13 she replied", 1),
        ("2026-11-13 left a voicemail", 1),
    ],
)
def test_closed_by_any_message_of_mine_since(tmp_path: Path, line: str, count: int) -> None:
    assert len(told(tmp_path, "congratulate", noor("2026-11-12 promoted", line), "2026-11-17")) == count


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "congratulate", noor("2026-11-12 promoted"), "2026-11-17")
    assert reminder.closing == Closing("contacts/noor.md", "congratulated")
    assert reminder.group == "one-message"


@pytest.mark.parametrize(("line", "found"), [("thanked by email", 1), ("congratulated by email", 0), ("emailed", 0)])
def test_thanks_for_a_talk_carry_no_congratulations(tmp_path: Path, line: str, found: int) -> None:
    for news, rule in (("promoted", "congratulate"), ("new job", "new-job")):
        text = noor("2026-11-11 talked by phone 20 min", f"2026-11-12 {news}", f"2026-11-13 {line}")
        assert len(told(tmp_path, rule, text, "2026-11-17")) == found
