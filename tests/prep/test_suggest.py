"""Which questions are suggested for a talk."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journals import journal_from
from quarterhour import prep
from quarterhour.model.bank import BY_ID, SERVES, Question
from quarterhour.model.contact import RELATIONSHIPS, SENIORITIES
from quarterhour.model.interview import GOALS, WAYS
from quarterhour.prep.suggest import fitting

TODAY = date(2026, 11, 24)
TALK = """\
== me.md
---
name: Marnie Holt
situation: {situation}
---
== contacts/noor.md
---
name: Noor Haddad
organization: Blue Heron
role: Operations Director
seniority: {seniority}
relationship: {relationship}
does_this_work: {does}
---
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T15:00
by: {by}
minutes: {minutes}
kind: {kind}
path: {path}
goals: [{goals}]
---
## Questions
{questions}
"""
USUAL = {
    "situation": "career-change",
    "seniority": "senior",
    "relationship": "cold",
    "does": "yes",
    "by": "video",
    "minutes": "15",
    "kind": "informational",
    "path": "Treatment",
    "goals": "guidance",
    "questions": "",
}


def suggested(root: Path, earlier: str = "", **values: str) -> tuple[Question, ...]:
    journal, problems = journal_from(root, TALK.format(**{**USUAL, **values}) + earlier)
    assert problems == ()
    return prep.suggest(journal, journal.interviews["talk"], TODAY)


def fits(root: Path, earlier: str = "", **values: str) -> tuple[Question, ...]:
    journal, problems = journal_from(root, TALK.format(**{**USUAL, **values}) + earlier)
    assert problems == ()
    return fitting(journal, journal.interviews["talk"], TODAY)


def ids(questions: tuple[Question, ...]) -> set[str]:
    return {q.id for q in questions}


def groups(questions: tuple[Question, ...]) -> set[str]:
    return {q.group for q in questions}


def test_a_quarter_of_an_hour_has_room_for_five(tmp_path: Path) -> None:
    assert [q.text for q in suggested(tmp_path)] == [
        "How did you come to join Blue Heron?",
        "What has changed about working here in the last two years?",
        "Which part of my experience translates, and which should I leave behind?",
        "Which recent project did you like best, and why?",
        "What should I read, follow or attend that isn't obvious?",
    ]


def test_gaps_are_filled_and_what_cannot_be_filled_is_left_out(tmp_path: Path) -> None:
    found = fits(tmp_path)
    assert "How did you come to join Blue Heron?" in {q.text for q in found}
    assert "How is hiring in treatment different from a few years ago?" not in {q.text for q in found}
    assert [q.text for q in found if "{" in q.text] == []
    assert {"path-03", "skil-05", "tren-01", "prac-01"} & ids(found) == set()


def test_planned_questions_are_not_suggested_again_and_leave_less_room(tmp_path: Path) -> None:
    planned = "- [ ] What did you have to unlearn? #skil-03\n- [ ] one\n- [ ] two\n"
    found = suggested(tmp_path, questions=planned)
    assert "skil-03" not in ids(found)
    assert len(found) == 2


def test_what_they_answered_before_is_never_asked_again(tmp_path: Path) -> None:
    everything = ids(fits(tmp_path / "a"))
    earlier = """\
