"""How ready a talk is."""

from pathlib import Path

import pytest

from journals import journal_from
from quarterhour.model import readiness

READY = """\
== me.md
---
name: Ada Moss
---
## Pitch
I taught for nine years.
== contacts/noor.md
---
name: Noor Haddad
organization: Blue Heron
seniority: {seniority}
---
Plans three plants.
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T15:00
by: {by}
kind: {kind}
goals: [guidance]
---
## Purpose
- What I want to learn: what planners decide in a week
- Why them: she made the same move
- Why this organization: three plants on one river
- Why now: the rota is being drawn
- Hoped next step: an evening on site
## Research
### Organization
- What they do: clean water
- What they stand for: they publish every spill
### Person
- Six years of teaching physics
### Field
- [x] the annual report
## Arrangements
- Bring: notebook
## Questions
- [ ] What did you have to unlearn?
- [ ] Which skill do newcomers usually lack?
- [ ] What has surprised you most in this job?
## Log
- 2026-11-25 confirmed by email
"""


def ready(root: Path, **values: str) -> readiness.Readiness:
    told = {"seniority": "senior", "by": "in-person", "kind": "informational", **values}
    journal, _ = journal_from(root, READY.format(**told))
    return readiness.score(journal, journal.interviews["talk"])


def test_the_parts_add_up_to_a_hundred() -> None:
    assert sum(part.points for part in readiness.PARTS) == 100


def test_everything_prepared_is_a_hundred(tmp_path: Path) -> None:
    assert ready(tmp_path) == readiness.Readiness(100, 70, ())


def test_the_score_is_the_sum_of_its_shares(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, READY.format(seniority="senior", by="in-person", kind="informational"))
    assert readiness.shares(journal, journal.interviews["talk"]) == (
        ("purpose", 20, 20, ()),
        ("the six answers", 18, 18, ()),
        ("research", 37, 37, ()),
        ("questions", 15, 15, ()),
        ("arrangements", 8, 8, ()),
        ("your own story", 2, 2, ()),
    )


def test_what_is_missing_is_told_once_with_the_share_it_belongs_to(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, "== interviews/talk.md\n---\nwith: Tom\n---\n")
    talk = journal.interviews["talk"]
    told = [line for share in readiness.shares(journal, talk) for line in share.missing]
    assert sorted(told) == sorted(readiness.score(journal, talk).missing)
    assert all(share.missing for share in readiness.shares(journal, talk) if not share.points)


@pytest.mark.parametrize(
    ("seniority", "threshold"),
    [("entry", 70), ("manager", 70), ("director", 80), ("vp", 80), ("executive", 90), ("founder", 90)],
)
def test_the_more_senior_they_are_the_more_is_to_be_prepared(tmp_path: Path, seniority: str, threshold: int) -> None:
    assert ready(tmp_path, seniority=seniority).threshold == threshold


def test_a_practice_talk_needs_little(tmp_path: Path) -> None:
    assert ready(tmp_path, kind="practice").threshold == 30


def test_nothing_prepared_is_named_in_sentences(tmp_path: Path) -> None:
    journal, _ = journal_from(
        tmp_path,
        """\
        == contacts/noor.md
        ---
        name: Noor Haddad
        ---
        == interviews/talk.md
        ---
        with: "[[noor]]"
        by: in-person
        ---
        """,
    )
    nothing = readiness.score(journal, journal.interviews["talk"])
    assert nothing.score == 0
    assert not nothing.ready
    assert len(nothing.missing) == len({part.missing for part in readiness.PARTS})
    points = [each.points for each in readiness.todo(journal, journal.interviews["talk"])]
    assert sum(points) == 100
    assert points == sorted(points, reverse=True)
    assert [s for s in nothing.missing if not (s[0].isupper() and s.endswith("."))] == []


def test_a_practice_talk_names_only_what_it_needs(tmp_path: Path) -> None:
    journal, _ = journal_from(
        tmp_path,
        """\
        == interviews/talk.md
        ---
        with: Tom
        kind: practice
        ---
        ## Purpose
        Say who I am in under a minute.
        """,
    )
    found = readiness.score(journal, journal.interviews["talk"])
    assert found.missing == ('Write three questions: under Questions, a line for each, "- [ ] your question".',)


def test_several_goals_each_want_a_question(tmp_path: Path) -> None:
    text = READY.format(seniority="senior", by="in-person", kind="informational")
    two_goals = text.replace("[guidance]", "[guidance, connections]")
    journal, _ = journal_from(tmp_path / "a", two_goals)
    assert readiness.score(journal, journal.interviews["talk"]).score == 95
    tagged = two_goals.replace("unlearn?", "unlearn? #skil-03").replace("this job?", "this job? #connections")
    journal, _ = journal_from(tmp_path / "b", tagged)
    assert readiness.score(journal, journal.interviews["talk"]).score == 100


@pytest.mark.parametrize("line", ["2026-11-18 confirmed by email", "2026-11-25 noted: confirmed nothing"])
def test_a_confirmation_counts_in_the_last_five_working_days(tmp_path: Path, line: str) -> None:
    text = READY.format(seniority="senior", by="in-person", kind="informational")
    journal, _ = journal_from(tmp_path, text.replace("2026-11-25 confirmed by email", line))
    assert readiness.score(journal, journal.interviews["talk"]).score == 95


@pytest.mark.parametrize(
    ("goals", "questions", "told"),
    [
        ("", "", 'Name your goal: at the top of the file, one line "goals: guidance", and write a question for it.'),
        (
            "goals: guidance",
            "",
            'Give your goal a question (it has none): under Questions, one line "- [ ] your question".',
        ),
        (
            "goals: [guidance, connections]",
            "- [ ] What would you do? #guidance",
            (
                "Give each goal a question (connections has none): "
                'under Questions, one line "- [ ] your question #connections".'
            ),
        ),
    ],
)
def test_goals_that_are_set_are_not_asked_for(tmp_path: Path, goals: str, questions: str, told: str) -> None:
    text = f"== interviews/talk.md\n---\nwith: Tom\n{goals}\n---\n## Questions\n{questions}\n"
    journal, _ = journal_from(tmp_path, text)
    found = readiness.score(journal, journal.interviews["talk"]).missing
    assert [line for line in found if "goal" in line] == [told]
