"""Which questions are suggested for a talk."""

import re
from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journals import journal_from
from quarterhour import prep
from quarterhour.model.bank import BANK, BY_ID, GROUPS, SERVES, Question
from quarterhour.model.contact import RELATIONSHIPS, SENIORITIES
from quarterhour.model.interview import GOALS, WAYS
from quarterhour.prep.gaps import field
from quarterhour.prep.suggest import ORDER, STAGES, filled, fitting

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
        "What first drew you to treatment, and is that still what keeps you?",
        "Which part of my experience translates, and which should I leave behind?",
        "Which kinds of project are growing here?",
        "What do outsiders expect to happen that you doubt?",
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
    some = before.count("cult")
    assert set(before[-some:]) != {"cult"}
    assert set(after[-some:]) == {"cult"}


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
    assert found["tren-01"] == "I read this: Cold water slows the settling. How does that look from where you sit?"


def test_each_goal_without_a_question_gets_one(tmp_path: Path) -> None:
    found = suggested(tmp_path, goals="guidance, connections, path", minutes="30")
    for goal in ("guidance", "connections", "path"):
        assert any(q.group in SERVES[goal] for q in found)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whoever_it_is_there_are_questions_in_a_good_order(
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
    assert ids(found) <= set(BY_ID)
    well_chosen(found, int(values["minutes"]))


def well_chosen(found: tuple[Question, ...], minutes: int) -> None:
    """As many as there is time for, none twice, few candid ones and none first, by stage and then in TIARA order."""
    assert len(found) <= max(minutes // 3, 3)
    assert len(ids(found)) == len(found)
    assert found[0].tone == "safe"
    assert sum(q.tone == "candid" for q in found) <= minutes // 15
    places = [(STAGES.index(q.stage), ORDER.index(q.purpose)) for q in found]
    assert places[1:] == sorted(places[1:])
    assert [q.text for q in found if "{" in q.text] == []


GRID = tuple(
    product(
        ("entry", "senior", "manager", "executive"),
        ("cold", "friend"),
        ("video", "coffee"),
        ("market", "guidance", "feedback", "connections", "practice", "path"),
        (10, 15, 20, 30, 60),
    )
)
GRID_TALK = """\
== contacts/p{n}.md
---
name: Person {n}
organization: Blue Heron Ltd.
seniority: {seniority}
relationship: {relationship}
---
She moved from teaching to planning.
== interviews/t{n}.md
---
with: "[[p{n}]]"
when: 2026-11-26T15:00
by: {by}
minutes: {minutes}
path: Treatment
goals: [{goal}]
kind: {kind}
---
## Research
### Field
- New rules on storm overflows
"""


def test_over_all_sorts_of_people_and_talks_nearly_the_whole_bank_is_suggested(tmp_path: Path) -> None:
    seen: Counter[str] = Counter()
    by_rank: dict[str, set[str]] = {}
    for place, situation in enumerate(("career-change", "student", "veteran")):
        grid = GRID[place::3]  # each goal in each situation, and each length with each goal
        talks = [
            GRID_TALK.format(
                n=n, seniority=rank, relationship=tie, by=by, minutes=minutes, goal=goal,
                kind="practice" if goal == "practice" else "informational",
            )
            for n, (rank, tie, by, goal, minutes) in enumerate(grid)
        ]  # fmt: skip
        me = f"== me.md\n---\nname: Marnie Holt\nsituation: {situation}\n---\n"
        journal, problems = journal_from(tmp_path / situation, me + "".join(talks))
        assert problems == ()
        for n, (rank, _, _, _, minutes) in enumerate(grid):
            found = prep.suggest(journal, journal.interviews[f"t{n}"], TODAY)
            well_chosen(found, minutes)
            seen.update(ids(found))
            by_rank.setdefault(rank, set()).update(ids(found))
    assert len(seen) >= 60
    assert {q.group for q in BANK if q.id in seen} == set(GROUPS)
    assert by_rank["executive"] - by_rank["entry"] >= {"senr-01", "senr-02", "senr-03", "tren-05", "feed-01"}


TEN = "".join(
    f"""\
== contacts/p{n}.md
---
name: Person {n}
seniority: senior
---
== interviews/t{n}.md
---
with: "[[p{n}]]"
when: 2026-11-26T15:00
path: Treatment
---
"""
    for n in range(10)
)


def test_ten_people_on_one_path_do_not_hear_the_same_five(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, TEN)
    five = [frozenset(ids(prep.suggest(journal, talk, TODAY))) for talk in journal.interviews.values()]
    assert len(set(five)) == 10
    assert len(frozenset.union(*five)) >= 20
    again, _ = journal_from(tmp_path, TEN)
    assert five == [frozenset(ids(prep.suggest(again, talk, TODAY))) for talk in again.interviews.values()]


@pytest.mark.parametrize(
    ("notes", "asked"),
    [
        ("She moved from teaching to planning.", True),
        ("Used to be a nurse.", True),
        ("Once taught physics", True),
        ("Plans three plants.", False),
        ("", False),
    ],
)
def test_what_a_change_cost_is_asked_only_of_those_known_to_have_changed(
    tmp_path: Path, notes: str, *, asked: bool
) -> None:
    research = f"## Research\n### Person\n{notes}\n"
    found = ids(fits(tmp_path, relationship="friend", questions=research))
    assert ("tran-05" in found) is asked


def test_what_they_moved_from_is_taken_from_the_notes(tmp_path: Path) -> None:
    research = "## Research\n### Person\n- She moved from teaching to planning, in 2019\n"
    found = {q.id: q.text for q in fits(tmp_path, questions=research)}
    assert found["path-03"] == "I saw you moved from teaching to planning; what made that the right step?"


@pytest.mark.parametrize("situation", ["career-change", "veteran", "student"])
def test_a_practice_talk_is_about_them_and_not_about_a_change(tmp_path: Path, situation: str) -> None:
    found = fits(tmp_path, situation=situation, kind="practice", path="Bell ringing", goals="practice")
    assert groups(found) == {"prac", "path", "insi", "skil"}
    assert "What got you hooked on bell ringing, and what would you show a beginner first?" in {q.text for q in found}


def test_an_email_bears_three_questions_of_the_kind_that_can_be_answered_in_writing(tmp_path: Path) -> None:
    found = suggested(tmp_path, by="email", minutes="30", relationship="friend")
    assert {q.purpose for q in found} == {*"TAR"}
    assert {q.tone for q in found} == {"safe"}


def test_a_full_plan_is_left_alone(tmp_path: Path) -> None:
    planned = "".join(f"- [ ] Question {n}?\n" for n in range(5))
    assert suggested(tmp_path, questions=planned) == ()


@pytest.mark.parametrize(
    ("seniority", "asked"),
    [("entry", "skil-05"), ("manager", "tren-06"), ("executive", "tren-05")],
)
def test_what_only_such_people_know_is_asked_before_what_anybody_knows(
    tmp_path: Path, seniority: str, asked: str
) -> None:
    found = fits(tmp_path, seniority=seniority, situation="student", goals="market")
    particular = [q.suits != "any" for q in found]
    assert particular == sorted(particular, reverse=True)
    assert asked in ids(found)


def test_what_is_planned_for_others_on_the_path_comes_later(tmp_path: Path) -> None:
    first = fits(tmp_path / "a")[0]
    other = f"""\
== interviews/other.md
---
with: Somebody Else
when: 2026-11-27T15:00
path: Treatment
---
## Questions
- [ ] {first.text} #{first.id}
"""
    assert fits(tmp_path / "b", other)[-1].id == first.id


def test_what_was_learned_where_they_work_is_not_asked_first(tmp_path: Path) -> None:
    learned = """\
== interviews/other.md
---
with: Somebody Else
when: 2026-10-02T15:00
organization: Blue Heron
---
## Learned
- Six are on nights #day-to-day
"""
    before = [q.group for q in fits(tmp_path / "a")]
    after = [q.group for q in fits(tmp_path / "b", learned)]
    assert before[-1] != "day"
    assert after[-5:] == ["day"] * 5


PLACES = ("Blue Heron", "Blue Heron Ltd.", "The Beck Trust", "self-employed", "Yahoo!", "")
PATHS = ("Treatment", "Data engineering", "IT", "Nurse", "Planner", "How to lead (a lot) of people", "R&D", "")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("path", PATHS)
def test_every_question_can_be_read_aloud(tmp_path: Path, place: str, path: str) -> None:
    text = TALK.replace("organization: Blue Heron", f"organization: {place}").replace("path: {path}", f"path: {path}")
    text = text.replace("## Questions", "## Research\n### Field\n- New rules on storm overflows.\n## Questions")
    journal, _ = journal_from(tmp_path, text.format(**{k: v for k, v in USUAL.items() if k != "path"}))
    for question in filled(journal, journal.interviews["talk"]):
        assert not re.search(r"[{}]|  |[.!,;]\?|\?\.| ,|\(|\[", question.text), question.text
        assert not re.search(r"\bto (?:nurse|planner)\b|in (?:Planner|Nurse)|self-employed", question.text), (
            question.text
        )


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("Treatment plants", "treatment plants"),
        ("IT", "IT"),
        ("data engineering", "data engineering"),
        ("Nurse", "your field"),
        ("Planners", "your field"),
        ("R&D, perhaps", "your field"),
        ("", "your field"),
    ],
)
def test_a_field_goes_on_in_a_sentence_or_is_theirs(path: str, said: str) -> None:
    assert field(path) == said
