"""Questions whose answer can be looked up, and what is asked in their place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journals import journal_from
from quarterhour.model.bank import BANK
from quarterhour.model.journal import Journal
from quarterhour.prep.better import better

TALK = """\
== contacts/noor.md
---
name: Noor Haddad
organization: "[[blue-heron]]"
role: Operations Director
---
== organizations/blue-heron.md
---
name: Blue Heron
---
## Research
- Founded in 1974 by two farmers.
- 412 people work there
- An opening for trainees #private
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T15:00
---
## Research
### Organization
- What they do: clean water down, used water back
- Its head office moved to Harrow Beck
### Field
- NVQ level 3 is usual
- Every operator needs a certificate of hygiene
"""
LOOKED_UP = {
    "What does Blue Heron do?": (
        "I understand that Blue Heron does this: clean water down, used water back. "
        "Which part of that is harder than it looks from outside?"
    ),
    "What exactly does your company do": (
        "I understand that Blue Heron does this: clean water down, used water back. "
        "Which part of that is harder than it looks from outside?"
    ),
    "How many people work at Blue Heron?": (
        "I understand that 412 people work there. How has that changed since you came?"
    ),
    "Where is your head office?": (
        "I understand that its head office moved to Harrow Beck. What does that mean for those who work far from it?"
    ),
    "Who is the CEO?": "I understand that (what you found). How has that changed what you do?",
    "When was Blue Heron founded?": (
        "I understand that it was founded in 1974 by two farmers. What is left of how it began?"
    ),
    "What products do you sell?": "I understand that (what you found). Which of it takes up your own days?",
    "Who are your main competitors?": (
        "I understand that (what you found). What tells you apart from them, seen from inside?"
    ),
    "Which qualification is required by law?": (
        "I understand that every operator needs a certificate of hygiene. "
        "What does that leave out which the work needs?"
    ),
    "What is the starting salary?": (
        "I understand that (what you found). What does that figure not show: the hours, the nights, how it grows?"
    ),
    "What does NVQ mean?": "I understand that NVQ level 3 is usual. What does it mean for your own work?",
    "What do you do?": "I understand that you are Operations Director at Blue Heron. What does that title not say?",
}
GOOD = (
    "What does a planner do on a bad day?",
    "What do you do when the alarms go off?",
    "How many people work on your team at night?",
    "Who runs the night shift?",
    "When did you start to like it?",
    "What does the change mean for you?",
    "Which qualification matters less than job adverts suggest?",
    "Where do you see it going?",
    "What is a day like?",
    "I read that you run three plants: how big is your company beside the others?",
    "",
)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    """A talk with some research."""
    journal, problems = journal_from(tmp_path_factory.mktemp("journal"), TALK)
    assert problems == ()
    return journal


@pytest.mark.parametrize("question", LOOKED_UP)
def test_what_can_be_looked_up_is_asked_with_the_answer_in_it(journal: Journal, question: str) -> None:
    assert better(journal, journal.interviews["talk"], question) == LOOKED_UP[question]


@pytest.mark.parametrize("question", GOOD)
def test_a_good_question_is_left_as_it_is(journal: Journal, question: str) -> None:
    assert better(journal, journal.interviews["talk"], question) == ""


def test_no_question_of_the_bank_can_be_looked_up(journal: Journal) -> None:
    found = {q.id for q in BANK if better(journal, journal.interviews["talk"], q.shown)}
    assert found == set()


@given(st.text(max_size=400))
def test_any_question_is_read_to_its_end(journal: Journal, question: str) -> None:
    told = better(journal, journal.interviews["talk"], question)
    assert not told or told.startswith("I understand that ")


def test_without_any_record_of_the_place_it_says_what_to_find(tmp_path: Path) -> None:
    bare, _ = journal_from(tmp_path, "== interviews/talk.md\n---\nwith: Tom\n---\n")
    told = better(bare, bare.interviews["talk"], "What does your company do?")
    assert told == "I understand that (what you found). Which part of that is harder than it looks from outside?"
