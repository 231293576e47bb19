"""The six answers to have, and how the readiness score comes about."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import prep
from quarterhour.model.guide import Section

TODAY = date(2026, 11, 24)
TALK = """\
== contacts/noor.md
---
name: Noor Haddad
organization: Blue Heron
seniority: {seniority}
---
== interviews/talk.md
---
with: "[[noor]]"
kind: {kind}
---
## Purpose
- What I want to learn: what planners decide in a week
- Why them: she made the same move
## Research
### Organization
- What they do: clean water
"""


def section(root: Path, key: str, seniority: str = "senior", kind: str = "informational") -> Section | None:
    journal, problems = journal_from(root, TALK.format(seniority=seniority, kind=kind))
    assert problems == ()
    found = prep.guide(journal, journal.interviews["talk"], TODAY)
    return next((s for s in found.sections if s.key == key), None)


def test_the_six_answers_and_what_is_not_answered_yet(tmp_path: Path) -> None:
    assert section(tmp_path, "answers") == Section(
        "Six answers",
        (
            (
                "You can say what this organization does; what you know of this person, and why you ask them; "
                "what you want to gain."
            ),
            "Not yet: what it stands for; why it interests you; what would be a good next step.",
        ),
        key="answers",
    )


def test_the_score_shows_its_parts(tmp_path: Path) -> None:
    assert section(tmp_path, "ready") == Section(
        "How ready you are",
        (
            "For this talk 70 of 100 is enough.",
            "Purpose: 15 of 20.",
            "The six answers: 9 of 18.",
            "Research: 12 of 37.",
            "Questions: 0 of 15.",
            "Arrangements: 0 of 8.",
            "Your own story: 0 of 2.",
        ),
        key="ready",
    )


@pytest.mark.parametrize(
    ("seniority", "told"),
    [
        ("mid", "For this talk 70 of 100 is enough."),
        ("director", "Noor is a director: 80 of 100 is enough."),
        ("executive", "Noor is an executive: 90 of 100 is enough."),
    ],
)
def test_who_is_senior_is_named_as_the_reason_for_more(tmp_path: Path, seniority: str, told: str) -> None:
    found = section(tmp_path, "ready", seniority)
    assert found is not None
    assert found.lines[0] == told


def test_a_practice_talk_needs_no_answers(tmp_path: Path) -> None:
    assert section(tmp_path, "answers", kind="practice") is None
    found = section(tmp_path, "ready", kind="practice")
    assert found is not None
    assert found.lines[0] == "For a practice talk 30 of 100 is enough."


def test_what_is_missing_has_its_points_and_the_line_to_write(tmp_path: Path) -> None:
    found = section(tmp_path, "missing")
    assert found is not None
    assert found.lines[:3] == (
        '12 points: Find out something about the person: under Person, one line "- what you found".',
        '10 points: Write three questions: under Questions, a line for each, "- [ ] your question".',
        '8 points: Find out something about the field: under Field, one line "- what you found".',
    )
    assert '5 points: Say why now: under Purpose, one line "- Why now: …".' in found.lines
