"""The weekly review: once a week, and never twice."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def me(*log: str, toml: str = "", noor: str = "- 2026-10-01 asked by email") -> str:
    lines = "\n".join(f"- {line}" for line in log)
    return (
        f"== me.md\n---\nname: Me\n---\n## Log\n{lines}\n"
        f"== contacts/noor.md\n---\nname: Noor Haddad\n---\n## Log\n{noor}\n"
        f"== journal.toml\nformat = 1\n{toml}\n"
    )


@pytest.mark.parametrize(
    ("log", "today", "state"),
    [
        ((), "2026-11-23", "due 2026-11-23"),
        ((), "2026-11-24", "due 2026-11-24"),
        ((), "2026-11-29", "due 2026-11-29"),
        ((), "2026-11-30", "due 2026-11-30"),
        (("2026-11-20 reviewed",), "2026-11-23", "due 2026-11-23"),
        (("2026-11-23 reviewed",), "2026-11-24", "upcoming 2026-11-30"),
        (("2026-11-24 let go weekly-review",), "2026-11-25", ""),
        (("2026-11-16 let go weekly-review",), "2026-11-25", "due 2026-11-25"),
    ],
)
def test_on_the_first_working_day_of_each_week(tmp_path: Path, log: tuple[str, ...], today: str, state: str) -> None:
    action = "me/weekly-review: Look through the week: what is due, who is waiting, whom to write to next"
    assert told(tmp_path, "weekly-review", me(*log), today) == ([f"{state} {action}"] if state else [])


def test_a_week_that_begins_while_i_am_away_is_looked_through_later(tmp_path: Path) -> None:
    text = me(toml='away = ["2026-11-21..2026-11-24"]')
    assert told(tmp_path, "weekly-review", text, "2026-11-23")[0].startswith("upcoming 2026-11-25")


@pytest.mark.parametrize(
    ("toml", "noor"),
    [("weekly_review = false", "- 2026-10-01 asked"), ('playbook = "gentle"', "- 2026-10-01 asked"), ("", "- none")],
)
def test_not_where_it_is_off_or_nothing_was_noted_before_this_week(tmp_path: Path, toml: str, noor: str) -> None:
    assert told(tmp_path, "weekly-review", me(toml=toml, noor=noor), "2026-11-24") == []


def test_after_the_review_of_the_first_week_the_next_is_ahead(tmp_path: Path) -> None:
    text = me("2026-11-24 reviewed", noor="- 2026-11-23 asked by email")
    assert told(tmp_path, "weekly-review", text, "2026-11-24")[0].startswith("upcoming 2026-11-30")


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "weekly-review", me("2026-11-16 reviewed"), "2026-11-24")
    assert (reminder.contact, reminder.name, reminder.closing) == ("me", "Me", Closing("me.md", "reviewed"))
    assert reminder.why[0].text == "the last review was on Mon 16 Nov 2026"


@pytest.mark.parametrize(
    ("fields", "line", "found"),
    [
        ("added: 2026-11-28", "2026-11-19 talked by phone 20 min", []),
        ("imported: 2026-11-28", "2024-11-19 talked by phone 20 min", []),
        ("tags: a", "2026-11-26 talked by phone 20 min", []),
        ("added: 2026-11-20", "2026-11-19 talked by phone 20 min", ["due 2026-11-28"]),
    ],
)
def test_it_begins_in_the_week_after_the_journal(tmp_path: Path, fields: str, line: str, found: list[str]) -> None:
    text = f"== me.md\n---\nname: Me\n---\n== contacts/noor.md\n---\nname: Noor\n{fields}\n---\n## Log\n- {line}\n"
    assert [each.partition(" me/")[0] for each in told(tmp_path, "weekly-review", text, "2026-11-28")] == found
