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
        "I understand that what Blue Heron does is clean water down, used water back. "
        "Which part of that is harder than it looks from outside?"
    ),
    "What exactly does your company do": (
        "I understand that what Blue Heron does is clean water down, used water back. "
        "Which part of that is harder than it looks from outside?"
    ),
    "How many people work at Blue Heron?": (
        "I understand that Blue Heron has 412 people. How has that changed since you came?"
    ),
    "Where is your head office?": (
        "I understand that the head office moved to Harrow Beck. What does that mean for those who work far from it?"
    ),
    "Who is the CEO?": "I understand that Blue Heron is run by ____. How has that changed what you do?",
    "When was Blue Heron founded?": (
        "I understand that Blue Heron was founded in 1974 by two farmers. What is left of how it began?"
    ),
    "What products do you sell?": "I understand that Blue Heron offers ____. Which of it takes up your own days?",
    "Who are your main competitors?": (
        "I understand that Blue Heron competes with ____. What tells you apart from them, seen from inside?"
    ),
    "Which qualification is required by law?": (
        "I understand that every operator needs a certificate of hygiene. "
        "What does that leave out which the work needs?"
    ),
    "What is the starting salary?": (
        "I understand that the pay is ____. What does that figure not show: the hours, the nights, how it grows?"
    ),
    "What does NVQ mean?": "I understand that NVQ means ____. What does it mean for your own work?",
    "What do you do?": "I understand that your title is Operations Director. What does it not say?",
}
ORG = "organization"
FIELD = "field"
ANSWERED = (
    ("What does Blue Heron do?", ORG, "What they do: runs three water plants", "Blue Heron runs three water plants"),
    ("What does Blue Heron do?", ORG, "What they do: pumps water uphill", "Blue Heron pumps water uphill"),
    ("What does Blue Heron do?", ORG, "What they do: pumps and valves", "what Blue Heron does is pumps and valves"),
    ("What does Blue Heron do?", ORG, "What they do: They run three plants.", "they run three plants"),
    ("What does Blue Heron do?", ORG, "What they do: Blue Heron treats water", "Blue Heron treats water"),
    ("What does Blue Heron do?", ORG, "Won an award in 2020", "what Blue Heron does is ____"),
    ("How many people work there?", ORG, "Founded in 1974, 400 employees", "Blue Heron has 400 employees"),
    ("How many people work there?", ORG, "It employs about 2,000 people", "Blue Heron has about 2,000 people"),
    (
        "How many people work there?",
        ORG,
        "Some three hundred staff in two towns",
        "Blue Heron has some three hundred staff",
    ),
    ("How many people work there?", ORG, "Serves 400,000 people", "Blue Heron has ____ people"),
    ("How many people work there?", ORG, "Laid off 40 staff in May", "Blue Heron has ____ people"),
    ("Where is its head office?", ORG, "HQ: Leeds", "the head office is in Leeds"),
    ("Where is its head office?", ORG, "Head office in Harrow Beck, by the river", "the head office is in Harrow Beck"),
    ("Where is its head office?", ORG, "Based in Leeds since 1990", "Blue Heron is based in Leeds since 1990"),
    ("Where is its head office?", ORG, "The head office is being rebuilt", "the head office is in ____"),
    ("Who runs it?", ORG, "CEO is Jane Roe", "the CEO is Jane Roe"),
    ("Who runs it?", ORG, "Chief executive: Jane Roe", "the chief executive is Jane Roe"),
    ("Who runs it?", ORG, "Jane Roe, CEO since 2019", "the CEO is Jane Roe"),
    ("Who runs it?", ORG, "Run by a board of five", "Blue Heron is run by a board of five"),
    ("Who is in charge of Blue Heron?", ORG, "The CEO is leaving in May", "Blue Heron is run by ____"),
    ("Who is the chair?", ORG, "CEO is Jane Roe", "the chair is ____"),
    ("Who owns it?", ORG, "Owned by its staff", "Blue Heron belongs to its staff"),
    ("Who founded it?", ORG, "Founded in 1974 by two farmers", "Blue Heron was founded by two farmers"),
    ("When was it founded?", ORG, "400 employees, founded in 1974", "Blue Heron was founded in 1974"),
    ("When was it founded?", ORG, "It started a night bus in 1999", "Blue Heron was founded in ____"),
    ("What products do you sell?", ORG, "Sells meters and pipes", "Blue Heron sells meters and pipes"),
    (
        "Who are your competitors?",
        ORG,
        "Competitors: Grey Goose and Swan",
        "Blue Heron competes with Grey Goose and Swan",
    ),
    ("What is the published pay band?", FIELD, "Starting pay is £24,000 to £27,500", "the pay is £24,000 to £27,500"),
    ("What is the published pay band?", FIELD, "The sector turned over £30m", "the pay is ____"),
    (
        "What does DWI mean?",
        FIELD,
        "DWI stands for the drinking water inspectors",
        "DWI means the drinking water inspectors",
    ),
    ("What degree is required by law?", FIELD, "A degree is nice", "one needs ____"),
)
RESEARCHED = """\
== contacts/noor.md
---
name: Noor Haddad
organization: Blue Heron Ltd.
---
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T15:00
---
## Research
### {title}
- {fact}
"""
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


@pytest.mark.parametrize(("question", "where", "fact", "told"), ANSWERED)
def test_the_fact_that_answers_is_chosen_else_a_blank_is_seen(
    tmp_path: Path, question: str, where: str, fact: str, told: str
) -> None:
    researched, _ = journal_from(tmp_path, RESEARCHED.format(title=where.capitalize(), fact=fact))
    assert better(researched, researched.interviews["talk"], question).startswith(f"I understand that {told}. ")


def test_without_any_record_of_the_place_it_says_what_to_find(tmp_path: Path) -> None:
    bare, _ = journal_from(tmp_path, "== interviews/talk.md\n---\nwith: Tom\n---\n")
    told = better(bare, bare.interviews["talk"], "What does your company do?")
    assert told == (
        "I understand that what the organization does is ____. Which part of that is harder than it looks from outside?"
    )
