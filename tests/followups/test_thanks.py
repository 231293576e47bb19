"""Thanks: the next day, everyone who was there, for a month."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing, Why
from reminders import only, told

TALK = """
    == contacts/sam-okoro.md
    ---
    name: Sam Okoro
    ---
    {log}
    == interviews/2026-11-19-sam-okoro.md
    ---
    with: "[[sam-okoro]]"
    when: 2026-11-19T15:00
    ---
    ## Notes
    Loads are planned at night.
    """


def talk(*log: str) -> str:
    return TALK.replace("{log}", "\n    ".join(["## Log", *(f"- {line}" for line in log)]))


@pytest.mark.parametrize(
    ("today", "line"),
    [
        ("2026-11-19", "upcoming 2026-11-20 sam-okoro/thanks: Thank Sam Okoro for today's talk"),
        ("2026-11-20", "due 2026-11-20 sam-okoro/thanks: Thank Sam Okoro for yesterday's talk"),
        ("2026-11-21", "overdue 2026-11-20 sam-okoro/thanks: Thank Sam Okoro for Thursday's talk"),
        ("2026-11-23", "overdue 2026-11-20 sam-okoro/thanks: Thank Sam Okoro for Thursday's talk"),
        (
            "2026-11-24",
            "overdue 2026-11-20 sam-okoro/thanks: Thank Sam Okoro for Thursday's talk, late and still welcome",
        ),
        (
            "2026-12-19",
            "overdue 2026-11-20 sam-okoro/thanks: Thank Sam Okoro for the talk on Thu 19 Nov, late and still welcome",
        ),
    ],
)
def test_due_the_next_day_then_overdue_then_late(tmp_path: Path, today: str, line: str) -> None:
    assert told(tmp_path, "thanks", talk(), today) == [line]


def test_expired_after_thirty_days(tmp_path: Path) -> None:
    assert told(tmp_path, "thanks", talk(), "2026-12-20") == []


def test_says_why_how_to_deny_it_and_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "thanks", talk(), "2026-11-20")
    path = "interviews/2026-11-19-sam-okoro.md"
    assert reminder.why[0].text == "you talked on Thu 19 Nov 2026"
    assert (reminder.why[0].source, reminder.path, reminder.line) == ("S0.26", path, 1)
    deny = 'if it did not take place, write "status: cancelled" (or no-show, or missed) in its file'
    assert reminder.why[1] == Why(deny, "", None, path, 1)
    assert reminder.closing == Closing("contacts/sam-okoro.md", "thanked")
    assert (reminder.next, reminder.close) == ("qh draft thanks sam-okoro", "qh done sam-okoro/thanks")


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-19 thanked by email",
        "2026-11-21 thanked by letter",
        "2026-11-20 let go thanks",
        "2026-11-20 let go",
        "2026-11-24 cancelled",
    ],
)
def test_closed_by_thanks_by_any_channel_or_by_letting_go(tmp_path: Path, line: str) -> None:
    text = (
        talk(line)
        if "cancelled" not in line
        else TALK.replace("{log}", "").replace("when:", "status: cancelled\n    when:")
    )
    assert told(tmp_path, "thanks", text, "2026-11-24") == []


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-20 she thanked me",
        "2026-11-18 thanked by email",
        "2026-11-20 let go check-in",
        "2026-11-12 let go thanks",
        "2026-11-25 thanked by email",
        "2026-11-20 talked to his assistant",
    ],
)
def test_not_closed_by_their_thanks_earlier_thanks_or_thanks_still_to_come(tmp_path: Path, line: str) -> None:
    assert [r.split(":")[0] for r in told(tmp_path, "thanks", talk(line), "2026-11-24")] == [
        "overdue 2026-11-20 sam-okoro/thanks"
    ]


def test_everyone_who_was_there_but_nobody_who_asked_to_be_left_alone_or_cannot_be_read(tmp_path: Path) -> None:
    text = """
        == contacts/ada.md
        ---
        name: Ada Lamb
        ---
        == contacts/bo.md
        ---
        name: Bo Dunn
        ---
        ## Log
        - 2026-11-20 thanked by letter
        == contacts/cy.md
        ---
        name: Cy Eden
        do_not_contact: 2026-11-20
        ---
        == contacts/di.md
        ---
        name: Di
        name: Di
        ---
        == interviews/panel.md
        ---
        with: ["[[ada]]", "[[bo]]", "[[cy]]", "[[di]]", Jo from the front desk]
        when: 2026-11-19
        ---
        ## Learned
        - Nights rotate
        """
    assert told(tmp_path, "thanks", text, "2026-11-20") == [
        "due 2026-11-20 ada/thanks: Thank Ada Lamb for yesterday's talk",
    ]


def test_a_line_in_the_talks_own_log_closes_that_talk_for_whom_it_names(tmp_path: Path) -> None:
    text = """
        == contacts/ada.md
        ---
        name: Ada Lamb
        ---
        == contacts/bo.md
        ---
        name: Bo Dunn
        ---
        == interviews/pair.md
        ---
        with: ["[[ada]]", "[[bo]]"]
        when: 2026-11-19
        ---
        ## Notes
        Both spoke of nights.
        ## Log
        - 2026-11-20 thanked Ada
        """
    assert told(tmp_path, "thanks", text, "2026-11-20") == [
        "due 2026-11-20 bo/thanks: Thank Bo Dunn for yesterday's talk"
    ]


def test_a_short_call_that_only_a_line_tells_of_is_thanked_for_too(tmp_path: Path) -> None:
    text = """
        == contacts/ada.md
        ---
        name: Ada Lamb
        ---
        ## Log
        - 2026-11-18 talked by phone
        - 2026-11-19 talked by phone 20 min
        """
    assert told(tmp_path, "thanks", text, "2026-11-20") == [
        "due 2026-11-20 ada/thanks: Thank Ada Lamb for yesterday's talk"
    ]
    assert [w.line for w in only(tmp_path, "thanks", text, "2026-11-20").why] == [6]


def test_two_parts_of_one_talk_are_thanked_for_once_after_the_last(tmp_path: Path) -> None:
    text = """
        == contacts/ada.md
        ---
        name: Ada Lamb
        ---
        == interviews/one.md
        ---
        with: "[[ada]]"
        when: 2026-11-18
        ---
        ## Notes
        First half.
        == interviews/two.md
        ---
        with: "[[ada]]"
        when: 2026-11-20
        ---
        ## Notes
        Second half.
        """
    assert told(tmp_path, "thanks", text, "2026-11-21") == [
        "due 2026-11-21 ada/thanks: Thank Ada Lamb for yesterday's talk"
    ]
    reminder = only(tmp_path, "thanks", text, "2026-11-21")
    assert [w.path for w in reminder.why] == ["interviews/two.md", "interviews/one.md", "interviews/two.md"]


def test_the_day_after_is_counted_on_my_clock_at_its_end(tmp_path: Path) -> None:
    text = """
        == me.md
        ---
        name: Me
        timezone: America/New_York
        ---
        == contacts/yuki.md
        ---
        name: Yuki Mori
        ---
        == interviews/tokyo.md
        ---
        with: "[[yuki]]"
        when: 2026-11-24T09:00
        timezone: Asia/Tokyo
        ---
        ## Notes
        Early for her.
        """
    assert told(tmp_path, "thanks", text, "2026-11-24") == [
        "due 2026-11-24 yuki/thanks: Thank Yuki Mori for the talk on Tue 24 Nov (Mon 23 Nov for you)"
    ]


def test_history_owes_nothing(tmp_path: Path) -> None:
    imported = talk().replace("when:", "imported: 2026-11-21\n    when:")
    contact = talk().replace("name: Sam Okoro", "name: Sam Okoro\n    imported: 2026-11-20")
    assert (told(tmp_path, "thanks", imported, "2026-11-21"), told(tmp_path, "thanks", contact, "2026-11-21")) == (
        [],
        [],
    )


def test_the_days_are_the_playbooks(tmp_path: Path) -> None:
    text = talk() + "\n    == journal.toml\n    format = 1\n    thanks_days = 2\n"
    assert told(tmp_path, "thanks", text, "2026-11-20")[0].startswith("upcoming 2026-11-21 ")


def test_a_talk_over_midnight_is_named_by_the_day_on_which_it_begins(tmp_path: Path) -> None:
    text = (
        "== me.md\n---\nname: Jo\ntimezone: Europe/London\n---\n== contacts/lena.md\n---\nname: Lena Fox\n---\n"
        "== interviews/l.md\n---\nwith: lena\nwhen: 2026-10-30T19:30\ntimezone: America/New_York\nminutes: 60\n---\n"
        "## Notes\nKind.\n"
    )
    reminder = only(tmp_path, "thanks", text, "2026-11-01")
    assert (reminder.state, str(reminder.due)) == ("due", "2026-11-01")  # it ended on Saturday here
    assert reminder.action == "Thank Lena Fox for Friday's talk"
    assert reminder.why[0].text == "you talked on Fri 30 Oct 2026"


@pytest.mark.parametrize(
    ("line", "owed"),
    [
        ("Colm didn't come", ["ana"]),
        ("Colm never showed, Ana did", ["ana"]),
        ("Colm was off sick", ["ana"]),
        ("Colm couldn't make it", ["ana"]),
        ("she didn't come", ["ana", "colm"]),
        ("was sick all night after", ["ana", "colm"]),
    ],
)
def test_whoever_stayed_away_from_a_panel_is_not_thanked(tmp_path: Path, line: str, owed: list[str]) -> None:
    text = f"""
        == contacts/ana.md
        ---
        name: Ana Ruiz
        ---
        == contacts/colm.md
        ---
        name: Colm Byrne
        ---
        == interviews/panel.md
        ---
        with: [Ana Ruiz, Colm Byrne]
        when: 2026-11-10 12:00
        ---
        ## Notes
        - good
        ## Log
        - 2026-11-10 {line}
        """
    found = told(tmp_path, "thanks", text, "2026-11-11")
    assert [line.split()[2].split("/")[0] for line in found] == owed
