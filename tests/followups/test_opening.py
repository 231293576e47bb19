"""An opening where I know somebody: their view, and no favour."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told

MET = "- 2026-10-01 talked by phone 20 min\n- 2026-10-02 thanked by email\n"


def place(*openings: str, log: str = MET, fields: str = "tags: a") -> str:
    lines = "\n".join(openings)
    return (
        f"== organizations/acme.md\n---\nname: Acme Water\n---\n## Openings\n{lines}\n"
        f'== contacts/noor.md\n---\nname: Noor Haddad\norganization: "[[acme]]"\n{fields}\n---\n## Log\n{log}\n'
    )


ANALYST = "- [ ] 2026-11-20 [Analyst](https://example.org/a)"
ACTION = "noor/opening/analyst: Ask Noor Haddad how they see the opening at Acme Water: Analyst"


@pytest.mark.parametrize(
    ("opening", "today", "state"),
    [
        (ANALYST, "2026-11-20", "upcoming 2026-11-24"),
        (ANALYST, "2026-12-20", "overdue 2026-11-24"),
        (ANALYST, "2026-12-21", ""),
        (ANALYST, "2026-11-19", ""),
        (f"{ANALYST} (closes 2026-11-26)", "2026-11-24", "overdue 2026-11-23"),
        (f"{ANALYST} (closes 2026-11-23)", "2026-11-20", "due 2026-11-20"),
        (f"{ANALYST} (closes 2027-02-01)", "2027-02-01", "overdue 2026-11-24"),
        (f"{ANALYST} (closes 2026-11-26)", "2026-11-27", ""),
        (ANALYST.replace("[ ]", "[x]"), "2026-11-24", ""),
        ("- [ ] Analyst", "2026-11-24", ""),
        ("- [ ] 2026-02-31 Analyst", "2026-11-24", ""),
    ],
)
def test_two_working_days_after_it_was_posted_or_three_before_it_closes(
    tmp_path: Path, opening: str, today: str, state: str
) -> None:
    assert told(tmp_path, "opening", place(opening), today) == ([f"{state} {ACTION}"] if state else [])


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("- 2026-11-20 wrote by email", 0),
        ("- 2026-11-21 thanked by email", 0),
        ("- 2026-11-21 talked by phone", 0),
        ("- 2026-11-21 let go opening", 0),
        ("- 2026-11-21 opted out", 0),
        ("- 2026-11-19 wrote by email", 1),
        ("- 2026-11-21 noted the salary", 1),
    ],
)
def test_closed_by_any_word_since(tmp_path: Path, line: str, count: int) -> None:
    assert len(told(tmp_path, "opening", place(ANALYST, log=MET + line), "2026-11-24")) == count


def test_only_people_i_met_who_work_there_now_and_at_most_two(tmp_path: Path) -> None:
    assert told(tmp_path, "opening", place(ANALYST, log="- 2026-10-01 asked by email"), "2026-11-24") == []
    others = "".join(
        f'== contacts/{name.lower()}.md\n---\nname: {name} Lamb\norganization: "[[acme]]"\n---\n## Log\n{MET}'
        for name in ("Ada", "Zoe")
    )
    keen = "== interviews/zoe.md\n---\nwith: zoe\nwhen: 2026-10-05\n---\n## Debrief\n- Keep in mind: yes\n"
    found = told(tmp_path, "opening", place(ANALYST) + others + keen, "2026-11-24")
    assert sorted(line.split()[2].split("/")[0] for line in found) == ["ada", "zoe"]


def test_two_openings_of_one_name_are_told_apart(tmp_path: Path) -> None:
    found = told(tmp_path, "opening", place(ANALYST, "- [ ] 2026-11-21 Analyst"), "2026-11-24")
    assert [line.split()[2] for line in found] == ["noor/opening/analyst:", "noor/opening/analyst-2:"]


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "opening", place(ANALYST), "2026-11-24")
    assert reminder.closing == Closing("contacts/noor.md", "wrote by email")
    assert (reminder.path, reminder.line) == ("organizations/acme.md", 5)
