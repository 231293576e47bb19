"""A word to someone who changed jobs."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import noor, only, told

NEWS = "2026-11-12 new job at Acme"
ACTION = "Congratulate Noor Haddad on the new job, and check the address and the role in their file"


@pytest.mark.parametrize(
    ("today", "state"),
    [("2026-11-19", "due 2026-11-19"), ("2027-01-11", "overdue 2026-11-19"), ("2027-01-12", "")],
)
def test_due_five_working_days_after_the_news(tmp_path: Path, today: str, state: str) -> None:
    assert told(tmp_path, "new-job", noor(NEWS), today) == ([f"{state} noor/new-job: {ACTION}"] if state else [])
    assert told(tmp_path, "congratulate", noor(NEWS), today) == []


@pytest.mark.parametrize("line", ["2026-11-13 congratulated", "2026-11-13 wrote by email", "2026-11-13 let go new-job"])
def test_closed_by_any_message_of_mine_since(tmp_path: Path, line: str) -> None:
    assert told(tmp_path, "new-job", noor(NEWS, line), "2026-11-19") == []


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "new-job", noor(NEWS), "2026-11-19")
    assert reminder.closing == Closing("contacts/noor.md", "congratulated")
    assert reminder.next == "qh draft check-in noor"
