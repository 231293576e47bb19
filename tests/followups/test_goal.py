"""Goals of the author's own playbook."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import followups
from quarterhour.model.reminder import Reminder

TODAY = date(2026, 12, 10)
CLASS = """\
== journal.toml
playbook = "class.toml"
== class.toml
[[goal]]
{goal}
== me.md
---
name: Marnie Holt
---
{me}
== contacts/noor.md
---
name: Noor Haddad
---
## Log
- 2026-11-02 asked by email
- 2026-11-09 talked by phone 20 min
== contacts/tom.md
---
name: Tom Okafor
---
## Log
- 2026-11-20 asked by email
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-12-03
status: held
---
== interviews/practice.md
---
with: "[[tom]]"
when: 2026-12-04
status: held
kind: practice
---
"""
TALKS = "talks = 3\nby = 2026-12-15"


def reminded(root: Path, goal: str = TALKS, me: str = "", today: date = TODAY, rule: str = "goal") -> list[Reminder]:
    journal, problems = journal_from(root, CLASS.format(goal=goal, me=me))
    assert problems == ()
    return [r for r in followups.run(journal, today) if r.rule == rule]


def test_a_goal_says_how_far_it_is(tmp_path: Path) -> None:
    (found,) = reminded(tmp_path)
    assert (found.id, found.due, found.action) == (
        "me/goal/talks-2026-12-15",
        date(2026, 12, 15),
        "Reach your goal: 2 of 3 talks by Tue 15 Dec",
    )
    assert (found.path, found.line, found.closing.words) == ("class.toml", 1, "let go goal/talks-2026-12-15")


@pytest.mark.parametrize(
    ("goal", "actions"),
    [
        ("talks = 2\nby = 2026-12-15", []),
        ("talks = 2\nby = 2026-12-15\nfrom = 2026-12-01", ["Reach your goal: 1 of 2 talks by Tue 15 Dec"]),
        ("talks = 3\nby = 2026-12-01", ["Reach your goal: 1 of 3 talks by Tue 1 Dec"]),
        ("talks = 3\nby = 2026-11-25", []),
        ("talks = 3\nby = 2027-01-15", ["Reach your goal: 2 of 3 talks by Fri 15 Jan 2027"]),
        ("talks = 3\nby = 2026-12-15\nfrom = 2026-12-12", []),
        ("asks = 5\nby = 2026-12-15", ["Reach your goal: 2 of 5 people asked by Tue 15 Dec"]),
        ("asks = 2\nby = 2026-12-15", []),
    ],
)
def test_a_goal_counts_what_happened_in_its_days(tmp_path: Path, goal: str, actions: list[str]) -> None:
    assert [r.action for r in reminded(tmp_path, goal)] == actions


def test_one_line_lets_go_of_it(tmp_path: Path) -> None:
    assert reminded(tmp_path, me="## Log\n- 2026-12-09 let go goal/talks-2026-12-15\n") == []


def test_the_weekly_review_says_how_far_it_is(tmp_path: Path) -> None:
    (found,) = reminded(tmp_path, rule="weekly-review")
    assert [why.text for why in found.why][1:] == ["2 of 3 talks by Tue 15 Dec"]
