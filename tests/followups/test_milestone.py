"""Everyone who helped hears the news."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def news(*mine: str, noor: tuple[str, ...] = (), fields: str = "tags: a", met: str = "2026-08-01") -> str:
    own = "\n".join(f"- {line}" for line in mine)
    hers = "\n".join(f"- {line}" for line in (f"{met} talked by phone 20 min", f"{met} thanked", *noor))
    return (
        f"== me.md\n---\nname: Me\n---\n## Log\n{own}\n"
        f"== contacts/noor.md\n---\nname: Noor Haddad\n{fields}\n---\n## Log\n{hers}\n"
    )


def lines(tmp_path: Path, text: str, today: str = "2026-11-24") -> list[str]:
    return [line.partition(":")[0] for line in told(tmp_path, "milestone", text, today)]


LANDED = "2026-11-16 landed: planner at Fennimore"


@pytest.mark.parametrize("word", ["decided", "offered", "landed", "graduated"])
def test_a_week_after_each_kind_of_news(tmp_path: Path, word: str) -> None:
    assert lines(tmp_path, news(f"2026-11-16 {word}")) == ["overdue 2026-11-23 noor/milestone"]


@pytest.mark.parametrize(
    ("mine", "today", "found"),
    [
        (("2026-11-14 landed",), "2026-11-24", "overdue 2026-11-23"),
        ((LANDED, "2026-11-02 offered"), "2026-11-24", "overdue 2026-11-23"),
        (("2026-11-25 landed",), "2026-11-24", ""),
        (("2026-08-26 landed",), "2026-11-24", "overdue 2026-09-02"),
        (("2026-08-25 landed",), "2026-11-24", ""),
        ((LANDED, "2026-11-17 let go milestone"), "2026-11-24", ""),
        ((LANDED, "2026-11-17 snoozed milestone until 2027-01-04"), "2026-11-24", "upcoming 2027-01-04"),
        ((LANDED, "2026-11-17 let go weekly-review"), "2026-11-24", "overdue 2026-11-23"),
    ],
)
def test_the_last_news_for_ninety_days(tmp_path: Path, mine: tuple[str, ...], today: str, found: str) -> None:
    assert lines(tmp_path, news(*mine), today) == ([f"{found} noor/milestone"] if found else [])


@pytest.mark.parametrize(
    ("line", "closed"),
    [
        ("2026-11-16 updated by phone", True),
        ("2026-11-20 checked-in", True),
        ("2026-11-20 thanked by letter", True),
        ("2026-11-20 talked by phone 10 min", True),
        ("2026-11-15 updated by phone", False),
        ("2026-11-20 updated about [[ana]]", False),
        ("2026-11-20 she replied", False),
        ("2026-11-20 asked by email", False),
        ("2026-11-20 let go milestone", True),
    ],
)
def test_closed_by_a_message_since(tmp_path: Path, line: str, *, closed: bool) -> None:
    assert lines(tmp_path, news(LANDED, noor=(line,))) == ([] if closed else ["overdue 2026-11-23 noor/milestone"])


@pytest.mark.parametrize(
    ("fields", "met"),
    [
        ("do_not_contact: yes", "2026-10-01"),
        ("imported: 2026-11-20", "2026-10-01"),
        ("tags: a", "2024-11-15"),
        ("tags: a", "2026-11-17"),
    ],
)
def test_only_to_whom_you_met_in_the_two_years_before_and_may_write_to(tmp_path: Path, fields: str, met: str) -> None:
    assert lines(tmp_path, news(LANDED, fields=fields, met=met)) == []


def test_each_helper_of_a_talk_by_themselves(tmp_path: Path) -> None:
    more = (
        "== contacts/sam.md\n---\nname: Sam\n---\n"
        "== interviews/talk.md\n---\nwith: [noor, sam]\nwhen: 2024-11-16\nstatus: held\n---\n"
    )
    found = lines(tmp_path, news(LANDED) + more)
    assert found == ["overdue 2026-11-23 noor/milestone", "overdue 2026-11-23 sam/milestone"]


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "milestone", news(LANDED), "2026-11-24")
    assert reminder.action == "Tell Noor Haddad of the new work, and of their part in it"
    assert (reminder.contact, reminder.closing) == ("noor", Closing("contacts/noor.md", "updated"))
    assert (reminder.path, reminder.line, reminder.group) == ("me.md", 5, "one-message")


def test_thanks_for_a_talk_tell_nobody_the_news(tmp_path: Path) -> None:
    text = news(LANDED, noor=("2026-11-15 talked by phone 20 min", "2026-11-17 thanked by email"))
    assert lines(tmp_path, text) == ["overdue 2026-11-23 noor/milestone"]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("accepted the offer from Windkraft!", 1),
        ("got the offer!!", 1),
        ("got the job", 1),
        ("offered a job at Windkraft", 1),
        ("offered the place I wanted", 1),
        ("landed at Windkraft", 1),
        ("landed the planner role", 1),
        ("landed, starting in January", 1),
        ("decided: not nursing", 1),
        ("decided to retrain as a nurse", 1),
        ("offered to help at the fair", 0),
        ("offered my notes to Tom", 0),
        ("landed in Oslo, tired", 0),
        ("landed at Heathrow", 0),
        ("decided to sleep on it", 0),
        ("decided nothing yet", 0),
        ("turned down the offer", 0),
        ("no offer, they passed", 0),
    ],
)
def test_only_what_is_surely_news_is_told(tmp_path: Path, line: str, count: int) -> None:
    assert len(lines(tmp_path, news(f"2026-11-16 {line}"))) == count
