"""Questions of the author's own among those suggested."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import prep

TODAY = date(2026, 11, 24)
TALK = """\
== journal.toml
playbook = "class.toml"
== class.toml
{playbook}
== contacts/noor.md
---
name: Noor Haddad
---
== contacts/tom.md
---
name: Tom Okafor
organization: Blue Heron
---
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T15:00
---
## Questions
{planned}
== interviews/earlier.md
---
with: "[[{whom}]]"
when: 2026-11-02
---
## Questions
{earlier}
"""
OWN = '[[question]]\ntext = "What would you tell my class?"\ngroup = "advi"'
SAID = "- [x] What do you tell your friends of it?\n    - That it smells\n"


def suggested(root: Path, playbook: str = "", planned: str = "", earlier: str = "", whom: str = "tom") -> list[str]:
    text = TALK.format(playbook=playbook, planned=planned, earlier=earlier, whom=whom)
    journal, problems = journal_from(root, text)
    assert problems == ()
    found = prep.guide(journal, journal.interviews["talk"], TODAY)
    return [line for s in found.sections if s.key == "suggested" for line in s.lines if "#" not in line]


def test_a_question_of_the_playbook_says_where_it_is_from(tmp_path: Path) -> None:
    assert suggested(tmp_path, OWN) == ["What would you tell my class? (from your playbook)"]


def test_the_bank_keeps_half_of_the_room(tmp_path: Path) -> None:
    many = "\n".join(f'[[question]]\ntext = "Question {n}?"' for n in range(9))
    assert len(suggested(tmp_path, many)) == 3


def test_a_question_that_is_planned_is_not_suggested(tmp_path: Path) -> None:
    assert suggested(tmp_path, OWN, planned="- [ ] what would you tell my class") == []


def test_a_question_that_somebody_else_answered_is_offered_again(tmp_path: Path) -> None:
    assert suggested(tmp_path, earlier=SAID) == ["What do you tell your friends of it? (your own question)"]


@pytest.mark.parametrize(
    "earlier",
    [
        "- [x] What do you tell your friends of it?\n",
        "- [ ] What do you tell your friends of it?\n    - That it smells\n",
        "- [x] What do you tell your friends of it? #private\n    - That it smells\n",
        "- [x] What does Tom Okafor do?\n    - Pipes\n",
        "- [x] What would you change at Blue Heron?\n    - The rota\n",
        "- [x] What did you have to unlearn?\n    - To wait\n",
    ],
)
def test_what_is_no_question_for_others_is_not(tmp_path: Path, earlier: str) -> None:
    assert suggested(tmp_path, earlier=earlier) == []


def test_whoever_answered_it_is_not_asked_again(tmp_path: Path) -> None:
    assert suggested(tmp_path, earlier=SAID, whom="noor") == []
