"""New times for a talk that fell through, within two working days."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import drafts
from quarterhour.model.reminder import Closing
from reminders import only, told, whole


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
    assert (reminder.closing, reminder.draft) == (Closing("contacts/noor.md", "asked"), "ask")
    assert (reminder.path, reminder.line) == ("interviews/talk.md", 7)


PANEL = """
== contacts/anne.md
---
name: Anne Daly
---
== contacts/colm.md
---
name: Colm Roche
---
## Log
{colm}
== contacts/fi.md
---
name: Fionn Healy
---
== interviews/p.md
---
with: [{people}]
when: 2026-09-08T11:00
---
## Notes
- kind
## Log
{log}
"""
OTHERS = [
    "overdue 2026-09-09 anne/thanks",
    "overdue 2026-09-09 fi/thanks",
    "overdue 2026-09-08 anne/debrief/2026-09-08",
    "due 2026-09-10 colm/offer-again/2026-09-08",
]


@pytest.mark.parametrize("line", ["Colm no-show", "no-show Colm", "Colm cancelled last minute"])
def test_whoever_did_not_come_is_missing_for_himself_alone(tmp_path: Path, line: str) -> None:
    text = PANEL.format(colm="", log=f"- 2026-09-08 {line}", people="anne, colm, fi")
    assert whole(tmp_path, text, "2026-09-10") == OTHERS


@pytest.mark.parametrize("line", ["2026-09-08 no-show", "2026-09-07 he cancelled, kid sick"])
def test_so_it_is_where_his_own_file_says_it(tmp_path: Path, line: str) -> None:
    found = whole(tmp_path, PANEL.format(colm=f"- {line}", log="", people="anne, colm, fi"), "2026-09-10")
    assert [each for each in found if "colm" not in each] == OTHERS[:3]
    assert [each.split(" ")[2] for each in found if "colm" in each] == ["colm/offer-again/2026-09-08"]


def test_where_the_first_of_them_did_not_come_the_next_stands_for_all(tmp_path: Path) -> None:
    text = PANEL.format(colm="", log="- 2026-09-08 Colm no-show", people="colm, anne, fi")
    assert whole(tmp_path, text, "2026-09-10") == OTHERS


def test_where_nobody_came_it_is_one_word_to_the_first(tmp_path: Path) -> None:
    text = PANEL.format(colm="", log="- 2026-09-08 no-show", people="anne, colm, fi")
    assert whole(tmp_path, text, "2026-09-10") == ["due 2026-09-10 anne/offer-again/2026-09-08"]


NO_FILE = "== contacts/sam.md\n---\nname: Sam Ortiz\n---\n## Log\n{}\n"


@pytest.mark.parametrize(
    ("log", "today", "found"),
    [
        ("- 2026-10-08 asked\n- 2026-10-20 no-show", "2026-10-22", ["due 2026-10-22 sam/offer-again/2026-10-20"]),
        (
            "- 2026-10-08 asked\n- 2026-10-15 booked 2026-10-20\n- 2026-10-19 he cancelled",
            "2026-10-22",
            ["overdue 2026-10-21 sam/offer-again/2026-10-20"],
        ),
        (
            "- 2026-10-14 she accepted\n- 2026-10-20 cancelled",
            "2026-10-22",
            ["due 2026-10-22 sam/offer-again/2026-10-20"],
        ),
        ("- 2026-10-08 asked\n- 2026-10-20 no-show\n- 2026-10-21 emailed", "2026-10-22", []),
        ("- 2026-10-08 asked\n- 2026-10-20 no-show\n- 2026-10-21 booked 2026-11-02", "2026-10-22", []),
        ("- 2026-10-08 asked\n- 2026-10-20 no-show\n- 2026-10-21 talked by phone", "2026-10-22", []),
        ("- 2026-10-08 asked\n- 2026-10-20 no-show\n- 2026-10-21 she said no", "2026-10-22", []),
        ("- 2026-10-20 she cancelled the lunch", "2026-10-22", []),  # nothing was asked for or agreed on
        ("- 2026-09-01 asked\n- 2026-09-08 talked 30 min\n- 2026-10-20 she cancelled the lunch", "2026-10-22", []),
    ],
)
def test_a_talk_without_a_file_that_fell_through(tmp_path: Path, log: str, today: str, found: list[str]) -> None:
    lines = told(tmp_path, "offer-again", NO_FILE.format(log), today)
    assert [each.partition(": ")[0] for each in lines] == found


def test_the_draft_names_no_day_that_is_not_known(tmp_path: Path) -> None:
    text = NO_FILE.format("- 2026-10-14 she accepted\n- 2026-10-20 cancelled")
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.write("ask", journal, "sam", date(2026, 10, 22))
    assert draft is not None
    assert draft.variant == "new-times"
    assert "We were to talk on [[which day]], and it did not come about" in draft.body
