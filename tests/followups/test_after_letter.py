"""A call after a letter."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import noor, only, told

LETTER = "2026-11-10 asked by letter"


@pytest.mark.parametrize(
    ("today", "state"),
    [
        ("2026-11-19", "upcoming 2026-11-24"),
        ("2026-11-24", "due 2026-11-24"),
        ("2027-01-09", "overdue 2026-11-24"),
        ("2027-01-10", ""),
    ],
)
def test_ten_working_days_after_the_letter_in_place_of_a_second_try(tmp_path: Path, today: str, state: str) -> None:
    action = "noor/after-letter: Your letter to Noor Haddad has arrived by now: call or write"
    assert told(tmp_path, "after-letter", noor(LETTER), today) == ([f"{state} {action}"] if state else [])
    assert told(tmp_path, "second-try", noor(LETTER), today) == []


@pytest.mark.parametrize("line", ["2026-11-16 she replied", "2026-11-20 called", "2026-11-20 let go after-letter"])
def test_closed_by_any_word_since(tmp_path: Path, line: str) -> None:
    assert told(tmp_path, "after-letter", noor(LETTER, line), "2026-11-24") == []


def test_an_ask_by_email_is_no_letter(tmp_path: Path) -> None:
    assert told(tmp_path, "after-letter", noor("2026-11-10 asked by email"), "2026-11-24") == []


def test_the_number_is_told_where_it_is_known(tmp_path: Path) -> None:
    reminder = only(tmp_path, "after-letter", noor(LETTER, fields="phone: 020 7946 0100"), "2026-11-24")
    assert reminder.action == "Your letter to Noor Haddad has arrived by now: call on 020 7946 0100"
    assert reminder.closing == Closing("contacts/noor.md", "nudged by phone")


def test_a_line_that_may_be_the_answer_makes_it_a_question(tmp_path: Path) -> None:
    reminder = only(tmp_path, "after-letter", noor(LETTER, "2026-11-12 noor is on board i think"), "2026-11-24")
    assert reminder.action == 'Did Noor Haddad answer? One line is not read: "noor is on board i think"'
    assert reminder.next == "qh log noor --on 2026-11-12 they replied"
