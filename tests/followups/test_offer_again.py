"""New times for a talk that fell through, within two working days."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def talk(*log: str, fields: str = "minutes: 15", own: str = "", noor: str = "tags: a") -> str:
    lines = "\n".join(f"- {line}" for line in log)
    return (
        f"== contacts/noor.md\n---\nname: Noor Haddad\n{noor}\n---\n## Log\n{lines}\n"
        f"== interviews/talk.md\n---\nwith: noor\nwhen: 2026-11-20T10:00\n{fields}\n---\n## Log\n{own}\n"
    )


@pytest.mark.parametrize(
    ("log", "fields", "own", "today", "state"),
    [
        ((), "minutes: 15", "- 2026-11-20 no-show", "2026-11-24", "due 2026-11-24"),
        ((), "minutes: 15", "- 2026-11-18 cancelled", "2026-11-19", "upcoming 2026-11-20"),
        (("2026-11-18 cancelled",), "minutes: 15", "", "2026-11-20", "due 2026-11-20"),
        ((), "status: cancelled", "", "2026-11-24", "due 2026-11-24"),
        ((), "status: cancelled", "", "2026-11-19", ""),
        ((), "status: missed", "", "2026-11-24", ""),
        ((), "minutes: 15", "", "2026-11-24", ""),
        ((), "minutes: 15", "- 2026-11-20 no-show", "2027-01-19", "overdue 2026-11-24"),
        ((), "minutes: 15", "- 2026-11-20 no-show", "2027-01-20", ""),
        ((), "imported: 2026-11-21", "- 2026-11-20 no-show", "2026-11-24", ""),
    ],
)
def test_two_working_days_after_the_line_that_says_so_else_after_the_talk(
    tmp_path: Path, log: tuple[str, ...], fields: str, own: str, today: str, state: str
) -> None:
    found = told(tmp_path, "offer-again", talk(*log, fields=fields, own=own), today)
    assert [line.split(" noor")[0] for line in found] == ([state] if state else [])


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("2026-11-20 I answered by email: no harm done, Tuesday?", 0),
        ("2026-11-23 asked by email", 0),
        ("2026-11-23 booked for December", 0),
        ("2026-11-23 she declined", 0),
        ("2026-11-23 talked by phone", 0),
        ("2026-11-23 let go offer-again", 0),
        ("2026-11-23 she opted out", 0),
        ("2026-11-19 asked by email", 1),
        ("2026-11-23 noted that she was ill", 1),
    ],
)
def test_closed_by_a_word_of_mine_a_new_day_or_their_no(tmp_path: Path, line: str, count: int) -> None:
    assert len(told(tmp_path, "offer-again", talk(line, own="- 2026-11-20 no-show"), "2026-11-24")) == count


def test_a_new_talk_on_the_calendar_closes_it(tmp_path: Path) -> None:
    text = talk(own="- 2026-11-20 no-show") + "== interviews/new.md\n---\nwith: noor\nwhen: 2026-12-03\n---\n"
    assert told(tmp_path, "offer-again", text, "2026-11-24") == []


def test_what_it_says_and_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "offer-again", talk(own="- 2026-11-20 no-show"), "2026-11-24")
    assert reminder.id == "noor/offer-again/2026-11-20"
    assert reminder.action == "Offer Noor Haddad two new times for the talk on Friday"
    assert (reminder.closing, reminder.draft) == (Closing("contacts/noor.md", "asked by email"), "ask")
    assert (reminder.path, reminder.line) == ("interviews/talk.md", 7)
