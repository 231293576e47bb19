"""What became of a talk of which nothing is written."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told

TALK = """
    == contacts/noor.md
    ---
    name: Noor Haddad
    {contact}
    ---
    == interviews/2026-11-19-noor.md
    ---
    with: "[[noor]]"
    when: 2026-11-19T15:00
    {fields}
    ---
    {body}
    """


def talk(body: str = "", fields: str = "minutes: 15", contact: str = "tags: a") -> str:
    text = TALK.replace("{contact}", contact).replace("{fields}", fields)
    return text.replace("{body}", body.replace("\n", "\n    "))


@pytest.mark.parametrize(
    ("today", "lines"),
    [
        ("2026-11-18", []),
        (
            "2026-11-19",
            ["due 2026-11-19 noor/what-happened/2026-11-19: Tonight, note how the talk with Noor Haddad went"],
        ),
        (
            "2026-11-21",
            [
                (
                    "overdue 2026-11-19 noor/what-happened/2026-11-19: "
                    "What happened with Noor Haddad on Thursday: held, moved, cancelled, or did someone miss it?"
                )
            ],
        ),
        (
            "2027-03-01",
            [
                (
                    "decide 2026-11-19 noor/what-happened/2026-11-19: What happened with Noor Haddad "
                    "on Thu 19 Nov 2026: held, moved, cancelled, or did someone miss it?"
                )
            ],
        ),
    ],
)
def test_asked_tonight_and_then_until_it_is_said(tmp_path: Path, today: str, lines: list[str]) -> None:
    assert told(tmp_path, "what-happened", talk(), today) == lines


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ("## Notes\nShe plans at night.", "minutes: 15"),
        ("## Learned\n- Nights rotate", "minutes: 15"),
        ("## Promises\n- [ ] send it", "minutes: 15"),
        ("## Questions\n- [x] How come?", "minutes: 15"),
        ("## Debrief\n- went well: all of it", "minutes: 15"),
        ("## Log\n- 2026-11-19 talked", "minutes: 15"),
        ("## Log\n- 2026-11-20 debriefed", "minutes: 15"),
        ("## Log\n- 2026-11-19 cancelled", "minutes: 15"),
        ("## Log\n- 2026-11-19 no-show", "minutes: 15"),
        ("## Log\n- 2026-11-19 missed it", "minutes: 15"),
        ("", "status: held"),
        ("", "status: no-show"),
        ("", "imported: 2026-11-20"),
    ],
)
def test_anything_written_or_said_is_an_answer(tmp_path: Path, body: str, fields: str) -> None:
    assert told(tmp_path, "what-happened", talk(body, fields), "2026-11-21") == []


@pytest.mark.parametrize(
    "body", ["## Questions\n- [ ] How come?", "## Log\n- 2026-11-18 prepared", "## Notes\n\n## Log"]
)
def test_what_was_written_before_is_no_answer(tmp_path: Path, body: str) -> None:
    assert len(told(tmp_path, "what-happened", talk(body), "2026-11-21")) == 1


def test_moved_talks_are_asked_about_on_their_new_day(tmp_path: Path) -> None:
    text = talk("## Log\n- 2026-11-18 rescheduled").replace("when: 2026-11-19", "when: 2026-12-03")
    assert told(tmp_path, "what-happened", text, "2026-11-21") == []
    assert len(told(tmp_path, "what-happened", text, "2026-12-03")) == 1


def test_it_is_asked_of_those_who_are_not_to_be_written_to_and_of_whose_file_cannot_be_read(tmp_path: Path) -> None:
    stopped = told(tmp_path, "what-happened", talk(contact="do_not_contact: yes"), "2026-11-21")
    unreadable = told(tmp_path, "what-happened", talk(contact="name: Noor Haddad"), "2026-11-21")
    assert [line.split(":")[0] for line in (*stopped, *unreadable)] == [
        "overdue 2026-11-19 noor/what-happened/2026-11-19"
    ] * 2


def test_the_day_ends_on_my_clock(tmp_path: Path) -> None:
    text = talk(fields="timezone: Asia/Tokyo").replace("T15:00", "T09:00")
    text += "\n    == me.md\n    ---\n    timezone: America/New_York\n    ---\n"
    assert told(tmp_path, "what-happened", text, "2026-11-18") == [
        "due 2026-11-18 noor/what-happened/2026-11-18: Tonight, note how the talk with Noor Haddad went"
    ]


def test_the_author_has_to_say_which(tmp_path: Path) -> None:
    reminder = only(tmp_path, "what-happened", talk(), "2026-11-21")
    assert reminder.closing == Closing("interviews/2026-11-19-noor.md")
    assert (reminder.path, reminder.line, reminder.next) == ("interviews/2026-11-19-noor.md", 3, "qh debrief noor")
