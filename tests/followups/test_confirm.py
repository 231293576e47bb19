"""A word of confirmation: the working day before."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, talk_ahead, told


@pytest.mark.parametrize(
    ("today", "lines"),
    [
        ("2026-11-02", ["upcoming 2026-11-27 {}: Confirm with Noor Haddad: Mon 30 Nov 2026, 15:00"]),
        ("2026-11-27", ["due 2026-11-27 {}: Confirm with Noor Haddad: Mon 30 Nov 2026, 15:00"]),
        ("2026-11-29", ["overdue 2026-11-27 {}: Confirm with Noor Haddad: Mon 30 Nov 2026, 15:00"]),
        ("2026-11-30", []),
        ("2026-12-01", []),
    ],
)
def test_due_on_the_working_day_before_and_gone_after(tmp_path: Path, today: str, lines: list[str]) -> None:
    expected = [line.format("noor/confirm/2026-11-30") for line in lines]
    assert told(tmp_path, "confirm", talk_ahead(), today) == expected


@pytest.mark.parametrize(
    ("zone", "when", "said"),
    [
        ("Europe/London", "2026-11-30T15:00", "Mon 30 Nov 2026, 15:00 in London, 10:00 in New York"),
        ("Asia/Tokyo", "2026-12-01T09:00", "Tue 1 Dec 2026, 09:00 in Tokyo, Mon 30 Nov 2026, 19:00 in New York"),
        ("America/New_York", "2026-11-30T15:00", "Mon 30 Nov 2026, 15:00"),
        ("America/Toronto", "2026-11-30T15:00", "Mon 30 Nov 2026, 15:00 in Toronto"),
        ("Europe/London", "2026-11-30", "Mon 30 Nov 2026"),
    ],
)
def test_both_clocks_where_they_differ(tmp_path: Path, zone: str, when: str, said: str) -> None:
    text = talk_ahead(fields=f"timezone: {zone}").replace("when: 2026-11-30T15:00", f"when: {when}")
    text += "\n    == me.md\n    ---\n    timezone: America/New_York\n    ---\n"
    assert told(tmp_path, "confirm", text, "2026-11-27") == [
        f"due 2026-11-27 noor/confirm/{'2026-11-30'}: Confirm with Noor Haddad: {said}"
    ]


@pytest.mark.parametrize(
    ("body", "log", "open_"),
    [
        ("## Log\n- 2026-11-27 confirmed by email", "", False),
        ("", "## Log\n- 2026-11-24 confirmed by email", False),
        ("## Log\n- 2026-11-23 confirmed by email", "", False),
        ("## Log\n- 2026-11-20 confirmed by email", "", True),
        ("## Log\n- 2026-11-24 confirmed by email\n- 2026-11-25 rescheduled", "", True),
        ("## Log\n- 2026-11-24 confirmed by email\n- 2026-11-25 rescheduled\n- 2026-11-25 confirmed", "", False),
        ("## Log\n- 2026-11-24 confirmed by email", "## Log\n- 2026-11-25 she accepted the new time", True),
        ("## Log\n- 2026-11-26 prepared", "", True),
        ("## Log\n- 2026-11-26 let go confirm", "", False),
        ("## Log\n- 2026-11-26 cancelled", "", False),
    ],
)
def test_closed_by_a_confirmation_since_it_was_last_agreed_and_not_too_early(
    tmp_path: Path, body: str, log: str, *, open_: bool
) -> None:
    assert len(told(tmp_path, "confirm", talk_ahead(body, log), "2026-11-27")) == open_


def test_it_is_not_late_on_the_day_a_talk_is_agreed(tmp_path: Path) -> None:
    text = talk_ahead("## Log\n- 2026-11-25 booked") + "\n    == journal.toml\n    format = 1\n    confirm_days = 5\n"
    assert told(tmp_path, "confirm", text, "2026-11-25")[0].startswith("due 2026-11-25 ")


@pytest.mark.parametrize("word", ["booked", "she accepted", "rescheduled"])
@pytest.mark.parametrize(("day", "count"), [("2026-11-25", 1), ("2026-11-26", 0), ("2026-11-28", 0)])
def test_a_talk_agreed_on_two_working_days_before_needs_no_confirming(
    tmp_path: Path, word: str, day: str, count: int
) -> None:
    assert len(told(tmp_path, "confirm", talk_ahead(f"## Log\n- {day} {word}"), "2026-11-29")) == count


BOOKED = "== contacts/sam.md\n---\nname: Sam Ortiz\n---\n## Log\n- 2026-10-08 asked\n- 2026-10-15 booked {}\n{}\n"


@pytest.mark.parametrize(
    ("booked", "line", "today", "found"),
    [
        ("2026-10-20 3pm", "", "2026-10-15", ["upcoming 2026-10-19"]),
        ("2026-10-20 3pm", "", "2026-10-19", ["due 2026-10-19"]),
        ("2026-10-20 3pm", "", "2026-10-20", []),
        ("2026-10-20 3pm", "- 2026-10-16 confirmed", "2026-10-19", []),
        ("2026-10-20 3pm", "- 2026-10-16 cancelled", "2026-10-19", []),
        ("2026-10-20 3pm", "- 2026-10-16 talked by phone", "2026-10-19", []),
        ("2026-10-19", "", "2026-10-16", []),  # two working days ahead: just agreed on
        ("2026-10-20 3pm", "- 2026-10-16 moved to 2026-10-22", "2026-10-19", ["upcoming 2026-10-21"]),
        (
            "2026-10-20",
            "== interviews/t.md\n---\nwith: sam\nwhen: 2026-10-30\n---",
            "2026-10-19",
            ["upcoming 2026-10-29"],
        ),
    ],
)
def test_a_talk_that_only_a_line_tells_of(tmp_path: Path, booked: str, line: str, today: str, found: list[str]) -> None:
    lines = told(tmp_path, "confirm", BOOKED.format(booked, line), today)
    assert [each.partition(" sam/")[0] for each in lines] == found


def test_a_talk_without_a_file_offers_to_make_one(tmp_path: Path) -> None:
    reminder = only(tmp_path, "confirm", BOOKED.format("2026-10-20 3pm", ""), "2026-10-19")
    assert reminder.action == "Confirm with Sam Ortiz: Tue 20 Oct 2026; no file holds this talk yet"
    assert reminder.next == "qh meet sam 2026-10-20 3pm"
    assert reminder.closing == Closing("contacts/sam.md", "confirmed")


@pytest.mark.parametrize("contact", ["do_not_contact: yes", "name: twice"])
def test_nothing_is_proposed_to_who_asked_to_be_left_alone_or_cannot_be_read(tmp_path: Path, contact: str) -> None:
    assert told(tmp_path, "confirm", talk_ahead(contact=contact), "2026-11-27") == []


def test_the_place_my_number_and_a_copy_stand_beside_it(tmp_path: Path) -> None:
    text = talk_ahead(fields="place: Low Weir").replace('"[[noor]]"', '["[[noor]]", "[[sam]]"]')
    text += "\n    == contacts/sam.md\n    ---\n    name: Sam Okoro\n    ---\n"
    text += "\n    == me.md\n    ---\n    phone: 020 7946 0111\n    ---\n"
    reminder = only(tmp_path, "confirm", text, "2026-11-27")
    assert [w.text for w in reminder.why] == [
        "the talk is on Mon 30 Nov 2026",
        "the place: Low Weir",
        "your number: 020 7946 0111",
        "with a copy to Sam Okoro",
    ]
    assert reminder.closing == Closing("interviews/2026-11-30-noor.md", "confirmed")
    assert (reminder.draft, reminder.next) == ("confirm", "qh draft confirm noor")


def test_questions_by_email_need_no_confirming(tmp_path: Path) -> None:
    assert told(tmp_path, "confirm", talk_ahead(fields="by: email"), "2026-11-27") == []
