"""Preparation: three working days before a talk."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, talk_ahead, told


@pytest.mark.parametrize(
    ("today", "lines"),
    [
        ("2026-11-02", ["upcoming 2026-11-25 {}: Prepare for the talk on Mon 30 Nov with Noor Haddad"]),
        ("2026-11-25", ["due 2026-11-25 {}: Prepare for Monday's talk with Noor Haddad"]),
        ("2026-11-29", ["overdue 2026-11-25 {}: Prepare for tomorrow's talk with Noor Haddad"]),
        ("2026-11-30", []),
        ("2026-12-01", []),
    ],
)
def test_due_three_working_days_before_and_gone_after(tmp_path: Path, today: str, lines: list[str]) -> None:
    expected = [line.format("noor/prepare/2026-11-30") for line in lines]
    assert told(tmp_path, "prepare", talk_ahead(), today) == expected


@pytest.mark.parametrize(
    ("body", "log", "fields"),
    [
        ("## Log\n- 2026-11-20 prepared", "", "minutes: 15"),
        ("", "## Log\n- 2026-11-20 prepared", "minutes: 15"),
        ("## Log\n- 2026-11-20 let go prepare", "", "minutes: 15"),
        ("## Log\n- 2026-11-20 cancelled", "", "minutes: 15"),
        ("## Log\n- 2026-11-02 prepared\n- 2026-11-03 rescheduled", "", "minutes: 15"),
        ("", "", "status: cancelled"),
        (
            "## Purpose\n- What I want to learn: nights\n## Questions\n- [ ] a?\n- [ ] b?\n- [ ] c?",
            "",
            "kind: practice\n    goals: practice",
        ),
    ],
)
def test_closed_by_a_line_or_when_enough_is_written(tmp_path: Path, body: str, log: str, fields: str) -> None:
    assert told(tmp_path, "prepare", talk_ahead(body, log, fields), "2026-11-25") == []


def test_not_closed_by_what_was_said_of_an_earlier_talk(tmp_path: Path) -> None:
    text = (
        talk_ahead(log="## Log\n- 2026-10-01 prepared")
        + """
    == interviews/first.md
    ---
    with: "[[noor]]"
    when: 2026-10-02
    ---
    ## Notes
    Well met.
    """
    )
    assert len(told(tmp_path, "prepare", text, "2026-11-25")) == 1


def test_a_move_moves_it(tmp_path: Path) -> None:
    text = talk_ahead().replace("when: 2026-11-30", "when: 2026-12-04")
    assert told(tmp_path, "prepare", text, "2026-11-25")[0].startswith("upcoming 2026-12-01 noor/prepare/2026-12-04")


def test_it_is_not_late_on_the_day_a_talk_is_agreed(tmp_path: Path) -> None:
    text = talk_ahead("## Log\n- 2026-11-27 booked")
    assert told(tmp_path, "prepare", text, "2026-11-27")[0].startswith("due 2026-11-27 ")


def test_a_talk_without_a_day_and_one_that_is_written_up_ask_for_nothing(tmp_path: Path) -> None:
    undated = talk_ahead().replace("when: 2026-11-30T15:00", "by: phone")
    assert told(tmp_path, "prepare", undated, "2026-11-25") == []
    assert told(tmp_path, "prepare", talk_ahead("## Notes\nShe called early."), "2026-11-30") == []


def test_nobody_is_written_to_so_it_stays_for_who_asked_to_be_left_alone(tmp_path: Path) -> None:
    assert len(told(tmp_path, "prepare", talk_ahead(contact="do_not_contact: yes"), "2026-11-25")) == 1


def test_the_playbook_says_how_early(tmp_path: Path) -> None:
    text = talk_ahead() + '\n    == journal.toml\n    format = 1\n    playbook = "active-search"\n'
    assert told(tmp_path, "prepare", text, "2026-11-02")[0].startswith("upcoming 2026-11-26")


def test_what_is_missing_and_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "prepare", talk_ahead(), "2026-11-25")
    path = "interviews/2026-11-30-noor.md"
    assert reminder.closing == Closing(path, "prepared")
    assert reminder.why[0].text == "you talk on Mon 30 Nov 2026, 15:00"
    assert [len(reminder.why), reminder.why[1].path, reminder.next] == [4, path, "qh prep noor"]
