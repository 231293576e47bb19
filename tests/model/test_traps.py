"""Questions that can be looked up: one list, for the prep page and for the hint."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.bank import BANK
from quarterhour.model.traps import trap

PLACES = ("Blue Heron", "C++ (North)")
LOOKED_UP = (
    "What do you do?",
    "What does Blue Heron do?",
    "What does C++ (North) do?",
    "What do they do?",
    "How many people work there?",
    "How big is your company?",
    "Where is your head office?",
    "Where are you based?",
    "Who runs the company?",
    "Who is your director?",
    "When was it founded?",
    "What products does it sell?",
    "Who are your main competitors?",
    "What degree is required by law?",
    "What is the pay band?",
    "What does DMA stand for?",
    "What is your job title?",
)
GOOD = (
    "What do you do when it rains for a week?",
    "What do they do when the pumps stop?",
    "I read that nine people work here; how does that look from where you sit?",
    "What does the organization owe the place it is in, in your view?",
    "Which qualification matters less than job adverts suggest?",
    "How do decisions really get made in your group?",
    *(question.shown for question in BANK),
)


@pytest.mark.parametrize("question", LOOKED_UP)
def test_what_can_be_looked_up_is_known(question: str) -> None:
    assert trap(question, PLACES)


@pytest.mark.parametrize("question", GOOD)
def test_a_good_question_is_none(question: str) -> None:
    assert trap(question, PLACES) is None


def test_a_place_that_nobody_named_is_not_known() -> None:
    assert trap("What does Blue Heron do?", ()) is None


@given(st.text(max_size=400), st.lists(st.text(min_size=1, max_size=20), max_size=3))
def test_any_question_is_read_to_its_end(question: str, places: list[str]) -> None:
    found = trap(question, places)
    assert found is None or found[0].then
