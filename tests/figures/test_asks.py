"""Who answered, who said yes, and how soon."""

from pathlib import Path

import pytest

from figured import figure, person, several, table, talk
from quarterhour.figures.acceptance_rate import acceptance_rate
from quarterhour.figures.days_to_reply import days_to_reply
from quarterhour.figures.response_rate import response_rate
from quarterhour.model.figure import Figure

ASKED = "2026-10-01 asked by email"
FOUR = several("abcd", ASKED, "2026-10-05 they accepted")


def test_the_whole_figure(tmp_path: Path) -> None:
    text = FOUR + person("e", ASKED) + person("f", "2026-11-20 asked by email")
    assert figure(tmp_path, response_rate, text) == Figure(
        name="response-rate",
        title="Response rate",
        reading="4 of 5 people answered; 1 more is pending",
        value=80,
        unit="%",
        n=5,
        of="people asked whose answer is in",
        head=("how it stands", "people"),
        rows=(("answered", 4), ("no answer", 1), ("pending", 1)),
    )


def test_fewer_than_five_are_counts_only(tmp_path: Path) -> None:
    found = figure(tmp_path, response_rate, FOUR)
    assert (found.value, found.n, found.why_hidden) == (None, 4, "counts only: fewer than 5")
    assert found.rows[0] == ("answered", 4)


@pytest.mark.parametrize(
    ("today", "stands"),
    [
        ("2026-10-21", (0, 0, 1)),  # the fourteenth business day is the last one that an answer is waited for
        ("2026-10-22", (0, 1, 0)),
    ],
)
def test_pending_until_the_second_try_and_seven_business_days_have_passed(
    tmp_path: Path, today: str, stands: tuple[int, int, int]
) -> None:
    found = table(figure(tmp_path, response_rate, person("a", ASKED), today))
    assert (found["answered"], found["no answer"], found["pending"]) == stands


@pytest.mark.parametrize(
    ("log", "counted"),
    [
        ((ASKED, "2026-10-02 they declined"), (1, 0, 0)),
        ((ASKED, "2026-10-02 later until 2027-01-11"), (1, 0, 0)),
        ((ASKED, "2026-10-08 nudged by email"), (0, 1, 0)),
        ((ASKED, "2026-11-09 promoted"), (0, 1, 0)),
        (("2026-09-30 they replied", ASKED), (0, 0, 0)),
        ((ASKED, "2026-10-01 bounced"), (0, 0, 0)),
        ((ASKED, "2026-10-01 bounced", "2026-11-20 asked by phone"), (0, 0, 1)),
        ((ASKED, "2026-10-02 asked by phone", "2026-10-03 they replied"), (1, 0, 0)),
    ],
)
def test_what_counts_as_an_answer(tmp_path: Path, log: tuple[str, ...], counted: tuple[int, int, int]) -> None:
    found = table(figure(tmp_path, response_rate, person("a", *log)))
    assert tuple(found.get(key, 0) for key in ("answered", "no answer", "pending")) == counted


def test_an_ask_for_a_practice_talk_does_not_count(tmp_path: Path) -> None:
    practice = person("a", ASKED) + talk("a", "2026-10-08", fields="kind: practice")
    assert figure(tmp_path, response_rate, practice).n == 0
    assert figure(tmp_path, response_rate, person("a", ASKED) + talk("a", "2026-10-08")).n == 1


def test_yes_by_channel_tie_try_and_seniority(tmp_path: Path) -> None:
    text = FOUR + person(
        "e", ASKED, "2026-10-12 nudged by phone", "2026-10-13 they accepted", fields="relationship: alumni"
    )
    found = figure(tmp_path, acceptance_rate, text + person("f", ASKED, "2026-10-02 they declined"))
    assert (found.value, found.n, found.reading) == (83, 6, "5 of 6 people said yes")
    assert found.rows == (
        ("channel", "email", 6, 5, 83),
        ("how you know them", "not said", 5, 4, 80),
        ("how you know them", "alumni", 1, 1, None),
        ("try", "first", 5, 4, 80),
        ("try", "second", 1, 1, None),
        ("seniority", "not said", 6, 5, 83),
    )


def test_a_talk_that_came_about_is_a_yes_and_an_answer(tmp_path: Path) -> None:
    text = person("a", ASKED) + talk("a", "2026-10-08")
    assert figure(tmp_path, acceptance_rate, text).reading == "1 of 1 person said yes"
    assert table(figure(tmp_path, days_to_reply, text))["3 to 5"] == 1


def test_days_to_reply_are_business_days_over_those_who_answered(tmp_path: Path) -> None:
    text = FOUR + person("e", ASKED, "2026-10-01 they replied") + person("f", "2026-11-20 asked by email")
    found = figure(tmp_path, days_to_reply, text)
    assert (found.value, found.n) == (2, 5)  # Thursday to Monday is two business days
    assert found.reading == "half answered within 2 business days; 1 ask still waiting"
    assert table(found) == {
        "the same day": 1, "1 to 2": 4, "3 to 5": 0, "6 to 10": 0, "more than 10": 0, "still waiting": 1,
        "no answer": 0,
    }  # fmt: skip
