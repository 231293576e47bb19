"""A first word to someone whom I put down."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import noor, only, told

ADDED = "added: 2026-11-14"


@pytest.mark.parametrize(
    ("today", "state"),
    [
        ("2026-11-14", "upcoming 2026-11-23"),
        ("2026-11-23", "due 2026-11-23"),
        ("2027-02-12", "overdue 2026-11-23"),
        ("2027-02-13", ""),
    ],
)
def test_a_week_after_they_were_added_on_a_working_day_for_three_months(tmp_path: Path, today: str, state: str) -> None:
    expected = [f"{state} noor/first-ask: Write to Noor Haddad, or decide not to"] if state else []
    assert told(tmp_path, "first-ask", noor(fields=ADDED), today) == expected


@pytest.mark.parametrize(
    ("line", "fields", "count"),
    [
        ("2026-11-20 asked by email", ADDED, 0),
        ("2026-11-20 she replied", ADDED, 0),
        ("2026-11-20 let go first-ask", ADDED, 0),
        ("2026-11-20 noted her talk", ADDED, 1),
        ("2026-11-20 noted her talk", "tags: a", 0),
        ("2026-11-20 noted her talk", f"{ADDED}\ndo_not_contact: yes", 0),
        ("2026-11-20 noted her talk", f"{ADDED}\nimported: 2026-11-20", 0),
    ],
)
def test_closed_by_any_word_and_only_where_a_day_is_known(tmp_path: Path, line: str, fields: str, count: int) -> None:
    assert len(told(tmp_path, "first-ask", noor(line, fields=fields), "2026-11-23")) == count


def test_whom_somebody_led_me_to_is_asked_once(tmp_path: Path) -> None:
    text = (
        noor(fields=ADDED)
        + "== contacts/tom.md\n---\nname: Tom\n---\n## Log\n- 2026-11-19 introduced me to Noor Haddad\n"
    )
    assert told(tmp_path, "first-ask", text, "2026-11-23") == []
    assert len(told(tmp_path, "use-referral", text, "2026-11-23")) == 1


def test_a_talk_closes_it_and_an_idea_does_not(tmp_path: Path) -> None:
    idea = noor(fields=ADDED) + "== interviews/noor.md\n---\nwith: noor\n---\n"
    assert len(told(tmp_path, "first-ask", idea, "2026-11-23")) == 1
    assert told(tmp_path, "first-ask", idea.replace("with: noor", "with: noor\nwhen: 2026-12-01"), "2026-11-23") == []


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "first-ask", noor(fields=ADDED), "2026-11-23")
    assert (reminder.closing, reminder.line) == (Closing("contacts/noor.md", "asked"), 3)
