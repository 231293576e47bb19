"""What a guide says of the questions that are planned."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import prep
from quarterhour.model.guide import Guide

TODAY = date(2026, 11, 24)
TALK = """\
== contacts/noor.md
---
name: Noor Haddad
organization: Blue Heron
---
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T15:00
{fields}
---
## Questions
{questions}
"""


def guide(root: Path, questions: str, fields: str = "minutes: 15") -> Guide:
    journal, problems = journal_from(root, TALK.format(questions=questions, fields=fields))
    assert problems == ()
    return prep.guide(journal, journal.interviews["talk"], TODAY)


def lines(found: Guide, key: str) -> tuple[str, ...]:
    return next((s.lines for s in found.sections if s.key == key), ())


def test_what_can_be_looked_up_is_put_better_where_it_stands(tmp_path: Path) -> None:
    found = guide(tmp_path, "- [ ] What does Blue Heron do?\n- [ ] What is a night like?")
    assert lines(found, "must-ask") == (
        (
            "What does Blue Heron do? That can be looked up; ask instead: "
            "I understand that what Blue Heron does is ____. Which part of that is harder than it looks from outside?"
        ),
        "What is a night like?",
    )


def test_among_several_goals_each_question_names_the_one_it_serves(tmp_path: Path) -> None:
    questions = "- [ ] Who else? #clos-01\n- [ ] What would you do? #guidance\n- [ ] What is a night like?"
    assert lines(guide(tmp_path / "a", questions, "goals: [guidance, connections]"), "must-ask") == (
        "Who else? (whom else to talk with)",
        "What would you do? (guidance on your way)",
        "What is a night like?",
    )
    assert lines(guide(tmp_path / "b", questions, "goals: connections"), "must-ask")[0] == "Who else?"


@pytest.mark.parametrize(
    ("questions", "told"),
    [
        ("- one\n- two", ()),
        (
            "- 1\n- 2\n- 3\n- 4\n- 5\n- 6".replace("- ", "- What about "),
            ("15 minutes have room for 5 questions: decide which 5 they are.",),
        ),
        ("- Why leave? #cult-02\n- What else?", ("Your first question is a candid one: begin with an easier one.",)),
        (
            "- Hello?\n- Why leave? #cult-02\n- What cost? #tran-05",
            ('Candid questions need trust, and time: of "Why leave?" and "What cost?", keep 1.',),
        ),
    ],
)
def test_the_order_and_number_of_questions_is_minded(tmp_path: Path, questions: str, told: tuple[str, ...]) -> None:
    assert lines(guide(tmp_path, questions), "order") == told


def test_what_others_asked_may_be_asked_again(tmp_path: Path) -> None:
    earlier = """\
== interviews/tom.md
---
with: Tom
when: 2026-10-01
{private}
---
## Notes
A good talk.
## They asked me
- Why water
"""
    asked = lines(guide(tmp_path / "a", f"- one\n{earlier.format(private='')}"), "they-may-ask")
    assert "Others asked: Why water." in asked
    kept = lines(guide(tmp_path / "b", f"- one\n{earlier.format(private='private: yes')}"), "they-may-ask")
    assert not any("water" in line for line in kept)
