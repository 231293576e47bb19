"""After a talk, its guide is the form of the debrief."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from guided import guide, printed
from quarterhour.model.guide import Guide

TODAY = date(2026, 11, 24)
HERE = Path(__file__).parent
TALK = """\
== contacts/noor.md
---
name: Noor Haddad
organization: Blue Heron
---
## Log
- 2026-11-05 asked by email
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-23T15:00
by: video
{fields}
---
"""
FULL = (
    TALK.format(fields="path: treatment plants\nfit: 1\nasked_for_resume: yes")
    + """\
## Questions
- [x] What did you have to unlearn? #skil-03
- Which skill do newcomers usually lack?
    - Patience
- [ ] What has surprised you most in this job?
## Learned
- Planners rotate nights
- Half the team wants to leave #private
- [ ] Shadow a night shift #advice
## Promises
- [ ] send the leak map (by 2026-11-27)
- [ ] read her report
- [x] write to Ana (done 2026-11-23)
- [ ] Noor: ask about the rota
## Referrals
- Ines Varga; Blue Heron nights: may use her name
- Ana Ruiz
## Debrief
- Went well: let her talk
- Do differently: one question fewer
- Fit: 1, nights
- Leads: none
## Log
- 2026-11-24 thanked by email
"""
)


def whole(found: Guide) -> str:
    head = f"# {found.title}, {found.when}; missing: {', '.join(found.missing) or 'nothing'}"
    return "\n\n".join([head, *map(printed, found.sections)]) + "\n"


def test_the_debrief_of_a_full_talk(tmp_path: Path, expected: Callable[[Path, str], None]) -> None:
    found = guide(tmp_path, FULL)
    assert found.over
    expected(HERE / "expected" / "debrief.txt", whole(found))


def test_a_talk_of_which_nothing_is_written_asks_what_happened(
    tmp_path: Path, expected: Callable[[Path, str], None]
) -> None:
    found = guide(tmp_path, TALK.format(fields=""))
    assert found.over
    expected(HERE / "expected" / "debrief-empty.txt", whole(found))


def test_private_learnings_are_counted_and_not_told(tmp_path: Path) -> None:
    told = [line for s in guide(tmp_path, FULL).sections for line in s.lines]
    assert not any("wants to leave" in line for line in told)
    assert "1 more line is private." in told


@pytest.mark.parametrize(
    ("fields", "over"), [("status: held", True), ("", True), ("status: cancelled", False), ("status: no-show", False)]
)
def test_only_a_talk_that_may_have_been_held_is_debriefed(tmp_path: Path, fields: str, *, over: bool) -> None:
    assert guide(tmp_path, TALK.format(fields=fields)).over is over
