"""The debrief: on the same day, and never given up."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import filled, only, told

TALK = """
    == contacts/noor.md
    ---
    name: Noor Haddad
    {contact}
    ---
    {log}
    == interviews/2026-11-19-noor.md
    ---
    with: ["[[noor]]", Jo from the desk]
    when: 2026-11-19T15:00
    {fields}
    ---
    ## Notes
    She plans at night.
    {body}
    """


def talk(body: str = "", log: str = "", fields: str = "minutes: 15", contact: str = "tags: a") -> str:
    return filled(TALK, body, log, fields, contact)


@pytest.mark.parametrize(
    ("today", "line"),
    [
        ("2026-11-19", "due 2026-11-19 {}: Write the debrief of today's talk with Noor Haddad while it is fresh"),
        (
            "2026-11-20",
            "overdue 2026-11-19 {}: Write the debrief of yesterday's talk with Noor Haddad while it is fresh",
        ),
        (
            "2026-11-24",
            (
                "overdue 2026-11-19 {}: Write the debrief of Thursday's talk with Noor Haddad; "
                "memory fades, so a few lines will do"
            ),
        ),
        (
            "2027-11-19",
            (
                "decide 2026-11-19 {}: Write the debrief of the talk on Thu 19 Nov 2026 with Noor Haddad; "
                "memory fades, so a few lines will do"
            ),
        ),
    ],
)
def test_due_on_the_day_and_kept(tmp_path: Path, today: str, line: str) -> None:
    assert told(tmp_path, "debrief", talk(), today) == [line.format("noor/debrief/2026-11-19")]


@pytest.mark.parametrize(
    ("body", "log", "fields"),
    [
        ("## Debrief\n- went well: all of it", "", "minutes: 15"),
        ("## Log\n- 2026-11-20 debriefed", "", "minutes: 15"),
        ("", "## Log\n- 2026-11-20 debriefed", "minutes: 15"),
        ("", "## Log\n- 2026-11-20 let go debrief", "minutes: 15"),
        ("", "", "status: cancelled"),
        ("", "", "imported: 2026-11-19"),
    ],
)
def test_closed_by_a_debrief_a_line_or_no_talk(tmp_path: Path, body: str, log: str, fields: str) -> None:
    assert told(tmp_path, "debrief", talk(body, log, fields), "2026-11-21") == []


@pytest.mark.parametrize("body", ["## Debrief\n\n## Log", "## Log\n- 2026-11-18 debriefed"])
def test_not_closed_by_an_empty_heading_or_an_earlier_line(tmp_path: Path, body: str) -> None:
    assert len(told(tmp_path, "debrief", talk(body), "2026-11-21")) == 1


def test_nobody_is_written_to_so_it_stays_for_who_asked_to_be_left_alone(tmp_path: Path) -> None:
    assert len(told(tmp_path, "debrief", talk(contact="do_not_contact: yes"), "2026-11-21")) == 1


def test_a_call_that_only_a_line_tells_of_is_debriefed_in_that_persons_file(tmp_path: Path) -> None:
    text = "== contacts/noor.md\n---\nname: Noor Haddad\n---\n## Log\n- 2026-11-19 talked by phone 20 min\n"
    reminder = only(tmp_path, "debrief", text, "2026-11-19")
    assert (reminder.id, reminder.closing) == ("noor/debrief/2026-11-19", Closing("contacts/noor.md", "debriefed"))
    assert told(tmp_path, "debrief", text + "- 2026-11-19 debriefed\n", "2026-11-19") == []


def test_two_talks_on_one_day_have_two_names(tmp_path: Path) -> None:
    text = (
        talk()
        + """
    == interviews/again.md
    ---
    with: "[[noor]]"
    when: 2026-11-19T18:00
    ---
    ## Notes
    Met again.
    """
    )
    assert [line.split(":")[0] for line in told(tmp_path, "debrief", text, "2026-11-19")] == [
        "due 2026-11-19 noor/debrief/2026-11-19-noor",
        "due 2026-11-19 noor/debrief/again",
    ]


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "debrief", talk(), "2026-11-19")
    assert reminder.closing == Closing("interviews/2026-11-19-noor.md", "debriefed")
    assert reminder.next == "qh debrief noor"


def test_a_ticked_box_that_says_so_is_the_debrief(tmp_path: Path) -> None:
    text = """
        == contacts/noor.md
        ---
        name: Noor Haddad
        ---
        == interviews/noor.md
        ---
        with: noor
        when: 2026-11-20
        ---
        ## To do
        - [{box}] write the debrief
        """
    assert told(tmp_path, "debrief", text.replace("{box}", "x"), "2026-11-21") == []
    assert told(tmp_path, "debrief", text.replace("{box}", " "), "2026-11-21") != []
