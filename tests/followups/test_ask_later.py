"""Asking again when they said later."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import noor, only, told

LATER = "2026-11-12 later until 2026-12-06: after the inspections"


@pytest.mark.parametrize(
    ("line", "today", "state"),
    [
        (LATER, "2026-11-24", "upcoming 2026-12-07"),
        (LATER, "2026-12-07", "due 2026-12-07"),
        (LATER, "2027-03-06", "overdue 2026-12-07"),
        (LATER, "2027-11-24", "decide 2026-12-07"),
        ("2026-11-11 not now", "2026-11-24", "upcoming 2026-12-11"),
    ],
)
def test_on_the_day_they_named_or_after_a_month(tmp_path: Path, line: str, today: str, state: str) -> None:
    found = told(tmp_path, "ask-later", noor("2026-11-10 asked by email", line), today)
    assert found == [f"{state} noor/ask-later: Ask Noor Haddad again, as they said"]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("2026-11-13 answered by email: of course", 1),
        ("2026-11-20 asked by email", 0),
        ("2026-12-07 followed up", 0),
        ("2026-12-01 she accepted", 0),
        ("2026-12-01 she declined", 0),
        ("2026-12-01 talked by phone", 0),
        ("2026-12-01 let go ask-later", 0),
    ],
)
def test_closed_by_a_new_ask_a_yes_a_no_or_a_talk(tmp_path: Path, line: str, count: int) -> None:
    assert len(told(tmp_path, "ask-later", noor("2026-11-10 asked", LATER, line), "2026-12-08")) == count


def test_a_new_later_takes_its_place(tmp_path: Path) -> None:
    lines = told(tmp_path, "ask-later", noor(LATER, "2026-12-08 later until 2027-02-01"), "2026-12-10")
    assert [line.split()[1] for line in lines] == ["2027-02-01"]


def test_a_talk_on_the_calendar_closes_it(tmp_path: Path) -> None:
    text = noor(LATER) + "== interviews/noor.md\n---\nwith: noor\nwhen: 2026-12-10\n---\n"
    assert told(tmp_path, "ask-later", text, "2026-12-08") == []


def test_it_quotes_them_and_says_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "ask-later", noor(LATER), "2026-12-07")
    assert reminder.why[0].text == 'Noor said on Thu 12 Nov 2026: later, in words: "after the inspections"'
    assert (reminder.closing, reminder.draft) == (Closing("contacts/noor.md", "asked"), "ask")
