"""A first step is told of, in an active search, to whoever named nobody."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told

ACTIVE = 'playbook = "active-search"'


def noor(*log: str, toml: str = ACTIVE, fields: str = "tags: a", more: str = "") -> str:
    lines = "\n".join(f"- {line}" for line in ("2026-11-12 talked by phone 20 min", *log))
    return (
        f"== journal.toml\nformat = 1\n{toml}\n"
        f"== contacts/noor.md\n---\nname: Noor Haddad\n{fields}\n---\n## Log\n{lines}\n{more}"
    )


def lines(tmp_path: Path, text: str, today: str = "2026-11-24") -> list[str]:
    return [line.partition(":")[0] for line in told(tmp_path, "first-step", text, today)]


THANKED = "2026-11-13 thanked by email"


@pytest.mark.parametrize(
    ("log", "today", "state"),
    [
        ((), "2026-11-24", ""),
        ((THANKED,), "2026-11-19", "upcoming 2026-11-20"),
        ((THANKED,), "2026-11-24", "overdue 2026-11-20"),
        (("2026-11-14 thanked by email",), "2026-11-24", "overdue 2026-11-23"),
        ((THANKED,), "2026-12-13", "overdue 2026-11-20"),
        ((THANKED,), "2026-12-14", ""),
        ((THANKED, "2026-11-18 updated by email"), "2026-11-24", "upcoming 2026-11-25"),
        ((THANKED, "2026-11-18 updated", "2026-11-19 she replied"), "2026-11-24", ""),
        ((THANKED, "2026-11-18 updated", "2026-11-25 shared a map"), "2026-11-26", ""),
        ((THANKED, "2026-11-18 updated about [[ana]]"), "2026-11-24", "overdue 2026-11-20"),
        ((THANKED, "2026-11-18 she replied: you are welcome"), "2026-11-24", "overdue 2026-11-20"),
        ((THANKED, "2026-11-18 introduced me to Ana Ruiz"), "2026-11-24", ""),
        ((THANKED, "2026-11-24 let go first-step"), "2026-11-24", ""),
        ((THANKED, "2026-11-24 not to write to her again"), "2026-11-24", ""),
    ],
)
def test_a_week_after_the_thanks_and_once_more(tmp_path: Path, log: tuple[str, ...], today: str, state: str) -> None:
    assert lines(tmp_path, noor(*log), today) == ([f"{state} noor/first-step"] if state else [])


@pytest.mark.parametrize("toml", ["", 'playbook = "gentle"', f"{ACTIVE}\nreport_first_step_days = 0"])
def test_only_where_the_playbook_asks_for_it(tmp_path: Path, toml: str) -> None:
    assert lines(tmp_path, noor(THANKED, toml=toml)) == []


def test_the_playbook_says_after_how_many_days(tmp_path: Path) -> None:
    text = noor(THANKED, toml="report_first_step_days = 14")
    assert lines(tmp_path, text) == ["upcoming 2026-11-27 noor/first-step"]


def test_not_where_they_named_somebody_before_or_a_talk_is_ahead(tmp_path: Path) -> None:
    via = '== contacts/ana.md\n---\nname: Ana Ruiz\nvia: "[[noor]]"\n---\n'
    assert lines(tmp_path, noor(THANKED, more=via)) == []
    ahead = "== interviews/talk.md\n---\nwith: noor\nwhen: 2026-12-01\n---\n"
    assert lines(tmp_path, noor(THANKED, more=ahead)) == []


def test_each_person_of_a_talk_by_themselves(tmp_path: Path) -> None:
    more = (
        "== contacts/sam.md\n---\nname: Sam\n---\n## Log\n- 2026-11-20 thanked\n"
        "== interviews/talk.md\n---\nwith: [noor, sam]\nwhen: 2026-11-18\n---\n## Log\n- 2026-11-19 thanked Noor\n"
    )
    found = lines(tmp_path, noor(THANKED, more=more), "2026-11-26")
    assert found == ["due 2026-11-26 noor/first-step", "upcoming 2026-11-27 sam/first-step"]


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "first-step", noor(THANKED), "2026-11-24")
    assert reminder.action == "Tell Noor Haddad of a first step, and ask who else to learn from"
    assert (reminder.closing, reminder.group) == (Closing("contacts/noor.md", "updated by email"), "one-message")
    again = only(tmp_path, "first-step", noor(THANKED, "2026-11-18 updated"), "2026-11-24")
    assert again.action == "Tell Noor Haddad how it goes on, and ask once more who else to learn from"
