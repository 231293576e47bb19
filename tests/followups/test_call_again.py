"""A second call after a message that I left."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import noor, only, told

LEFT = "2026-11-12 left a voicemail"


@pytest.mark.parametrize(
    ("line", "today", "state"),
    [
        (LEFT, "2026-11-12", "upcoming 2026-11-16"),
        (LEFT, "2026-11-16", "due 2026-11-16"),
        (LEFT, "2026-12-12", "overdue 2026-11-16"),
        (LEFT, "2026-12-13", ""),
        ("2026-11-12 left a voicemail until 2026-11-21", "2026-11-20", "upcoming 2026-11-21"),
        ("2026-11-12 called by voicemail", "2026-11-16", "due 2026-11-16"),
        ("2026-11-12 called", "2026-11-16", ""),
        ("2026-11-12 she left a voicemail", "2026-11-16", ""),
    ],
)
def test_on_the_day_i_said_or_after_two_working_days(tmp_path: Path, line: str, today: str, state: str) -> None:
    action = "noor/call-again: Call Noor Haddad again, in their working hours"
    assert told(tmp_path, "call-again", noor(line), today) == ([f"{state} {action}"] if state else [])


@pytest.mark.parametrize(
    "line", ["2026-11-13 called", "2026-11-13 she replied", "2026-11-13 emailed", "2026-11-13 let go call-again"]
)
def test_closed_by_any_word_since(tmp_path: Path, line: str) -> None:
    assert told(tmp_path, "call-again", noor(LEFT, line), "2026-11-16") == []


def test_a_second_message_starts_it_anew(tmp_path: Path) -> None:
    lines = told(tmp_path, "call-again", noor(LEFT, "2026-11-16 left a voicemail"), "2026-11-16")
    assert [line.split()[1] for line in lines] == ["2026-11-18"]


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "call-again", noor(LEFT, fields="phone: 020 7946 0100"), "2026-11-16")
    assert reminder.action == "Call Noor Haddad again on 020 7946 0100, in their working hours"
    assert (reminder.closing, reminder.next) == (Closing("contacts/noor.md", "called"), "qh prep noor --phone")
