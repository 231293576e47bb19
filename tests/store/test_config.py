"""The settings of a journal: what is written, what is told, what stays as it is by default."""

import sys
from dataclasses import fields
from datetime import date

import pytest

from quarterhour.model.problem import Problem
from quarterhour.model.settings import PLAYBOOKS, Playbook, Settings
from quarterhour.store import config


def test_no_setting_is_needed() -> None:
    assert [config.read(""), config.read("format = 1\n")] == [(Settings(), ()), (Settings(), ())]


def test_every_number_of_a_playbook_can_be_set() -> None:
    settings, problems = config.read('playbook = "gentle"\nthanks_days = 3\ncadence = "monthly"\ngive_back = true\n')
    assert settings.numbers == Playbook(
        thanks_days=3,
        second_person_days=0,
        second_try_days=10,
        cadence="monthly",
        reconnect_months=18,
        weekly_review=False,
        pipeline=0,
    )
    assert problems == ()


@pytest.mark.parametrize("name", PLAYBOOKS)
def test_a_playbook_written_out_is_that_playbook(name: str) -> None:
    numbers = {f.name: getattr(PLAYBOOKS[name], f.name) for f in fields(Playbook)}
    text = "".join(
        f"{key} = {str(value).lower() if isinstance(value, bool) else repr(value)}\n" for key, value in numbers.items()
    )
    assert config.read(text) == (Settings(numbers=PLAYBOOKS[name], landed=PLAYBOOKS[name]), ())


def test_once_landed_the_gentle_numbers_hold_and_your_own() -> None:
    settings, _ = config.read('playbook = "active-search"\ncadence = "monthly"\n')
    assert (settings.landed.cadence, settings.landed.pipeline) == ("monthly", 0)


def test_days_are_read_with_quotes_and_without() -> None:
    settings, problems = config.read('today = 2026-11-24\naway = [2026-12-01, "2026-12-24..2027-01-02"]\n')
    assert (settings.today, settings.away, problems) == (
        date(2026, 11, 24),
        ("2026-12-01", "2026-12-24..2027-01-02"),
        (),
    )
    assert config.calendar(settings, ()).away == (
        (date(2026, 12, 1), date(2026, 12, 1)),
        (date(2026, 12, 24), date(2027, 1, 2)),
    )


def test_the_workweek_makes_the_calendar() -> None:
    settings, _ = config.read('workweek = ["Sunday", "mon", "tue", "wed", "thu"]\n')
    assert config.calendar(settings, ()).workweek == frozenset({6, 0, 1, 2, 3})


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("format = 2", "2:10 newer-format"),
        ("format = true", "2:10 wrong-setting"),
        ("thanks_days = -1", "2:15 wrong-setting"),
        ("thanks_days = true", "2:15 wrong-setting"),
        ("thanks-days = 2", "2:15 unknown-setting"),
        ("[playbook]\nthanks_days = 2", "2:11 wrong-setting"),
        ('away = ["2027-01-02..2026-12-24"]', "2:8 wrong-setting"),
        ('today = "2026-02-30"', "2:9 wrong-setting"),
        ("title = x", "2:9 unreadable-toml"),
        ("title = 1\ntitle = 2", "3:10 unreadable-toml"),
    ],
)
def test_a_wrong_line_is_told_and_its_default_stays(line: str, told: str) -> None:
    settings, problems = config.read(f"commit = true\n{line}\n")
    assert [f"{p.line}:{p.column} {p.name}" for p in problems] == [told]
    assert settings in (Settings(), Settings(commit=True), Settings(commit=True, format=2))


def test_without_the_extra_holidays_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)  # as good as not installed
    settings, problems = config.read('holidays = "GB"\n')
    fix = "install quarterhour[holidays], or delete the line"
    told = Problem(
        "journal.toml",
        1,
        12,
        "no-holidays",
        "holidays are an extra that is not installed: only weekends are known",
        fix,
        "holidays",
    )
    assert (settings, problems) == (Settings(), (told,))


def test_with_the_extra_holidays_are_no_business_days() -> None:
    settings, problems = config.read('holidays = "gb"\n')
    assert problems == ()
    assert date(2026, 12, 25) in config.calendar(settings, (2026,)).holidays


def test_thanksgiving_and_new_year_move_a_second_try() -> None:
    settings, _ = config.read('holidays = "US"\n')
    known = config.calendar(settings, (2026, 2027))
    assert [known.after(date(2026, 11, 25), 3), known.after(date(2026, 11, 25), 7)] == [
        date(2026, 12, 1),
        date(2026, 12, 7),
    ]
    assert known.after(date(2026, 12, 18), 7) == date(2026, 12, 30)
