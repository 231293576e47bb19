"""Date arithmetic, with the worked examples of the rules as its oracle."""

from datetime import UTC, date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.calendar import DAY, Calendar, elsewhere, later, moment, months, skipped, span
from quarterhour.model.record import When

PLAIN = Calendar()
H = Calendar(holidays=frozenset({date(2026, 11, 26), date(2026, 12, 25), date(2027, 1, 1)}))
NEW_YORK = "America/New_York"
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
COUNTS = st.integers(0, 40)


@pytest.mark.parametrize(
    ("calendar", "asked", "third", "seventh"),
    [
        (PLAIN, date(2026, 11, 25), date(2026, 11, 30), date(2026, 12, 4)),
        (H, date(2026, 11, 25), date(2026, 12, 1), date(2026, 12, 7)),
        (H, date(2026, 12, 18), date(2026, 12, 23), date(2026, 12, 30)),
        (PLAIN, date(2026, 12, 18), date(2026, 12, 23), date(2026, 12, 29)),
        (H, date(2026, 11, 28), date(2026, 12, 2), date(2026, 12, 8)),
    ],
)
def test_three_and_seven_business_days_after_a_request(
    calendar: Calendar, asked: date, third: date, seventh: date
) -> None:
    assert (calendar.after(asked, 3), calendar.after(asked, 7)) == (third, seventh)


def test_business_days_from_a_saturday_count_from_the_eve_of_monday() -> None:
    assert PLAIN.after(date(2026, 11, 21), 3) == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("start", "count", "end", "rolled"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28), date(2027, 3, 1)),
        (date(2027, 11, 30), 3, date(2028, 2, 29), date(2028, 2, 29)),
        (date(2026, 8, 31), 9, date(2027, 5, 31), date(2027, 5, 31)),
        (date(2026, 1, 31), 1, date(2026, 2, 28), date(2026, 3, 2)),
    ],
)
def test_months_are_clipped_from_the_original_day(start: date, count: int, end: date, rolled: date) -> None:
    assert (months(start, count), PLAIN.forward(months(start, count))) == (end, rolled)


def test_chaining_months_would_lose_days() -> None:
    chained = months(months(months(date(2026, 8, 31), 3), 3), 3)
    assert (chained, months(date(2026, 8, 31), 9)) == (date(2027, 5, 28), date(2027, 5, 31))


def test_thanks_for_a_friday_are_due_on_saturday_and_the_letter_on_tuesday() -> None:
    end = later(When(date(2026, 10, 30), time(16)), NEW_YORK, 30)
    assert (end.day + DAY, PLAIN.after(end.day, 2)) == (date(2026, 10, 31), date(2026, 11, 3))


def test_a_day_later_the_clock_has_gone_back() -> None:
    talk = When(date(2026, 10, 31), time(16))
    assert later(talk, NEW_YORK, 24 * 60) == When(date(2026, 11, 1), time(15))


def test_confirm_and_prepare_before_a_monday_after_a_holiday() -> None:
    monday = date(2026, 11, 30)
    assert (H.before(monday, 1), H.before(monday, 3)) == (date(2026, 11, 27), date(2026, 11, 24))


@pytest.mark.parametrize(
    ("day", "there"),
    [(date(2026, 3, 3), time(10)), (date(2026, 3, 17), time(11)), (date(2026, 4, 7), time(10))],
)
def test_three_in_london_in_new_york(day: date, there: time) -> None:
    assert elsewhere(When(day, time(15)), "Europe/London", NEW_YORK) == When(day, there)


def test_a_morning_in_tokyo_is_the_evening_before_in_new_york() -> None:
    talk = When(date(2026, 11, 24), time(9))
    assert elsewhere(talk, "Asia/Tokyo", NEW_YORK) == When(date(2026, 11, 23), time(19))


def test_a_time_that_comes_twice_is_its_first_occurrence() -> None:
    instant = moment(When(date(2026, 11, 1), time(1, 30)), NEW_YORK)
    assert instant is not None
    assert (instant.utcoffset(), instant.replace(fold=1).utcoffset()) == (timedelta(hours=-4), timedelta(hours=-5))


def test_a_time_that_spring_skips_does_not_exist_and_is_moved_on() -> None:
    talk = When(date(2026, 3, 8), time(2, 30))
    instant = moment(talk, NEW_YORK)
    assert instant is not None
    assert instant.astimezone(UTC).hour == 7
    assert (skipped(talk, NEW_YORK), skipped(When(talk.day, time(3, 30)), NEW_YORK)) == (True, False)
    assert elsewhere(talk, NEW_YORK, "UTC") == When(talk.day, time(7, 30))


def test_without_a_time_or_a_zone_nothing_is_converted() -> None:
    day = When(date(2026, 11, 24))
    timed = When(date(2026, 11, 24), time(23, 50))
    assert (elsewhere(day, "Asia/Tokyo", NEW_YORK), later(day, NEW_YORK, 60)) == (day, day)
    assert elsewhere(timed, "", NEW_YORK) == timed
    assert later(timed, "", 15) == When(date(2026, 11, 25), time(0, 5))


def test_days_away_are_no_business_days() -> None:
    calendar = Calendar(away=((date(2026, 12, 21), date(2027, 1, 3)),))
    assert calendar.after(date(2026, 12, 18), 1) == date(2027, 1, 4)
    assert calendar.before(date(2027, 1, 5), 2) == date(2026, 12, 18)
    assert calendar.forward(date(2026, 12, 25)) == date(2027, 1, 4)


def test_a_week_without_working_days_and_an_absence_of_years_are_slips_of_the_pen() -> None:
    assert Calendar(workweek=frozenset()).after(date(2026, 11, 20), 3) == date(2026, 11, 23)
    endless = Calendar(away=((date(2026, 1, 1), date(9999, 12, 31)),))
    assert endless.after(date(2026, 11, 20), 1) == date(2026, 11, 23)


def test_a_working_week_from_sunday_to_thursday() -> None:
    calendar = Calendar(workweek=frozenset({6, 0, 1, 2, 3}))
    assert calendar.after(date(2026, 11, 19), 1) == date(2026, 11, 22)


@given(DAYS, COUNTS)
def test_going_back_as_many_business_days_never_leads_past_the_start(day: date, count: int) -> None:
    there = H.after(day, count)
    assert H.between(day, there) == count
    assert H.before(there, count) <= H.forward(day)


@given(DAYS)
def test_rolling_forward_stops_at_the_first_business_day(day: date) -> None:
    rolled = H.forward(day)
    assert [d for d in span(day, rolled) if H.works(d)] == [rolled]


@given(DAYS, st.integers(0, 240))
def test_months_keep_the_day_of_the_month_or_are_the_last_of_it(day: date, count: int) -> None:
    there = months(day, count)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == count
    assert there.day == day.day or (there.day < day.day and (there + DAY).day == 1)
