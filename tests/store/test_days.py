"""Dates as people write them, counted from a Tuesday."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.store import days

TUESDAY = date(2026, 11, 10)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2026-11-04", "2026-11-04"),
        ("2026-11-4", "2026-11-04"),
        ("2026/11/04", "2026-11-04"),
        ("[[2026-11-04]]", "2026-11-04"),
        ("[[2026-11-04|last week]]", "2026-11-04"),
        ("Wed 2026-11-04", "2026-11-04"),
        ("Wednesday, 4 November 2026", "2026-11-04"),
        ("Nov 4th, 2026", "2026-11-04"),
        ("the 4th of November 2026", "2026-11-04"),
        ("5 Nov", "2027-11-05"),
        ("20 Nov", "2026-11-20"),
        ("Nov. 10", "2026-11-10"),
        ("5 Jan", "2027-01-05"),
        ("Friday", "2026-11-13"),
        ("Tuesday", "2026-11-17"),
        ("this Thursday", "2026-11-12"),
        ("next fri", "2026-11-13"),
        ("tomorrow", "2026-11-11"),
        ("today", "2026-11-10"),
        ("next week", "2026-11-17"),
        ("next month", "2026-12-10"),
        ("in 2 weeks", "2026-11-24"),
        ("in three days", "2026-11-13"),
        ("a month", "2026-12-10"),
    ],
)
def test_a_date_is_read(typed: str, read: str) -> None:
    assert str(days.day(typed, TUESDAY)) == read


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("11/5/2026", ("2026-05-11", "2026-11-05")),
        ("5.11.26", ("2026-11-05", "2026-05-11")),
        ("25/12/2026", ("2026-12-25",)),
        ("3/4", ("2026-04-03", "2026-03-04")),
        ("11/11/2026", ("2026-11-11",)),
        ("2026-02-30", ()),
        ("0000-00-00", ()),
        ("30 Feb", ()),
        ("31 Nov 2026", ()),
    ],
)
def test_a_date_that_may_be_several_or_none_is_not_guessed(typed: str, readings: tuple[str, ...]) -> None:
    found = days.day(typed, TUESDAY)
    assert isinstance(found, days.Unclear)
    assert tuple(map(str, found.readings)) == readings


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("2026-02-30", "2026-02-28"),
        ("2028-02-30", "2028-02-29"),
        ("2026-11-31", "2026-11-30"),
        ("2026-11-00", "2026-11-01"),
        ("2026-13-05", "2026-05-13"),
        ("2026-13-15", "2026-12-15"),
        ("31 Nov 2026", "2026-11-30"),
        ("30 Feb", "2027-02-28"),
        ("Nov 31", "2026-11-30"),
        ("30/2/2026", "2026-02-28"),
        ("0026-11-04", ""),
    ],
)
def test_what_is_no_day_tells_the_nearest(typed: str, near: str) -> None:
    found = days.day(typed, TUESDAY)
    assert isinstance(found, days.Unclear)
    assert str(found.near or "") == near
    assert (f"write {near}" if near else "2026-02-28") in found.problem("x.md", 1).fix


@pytest.mark.parametrize("typed", ["soon", "May be", "market day", "sunny", "2026", "20226-01-01", "12:30", "week", ""])
def test_other_words_are_no_date(typed: str) -> None:
    assert days.day(typed, TUESDAY) is None


@pytest.mark.parametrize("typed", ["5 Nov", "Friday", "next week", "3/4"])
def test_without_a_day_to_count_from_a_date_needs_its_year(typed: str) -> None:
    assert days.day(typed) is None


def test_the_text_after_a_date_is_kept() -> None:
    assert days.leading("4 Nov 2026: thanked her") == (date(2026, 11, 4), ": thanked her")


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%b %d, %Y", "%a %Y-%m-%d"]),
)
def test_a_day_with_its_year_is_that_day(day: date, form: str) -> None:
    assert days.day(day.strftime(form)) == day


@given(st.text(), st.none() | st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_no_text_makes_the_reader_fail(text: str, since: date | None) -> None:
    found = days.leading(text, since)
    assert found is None or text.endswith(found[1])
