"""The question bank is whole: ids, kinds and gaps as the rest of the program expects them."""

import re
from collections import Counter
from string import Formatter

from quarterhour.model.bank import BANK, BY_ID, GAPS, GROUPS, SERVES, TIARA, known
from quarterhour.model.body import Item
from quarterhour.model.interview import GOALS


def test_each_question_has_an_id_of_its_own_in_a_known_group() -> None:
    assert len(BY_ID) == len(BANK)
    assert [q.id for q in BANK if not re.fullmatch(r"[a-z]+-\d\d", q.id)] == []
    assert {q.group for q in BANK} == set(GROUPS)


def test_each_question_is_described_in_the_words_that_the_guide_chooses_by() -> None:
    assert {q.purpose for q in BANK} == set(TIARA)
    assert {q.stage for q in BANK} == {"opening", "core", "probing", "closing"}
    assert {q.suits for q in BANK} == {"any", "early", "mgr", "exec"}
    assert {q.researchable for q in BANK} <= {"no", "part", "yes"}
    assert {q.tone for q in BANK} == {"safe", "candid"}


def test_a_question_is_one_question_in_plain_words() -> None:
    assert [q.text for q in BANK if "?" not in q.text or q.text != " ".join(q.text.split())] == []
    assert [text for text, times in Counter(q.text for q in BANK).items() if times > 1] == []


def test_a_written_question_is_known_by_its_tag_or_by_the_same_words() -> None:
    assert known(Item("Anything at all?", tags=("day-01", "market"))) == {"day-01"}
    assert known(Item("what did you actually work on, yesterday")) == {"day-01"}
    assert known(Item("What did you do yesterday?")) == frozenset()
    assert known(Item("")) == frozenset()


def test_a_gap_is_shown_as_what_belongs_into_it() -> None:
    assert BY_ID["path-01"].shown == "How did you come to join [where they work]?"
    assert [q.id for q in BANK if {*"{}"} & {*q.shown}] == []


def test_gaps_are_named_as_they_are_filled() -> None:
    assert {gap for q in BANK for _, gap, _, _ in Formatter().parse(q.text) if gap} <= set(GAPS)


def test_nobody_is_asked_for_a_job() -> None:
    begging = re.compile(r"\b(hire me|openings?|vacanc|refer me|my cv|position for me)\b", re.IGNORECASE)
    assert [q.id for q in BANK if begging.search(q.text)] == []


def test_every_goal_is_served_by_known_groups() -> None:
    assert set(SERVES) == set(GOALS)
    assert {group for groups in SERVES.values() for group in groups} <= set(GROUPS)
