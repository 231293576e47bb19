"""Where a talk is, among the words that are typed."""

from datetime import date

import pytest

from quarterhour.cli import places
from quarterhour.cli.dates import read
from quarterhour.cli.unclear import Unclear
from quarterhour.model.calendar import Calendar

TUESDAY = date(2026, 11, 24)


def parted(typed: str) -> tuple[str, str]:
    before, place = places.parted(typed.split(), TUESDAY, Calendar())
    return " ".join(before), place


@pytest.mark.parametrize(
    ("typed", "before", "place"),
    [
        ("noor tue 3pm at the cafe by the lock", "noor tue 3pm", "the cafe by the lock"),
        ("noor tue at 3pm at the cafe", "noor tue at 3pm", "the cafe"),
        ("tue at noon noor place Monday Club", "tue at noon noor", "Monday Club"),
        ("noor at fri 15:00", "noor at fri 15:00", ""),
        ("noor fri at 15:00", "noor fri at 15:00", ""),
        ("noor fri at 3 pm", "noor fri at 3 pm", ""),
        ("noor at next fri 3pm", "noor at next fri 3pm", ""),
        ("noor fri 3pm at 10 Downing Street", "noor fri 3pm", "10 Downing Street"),
        ("noor fri 3pm at May's kitchen, upstairs", "noor fri 3pm", "May's kitchen, upstairs"),
        ("noor fri at 10", "noor fri at 10", ""),
        ("noor fri 3pm at theirs", "noor fri 3pm at theirs", ""),
        ("noor fri 3pm at Video Hall 20m", "noor fri 3pm", "Video Hall 20m"),
        ("noor https://example.org/a fri 3pm", "noor fri 3pm", "https://example.org/a"),
        ("noor fri 3pm at https://example.org/a", "noor fri 3pm", "https://example.org/a"),
        ("noor fri 3pm", "noor fri 3pm", ""),
    ],
)
def test_everything_after_at_or_place_is_the_place(typed: str, before: str, place: str) -> None:
    assert parted(typed) == (before, place)


def test_a_quoted_phrase_is_read_as_its_words() -> None:
    assert places.parted(("noor tue 3pm at the cafe",), TUESDAY, Calendar()) == (("noor", "tue", "3pm"), "the cafe")


@pytest.mark.parametrize("typed", ["noor tue 3pm place", "place"])
def test_a_place_that_is_not_there_is_asked_for(typed: str) -> None:
    with pytest.raises(Unclear, match="say where"):
        parted(typed)


@pytest.mark.parametrize("word", ["3pm", "15:00", "noon", "20m", "@Europe/London"])
def test_a_time_in_the_place_of_a_talk_without_one_is_refused(word: str) -> None:
    with pytest.raises(Unclear, match=word):
        places.swallowed(f"the cafe {word}", at=False, minutes=False)


def test_a_time_in_the_place_of_a_talk_with_one_is_part_of_it() -> None:
    places.swallowed("the 20m bar, open from 3pm", at=True, minutes=True)


def test_what_stands_before_the_place_is_read_as_ever() -> None:
    before, place = parted("at 3pm noor tue at the lock")
    reading = read(before.split(), TUESDAY, Calendar())
    assert (reading.day, str(reading.at), reading.rest, place) == (
        date(2026, 12, 1), "15:00:00", ("at", "noor"), "the lock"
    )  # fmt: skip
