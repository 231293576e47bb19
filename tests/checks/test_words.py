"""The lists of words: what they find, and what they look past. A line with `+` is found, one with `-` is not."""

from pathlib import Path

import pytest

from quarterhour.checks.phrases import listed, said
from quarterhour.model.bank import BANK

LISTS = sorted((Path(__file__).parent / "words").glob("*.txt"))
PAIRS = [(path.stem, line[2:], line[0]) for path in LISTS for line in path.read_text(encoding="utf-8").splitlines()]
OF_QUESTIONS = ("asks-for-a-job", "pay-or-family", "leading-question", "goal-is-a-job", "sensitive")


@pytest.mark.parametrize(("name", "text", "sign"), PAIRS)
def test_a_list_finds_what_it_should_and_no_more(name: str, text: str, sign: str) -> None:
    assert bool(said(name, text)) is (sign == "+")


def test_asking_for_a_job_has_many_examples_of_both_kinds() -> None:
    signs = [sign for name, _, sign in PAIRS if name == "asks-for-a-job"]
    assert min(signs.count("+"), signs.count("-")) >= 100


@pytest.mark.parametrize("name", OF_QUESTIONS)
def test_no_question_of_the_bank_is_in_a_list(name: str) -> None:
    assert {q.id: said(name, q.text) for q in BANK if said(name, q.text)} == {}


@pytest.mark.parametrize("name", [path.stem for path in LISTS])
def test_a_phrase_that_is_looked_past_belongs_to_a_list(name: str) -> None:
    assert listed(name).wanted


def test_what_is_found_stands_in_the_text_as_typed() -> None:
    assert said("asks-for-a-job", "Well, ARE YOU  Hiring this year?") == "ARE YOU Hiring"