== interviews/earlier.md
---
with: "[[noor]]"
when: 2026-10-01T15:00
---
## Questions
- [x] What did you have to unlearn? #skil-03
- [ ] Which skill do newcomers usually lack? #skil-01
"""
    found = ids(fits(tmp_path / "b", earlier))
    assert "skil-03" in everything
    assert "skil-03" not in found
    assert "skil-01" in found


def test_whom_you_have_met_is_not_asked_to_begin_at_the_beginning(tmp_path: Path) -> None:
    earlier = "== interviews/earlier.md\n---\nwith: noor\nwhen: 2026-10-01\n---\n## Notes\nA good talk.\n"
    assert "opening" not in {q.stage for q in fits(tmp_path, earlier)}


def test_leaders_are_asked_what_leaders_know(tmp_path: Path) -> None:
    assert "senr" not in groups(fits(tmp_path / "a"))
    assert "senr" in groups(fits(tmp_path / "b", seniority="vp"))


def test_changing_careers_is_asked_about_by_those_who_do(tmp_path: Path) -> None:
    assert "tran" in groups(fits(tmp_path / "a"))
    assert "tran" not in groups(fits(tmp_path / "b", situation="student"))
    assert "tran-04" in ids(fits(tmp_path / "c", situation="veteran"))


@pytest.mark.parametrize("values", [{"seniority": "retired"}, {"does": "no"}])
def test_days_at_work_are_asked_of_those_who_have_them(tmp_path: Path, values: dict[str, str]) -> None:
    assert not {"day", "cult", "proj"} & groups(fits(tmp_path, **values))


def test_feedback_is_asked_for_only_where_it_is_a_goal(tmp_path: Path) -> None:
    assert "feed" not in groups(fits(tmp_path / "a", seniority="manager"))
    assert "feed-01" in ids(fits(tmp_path / "b", seniority="manager", goals="feedback"))


ON_THE_PATH = """\
== interviews/other.md
---
with: Somebody Else
when: 2026-10-02T15:00
path: Treatment
---
## Questions
- [x] What has changed about working here in the last two years? #cult-07
- [x] How would you describe the culture to a friend? #cult-01
"""


def test_what_was_little_asked_on_this_path_comes_first(tmp_path: Path) -> None:
    before = [q.group for q in fits(tmp_path / "a")]
    after = [q.group for q in fits(tmp_path / "b", ON_THE_PATH)]
    elsewhere = [q.group for q in fits(tmp_path / "c", ON_THE_PATH.replace("Treatment", "Leakage"))]
    assert before == elsewhere
    assert before[-1] != "cult"
    assert after[-1] == "cult"
    assert "cult-07" in ids(suggested(tmp_path / "d"))
    assert "cult-07" not in ids(suggested(tmp_path / "e", ON_THE_PATH))


def test_an_answer_below_a_question_counts_and_so_do_its_own_words(tmp_path: Path) -> None:
    earlier = """\
== interviews/earlier.md
---
with: "[[noor]]"
when: 2026-10-01T15:00
---
## Questions
- What did you have to unlearn?
    - To wait for the bell
- Which skill do newcomers usually lack?
## Notes
A good talk.
"""
    found = ids(fits(tmp_path, earlier))
    assert "skil-03" not in found
    assert "skil-01" in found


def test_what_was_read_is_brought_into_a_question(tmp_path: Path) -> None:
    read = "## Research\n### Field\n- Cold water slows the settling\n- [x] the annual report\n"
    found = {q.id: q.text for q in fits(tmp_path, questions=read)}
    assert found["tren-01"] == "I read that Cold water slows the settling; how does that look from where you sit?"


def test_each_goal_without_a_question_gets_one(tmp_path: Path) -> None:
    found = suggested(tmp_path, goals="guidance, connections, path", minutes="30")
    for goal in ("guidance", "connections", "path"):
        assert any(q.group in SERVES[goal] for q in found)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whoever_it_is_there_are_two_questions_or_more_in_a_good_order(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    values = {
        "seniority": data.draw(st.sampled_from(SENIORITIES)),
        "relationship": data.draw(st.sampled_from(RELATIONSHIPS)),
        "does": data.draw(st.sampled_from(["yes", "former", "no"])),
        "by": data.draw(st.sampled_from(WAYS)),
        "minutes": str(data.draw(st.integers(1, 90))),
        "kind": data.draw(st.sampled_from(["informational", "practice", "follow-on", "site-visit"])),
        "goals": ", ".join(data.draw(st.lists(st.sampled_from(GOALS), unique=True, max_size=3))),
    }
    found = suggested(tmp_path_factory.mktemp("journal"), **values)
    assert len(found) >= 2
    assert len(ids(found)) == len(found)
    assert found[0].tone == "safe"
    assert sum(q.tone == "candid" for q in found) <= max(int(values["minutes"]) // 15, 1)
    assert ids(found) <= set(BY_ID)
