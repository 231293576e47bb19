"""Days and times as people type them on the command line; today is Tuesday 24 November 2026."""

from contextlib import suppress
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.cli.dates import Reading, read, read_day
from quarterhour.cli.unclear import Unclear
from quarterhour.model.calendar import Calendar

TUESDAY = date(2026, 11, 24)
ANY_DAY = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-12-01", date(2026, 12, 1)),
        ("today", TUESDAY),
        ("tomorrow", date(2026, 11, 25)),
        ("yesterday", date(2026, 11, 23)),
        ("wed", date(2026, 11, 25)),
        ("tue", date(2026, 12, 1)),
        ("Friday", date(2026, 11, 27)),
        ("next fri", date(2026, 12, 4)),
        ("next mon", date(2026, 11, 30)),
        ("last tue", date(2026, 11, 17)),
        ("+2w", date(2026, 12, 8)),
        ("+3d", date(2026, 11, 27)),
        ("+5bd", date(2026, 12, 1)),
        ("+1m", date(2026, 12, 24)),
        ("+1y", date(2027, 11, 24)),
        ("2w", date(2026, 12, 8)),
        ("in 2 weeks", date(2026, 12, 8)),
        ("in a week", date(2026, 12, 1)),
        ("3d ago", date(2026, 11, 21)),
        ("2 weeks ago", date(2026, 11, 10)),
        ("dec 1", date(2026, 12, 1)),
        ("1 dec", date(2026, 12, 1)),
        ("1st december 2027", date(2027, 12, 1)),
        ("nov 20", date(2027, 11, 20)),
        ("29 feb", date(2028, 2, 29)),
    ],
)
def test_a_day_ahead(typed: str, meant: date) -> None:
    assert read_day(typed, TUESDAY, Calendar()) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tue", date(2026, 11, 17)),
        ("mon", date(2026, 11, 23)),
        ("nov 20", date(2026, 11, 20)),
        ("24 nov", TUESDAY),
        ("dec 1", date(2025, 12, 1)),
        ("today", TUESDAY),
    ],
)
def test_a_day_behind_when_something_is_recorded(typed: str, meant: date) -> None:
    assert read_day(typed, TUESDAY, Calendar(), back=True) == meant


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("3/4", '"3/4" could be 3 April or 4 March; write 2027-04-03 or 2027-03-04'),
        ("04.12", '"04.12" could be 4 December or 12 April; write 2026-12-04 or 2027-04-12'),
        ("13/4/2026", '"13/4/2026" could be 13 April; write 2026-04-13'),
        ("2026-02-30", '"2026-02-30" is no day of the calendar; write 2026-02-28'),
        ("30 feb", '"30 feb" is no day; February has fewer days; write 2027-02-28'),
        ("2026-13-05", '"2026-13-05" is no day of the calendar; write 2026-05-13'),
        ("2026-11-31", '"2026-11-31" is no day of the calendar; write 2026-11-30'),
        ("2026-00-10", '"2026-00-10" is no day of the calendar; write 2026-01-10'),
        ("soon", '"soon" is not a day I know; write 2026-12-01, tomorrow, fri, "next fri", +2w or "1 dec"'),
        ("may", '"may" is not a day I know; write 2026-12-01, tomorrow, fri, "next fri", +2w or "1 dec"'),
    ],
)
def test_what_could_mean_two_things_is_refused_with_both(typed: str, told: str) -> None:
    with pytest.raises(Unclear) as refused:
        read_day(typed, TUESDAY, Calendar())
    assert str(refused.value) == told


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("noor tue 3pm video 15m", Reading(date(2026, 12, 1), time(15), "", ("noor", "video", "15m"))),
        ("3pm noor haddad next fri", Reading(date(2026, 12, 4), time(15), "", ("noor", "haddad"))),
        ("ana 2026-12-01T15:00", Reading(date(2026, 12, 1), time(15), "", ("ana",))),
        ("ana 2026-12-01 15:00", Reading(date(2026, 12, 1), time(15), "", ("ana",))),
        ("ana in 2 weeks noon theirs", Reading(date(2026, 12, 8), time(12), "theirs", ("ana",))),
        ("ana 1 dec 9.30am @Europe/London", Reading(date(2026, 12, 1), time(9, 30), "Europe/London", ("ana",))),
        ("ana tomorrow 12am", Reading(date(2026, 11, 25), time(0), "", ("ana",))),
        ("may parker thu 10 am", Reading(date(2026, 11, 26), time(10), "", ("may", "parker"))),
    ],
)
def test_words_in_any_order(typed: str, meant: Reading) -> None:
    assert read(typed.split(), TUESDAY, Calendar()) == meant


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("noor 10", '"10" could be a day or an hour; write "10 dec" or 10:00'),
        ("noor tue 3pm EST", '"EST" names several zones; write @Europe/London or @America/New_York, or theirs'),
        ("noor tue 25:00", '"25:00" is no time; write 3pm or 15:00'),
        ("noor tue 13pm", '"13pm" is no time; write 3pm or 15:00'),
    ],
)
def test_words_that_are_unclear(typed: str, told: str) -> None:
    with pytest.raises(Unclear) as refused:
        read(typed.split(), TUESDAY, Calendar())
    assert str(refused.value) == told


@given(ANY_DAY, ANY_DAY)
def test_a_day_written_in_full_is_that_day(day: date, today: date) -> None:
    assert read_day(day.isoformat(), today, Calendar()) == day
    assert read_day(f"{day:%d %B %Y}".lstrip("0"), today, Calendar()) == day


@given(ANY_DAY, st.integers(0, 6))
def test_a_weekday_is_the_next_one_and_never_today(today: date, number: int) -> None:
    name = (date(2026, 11, 23) + timedelta(days=number)).strftime("%A")
    day = read_day(name, today, Calendar())
    assert day.weekday() == number
    assert timedelta(0) < day - today <= timedelta(days=7)


@given(st.text(max_size=30), ANY_DAY)
def test_anything_else_is_a_day_or_refused(typed: str, today: date) -> None:
    with suppress(Unclear):
        assert isinstance(read_day(typed, today, Calendar()), date)
