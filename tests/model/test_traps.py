"""Questions that can be looked up: one list, for the prep page and for the hint."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.bank import BANK
from quarterhour.model.traps import spoken, trap

PLACES = ("Blue Heron", "C++ (North)")
LOOKED_UP = (
    "What do you do?",
    "So, what do you do for a living?",
    "What is your job title?",
    "What does Blue Heron do?",
    "What does C++ (North) do?",
    "What exactly does your organisation do?",
    "So what does the trust actually do?",
    "What do they do?",
    "How many people work there?",
    "How many people work at Blue Heron?",
    "How many employees do you have?",
    "How big is your company?",
    "Where is your head office?",
    "Where is its head office?",
    "Where's the HQ?",
    "Where are you based?",
    "Where is Blue Heron based?",
    "Who runs the company?",
    "Who runs it?",
    "Who runs Blue Heron now?",
    "Who is in charge of Blue Heron?",
    "Who is in charge?",
    "Who's the CEO?",
    "Who is the managing director of Blue Heron?",
    "Who is your director?",
    "Who owns it?",
    "Who founded Blue Heron?",
    "When was it founded?",
    "When was Blue Heron founded?",
    "What year did the company start?",
    "How old is the charity?",
    "What products does it sell?",
    "What products?",
    "What are your main services?",
    "What do you sell?",
    "Who are your main competitors?",
    "Who do you compete with?",
    "What degree is required by law?",
    "Do I need a licence?",
    "What is the pay band?",
    "What is the published pay band?",
    "What's the starting salary?",
    "How much does a planner earn?",
    "What does DMA stand for?",
    "What is a DMA?",
)
GOOD = (
    "What do you do when it rains for a week?",
    "What do you do differently since the merger?",
    "What do they do when the pumps stop?",
    "What does it do to your evenings?",
    "What does your company do badly?",
    "I read that nine people work here; how does that look from where you sit?",
    "How many people do you have on nights?",
    "How many people have you trained?",
    "How many people report to you?",
    "How big is your team?",
    "Where is your heart in all this?",
    "Where do you see Blue Heron going?",
    "Where are you happiest?",
    "Who runs the night shift?",
    "Who runs it when you are away?",
    "Who is in charge of the night shift?",
    "Who is in charge at night?",
    "Who is your director trying to please?",
    "Who is the owner of that decision?",
    "Who leads the company's allotment?",
    "When did it start to feel normal?",
    "When did your company start to hire career changers?",
    "How old is too old to begin?",
    "Which products are you proudest of?",
    "What do you make of the new rules?",
    "Who are you competing for attention with?",
    "What does the pay not show?",
    "Which degree helped you most?",
    "What does the change mean for you?",
    "What is a DMA like to repair at night?",
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


def test_a_place_is_known_by_the_name_that_people_say() -> None:
    assert trap("What does Blue Heron do?", ("Blue Heron Ltd.",))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Blue Heron", "Blue Heron"),
        ("Blue Heron Ltd.", "Blue Heron"),
        ("Blue Heron, Inc.", "Blue Heron"),
        ("Heron GmbH", "Heron"),
        ("Blue Heron (Leeds)", "Blue Heron"),
        ("The Beck Trust", "the Beck Trust"),
        ("Yahoo!", "Yahoo"),
        ("self-employed", ""),
        ("Freelance", ""),
        ("", ""),
    ],
)
def test_a_name_is_said_as_people_say_it(name: str, said: str) -> None:
    assert spoken(name) == said
