"""The next person to line up, once a week at most."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told, whole

ASKED = "2026-11-20 asked by email"
DECLINED = "2026-11-24 she declined"


def journal(*logs: tuple[str, ...], mine: tuple[str, ...] = (), toml: str = "", me: str = "mode: exploring") -> str:
    own = "\n".join(f"- {line}" for line in mine)
    people = "".join(
        f"== contacts/c{n}.md\n---\nname: Person {n}\n---\n## Log\n" + "".join(f"- {line}\n" for line in log)
        for n, log in enumerate(logs)
    )
    return f"== journal.toml\nformat = 1\n{toml}\n== me.md\n---\nname: Me\n{me}\n---\n## Log\n{own}\n{people}"


def lines(tmp_path: Path, text: str, today: str = "2026-11-24") -> list[str]:
    return [line.partition(":")[0] for line in told(tmp_path, "pipeline", text, today)]


@pytest.mark.parametrize(
    ("logs", "mine", "state"),
    [
        (((ASKED,), (ASKED,)), (), "due 2026-11-24"),
        (((ASKED,), (ASKED,), (ASKED,)), (), ""),
        (((ASKED,), (ASKED,), ()), (), ""),
        (((ASKED,), (ASKED,), (ASKED, DECLINED)), (), ""),
        (((ASKED,), (ASKED,), (ASKED, "2026-11-21 she declined")), (), "due 2026-11-24"),
        (((ASKED,), (ASKED,), ("2026-11-20 not to write to her again",)), (), "due 2026-11-24"),
        (((ASKED,), (ASKED,), (ASKED, "2026-11-21 she accepted")), (), ""),
        (((ASKED,),), ("2026-11-23 reviewed",), ""),
        (((ASKED,),), ("2026-11-24 let go pipeline",), ""),
        (((ASKED,),), ("2026-11-20 let go pipeline",), "due 2026-11-24"),
        ((("2026-11-24 asked",),), (), ""),
    ],
)
def test_in_a_week_that_begins_with_too_few(
    tmp_path: Path, logs: tuple[tuple[str, ...], ...], mine: tuple[str, ...], state: str
) -> None:
    assert lines(tmp_path, journal(*logs, mine=mine)) == ([f"{state} me/pipeline"] if state else [])


@pytest.mark.parametrize(
    ("toml", "me", "number"),
    [
        ("pipeline = 0", "mode: active", 0),
        ('playbook = "gentle"', "mode: active", 0),
        ("", "mode: landed", 0),
        ('playbook = "active-search"', "mode: active", 1),
        ("pipeline = 2", "mode: active", 0),
    ],
)
def test_as_many_as_the_playbook_says_until_you_have_landed(tmp_path: Path, toml: str, me: str, number: int) -> None:
    assert len(lines(tmp_path, journal((ASKED,), (ASKED,), toml=toml, me=me))) == number


def test_a_second_talk_with_someone_you_met_counts(tmp_path: Path) -> None:
    met = ("2026-11-02 talked by phone 20 min", "2026-11-03 thanked")
    ahead = "== interviews/talk.md\n---\nwith: c0\nwhen: 2026-12-01\n---\n"
    two = journal(met, (ASKED,), (ASKED,))
    assert (len(lines(tmp_path, two)), len(lines(tmp_path, two + ahead))) == (1, 0)


def test_it_names_whom_somebody_named(tmp_path: Path) -> None:
    text = journal((ASKED, "2026-11-21 introduced me to Ines Varga"))
    reminder = only(tmp_path, "pipeline", text, "2026-11-24")
    assert reminder.action == "Line up the next person: Ines Varga, whom Person 0 named"


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "pipeline", journal((ASKED,)), "2026-11-24")
    assert (reminder.contact, reminder.closing) == ("me", Closing("me.md", "let go pipeline"))
    assert reminder.why[0].text == "one to ask, to hear from or to meet; you aim for 3"


def test_with_nobody_ahead_it_says_so(tmp_path: Path) -> None:
    reminder = only(tmp_path, "pipeline", journal((ASKED, "2026-11-21 she declined")), "2026-11-24")
    assert reminder.why[0].text == "nobody to ask, to hear from or to meet; you aim for 3"


@pytest.mark.parametrize(
    ("line", "me", "number"),
    [
        ("2026-11-20 landed at Windkraft", "tags: a", 0),
        ("2026-11-20 landed at Windkraft", "mode: active", 1),
        ("2026-11-25 landed at Windkraft", "tags: a", 1),
        ("2026-11-20 landed in Oslo, tired", "tags: a", 1),
    ],
)
def test_a_line_that_says_you_landed_ends_it(tmp_path: Path, line: str, me: str, number: int) -> None:
    assert len(lines(tmp_path, journal((ASKED,), mine=(line,), me=me))) == number


def test_once_landed_the_gentle_numbers_hold_and_your_own(tmp_path: Path) -> None:
    people = (("2026-10-01 talked by phone 20 min", "2026-10-02 thanked", "2026-10-02 debriefed"),)
    after, before = journal(*people, mine=("2026-11-20 landed",)), journal(*people)
    own = journal(*people, mine=("2026-11-20 landed",), toml='cadence = "monthly"\nweekly_review = true')
    found = [
        [line for line in whole(tmp_path, text, "2026-11-24") if "check-in" in line or "weekly" in line]
        for text in (before, after, own)
    ]
    assert found == [
        ["due 2026-11-24 me/weekly-review", "upcoming 2027-01-04 c0/check-in"],
        ["upcoming 2027-04-02 c0/check-in"],
        ["overdue 2026-11-02 c0/check-in", "due 2026-11-24 me/weekly-review"],
    ]
