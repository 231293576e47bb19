"""Whoever led you to someone hears how it went."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def people(noor: tuple[str, ...] = (), ana: tuple[str, ...] = (), fields: str = "tags: a", via: str = "tags: b") -> str:
    theirs = "\n".join(f"- {line}" for line in ("2026-11-10 she introduced me to [[ana]]", *noor))
    hers = "\n".join(f"- {line}" for line in ana)
    return (
        f"== contacts/noor.md\n---\nname: Noor Haddad\n{fields}\n---\n## Log\n{theirs}\n"
        f"== contacts/ana.md\n---\nname: Ana Ruiz\n{via}\n---\n## Log\n{hers}\n"
    )


ASKED = "2026-11-12 asked by email"
YES = "2026-11-17 she accepted"
MET = "2026-11-19 talked by phone 20 min"
THANKED = "2026-11-20 thanked"


@pytest.mark.parametrize(
    ("ana", "today", "lines"),
    [
        ((), "2026-11-24", []),
        ((ASKED,), "2026-11-16", ["due 2026-11-16 {}: Tell Noor Haddad that you wrote to Ana Ruiz, {}"]),
        ((ASKED, YES), "2026-11-17", ["overdue 2026-11-16 {}: Tell Noor Haddad that you heard from Ana Ruiz, {}"]),
        ((ASKED, YES, MET), "2026-11-20", ["overdue 2026-11-16 {}: Tell Noor Haddad that you met Ana Ruiz, {}"]),
        ((ASKED,), "2026-11-26", []),
        ((MET,), "2026-11-24", ["overdue 2026-11-23 {}: Tell Noor Haddad that you met Ana Ruiz, {}"]),
        (
            (MET, "2026-11-20 thanked"),
            "2026-11-24",
            ["overdue 2026-11-23 {}: Tell Noor Haddad that you met Ana Ruiz, {}"],
        ),
        ((ASKED, YES, MET), "2027-05-18", ["decide 2026-11-16 {}: Tell Noor Haddad that you met Ana Ruiz, {}"]),
        ((ASKED, YES, MET), "2027-05-19", []),
    ],
)
def test_two_working_days_after_each_step_in_one_line(
    tmp_path: Path, ana: tuple[str, ...], today: str, lines: list[str]
) -> None:
    expected = [line.format("noor/close-the-loop/ana", "with thanks for the introduction") for line in lines]
    assert told(tmp_path, "close-the-loop", people(ana=ana), today) == expected


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("2026-11-12 updated by email about [[ana]]", "2026-11-19"),
        ("2026-11-13 thanked by email", "2026-11-19"),
        ("2026-11-11 thanked by email", "2026-11-16"),
        ("2026-11-13 updated about [[bo]]", "2026-11-16"),
        ("2026-11-13 wrote by email", "2026-11-16"),
        ("2026-11-18 updated by email about [[ana]]", ""),
        ("2026-11-17 shared an article", ""),
        ("2026-11-18 she thanked me", "2026-11-16"),
        ("2026-11-18 let go close-the-loop", ""),
        ("2026-11-18 let go close-the-loop/ana", ""),
    ],
)
def test_closed_step_by_step_by_a_message_that_names_no_one_or_them(tmp_path: Path, line: str, due: str) -> None:
    found = told(tmp_path, "close-the-loop", people(noor=(line,), ana=(ASKED, YES)), "2026-11-18")
    assert [text.split()[1] for text in found] == ([due] if due else [])


TALKED = "2026-11-12 talked by phone 20 min"


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        # thanks for a talk of their own, on the day of the ask or later, tell them of nothing else
        ((TALKED, "2026-11-12 thanked by email"), 1),
        ((TALKED, "2026-11-13 thanked by email: for the time"), 1),
        ((TALKED, "2026-11-13 thanked by email", "2026-11-14 thanked by letter"), 1),
        # unless they say so, by a link or by a name
        ((TALKED, "2026-11-13 thanked by email about [[ana]]"), 0),
        ((TALKED, "2026-11-13 thanked by email: for the talk and for Ana"), 0),
        ((TALKED, "2026-11-13 thanked by email: Noor was kind"), 1),
        ((TALKED, "2026-11-13 thanked by email about [[bo]]"), 1),
        # thanks that answer no talk are for the introduction
        (("2026-11-13 thanked by email",), 0),
        ((TALKED, "2026-11-12 thanked by email", "2026-11-14 thanked by email"), 0),
        (("2026-09-01 talked by phone 20 min", "2026-11-13 thanked by email"), 0),
        ((TALKED, "2026-11-13 thanked by email", "2026-11-13 updated by email"), 0),
    ],
)
def test_thanks_for_their_own_talk_tell_them_of_nobody_they_do_not_name(
    tmp_path: Path, lines: tuple[str, ...], left: int
) -> None:
    found = told(tmp_path, "close-the-loop", people(noor=lines, ana=(ASKED,)), "2026-11-16")
    assert len(found) == left


def test_how_to_say_that_the_thanks_told_it_too(tmp_path: Path) -> None:
    text = people(noor=(TALKED, "2026-11-13 thanked by email"), ana=(ASKED,))
    reminder = only(tmp_path, "close-the-loop", text, "2026-11-16")
    assert reminder.why[-1].text == (
        "your thanks on Fri 13 Nov 2026 were for the talk; if they said this too, add: about [[ana]]"
    )
    assert (reminder.why[-1].path, reminder.why[-1].line) == ("contacts/noor.md", 8)


def test_via_is_an_introduction_too(tmp_path: Path) -> None:
    text = people(ana=(ASKED,), via='via: "[[noor]]"').replace("- 2026-11-10 she introduced me to [[ana]]\n", "")
    assert len(told(tmp_path, "close-the-loop", text, "2026-11-16")) == 1


def test_each_giver_hears_of_it(tmp_path: Path) -> None:
    text = (
        people(ana=(ASKED,))
        + "\n== contacts/tom.md\n---\nname: Tom\n---\n## Log\n- 2026-11-11 introduced me to Ana Ruiz\n"
    )
    assert [line.split()[2] for line in told(tmp_path, "close-the-loop", text, "2026-11-16")] == [
        "noor/close-the-loop/ana:",
        "tom/close-the-loop/ana:",
    ]


def test_never_to_a_giver_who_asked_to_be_left_alone(tmp_path: Path) -> None:
    text = people(ana=(ASKED,), fields="do_not_contact: yes")
    assert told(tmp_path, "close-the-loop", text, "2026-11-16") == []


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "close-the-loop", people(ana=(ASKED,)), "2026-11-16")
    assert reminder.closing == Closing("contacts/noor.md", "updated about [[ana]]")
    assert (reminder.path, reminder.line, reminder.group) == ("contacts/noor.md", 6, "one-message")
