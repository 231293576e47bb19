"""Talks by month and by the clock, verdicts, culture, advice, and what came before an application."""

from pathlib import Path

import pytest

from figured import figure, person, table, talk
from quarterhour.figures.advice_ledger import advice_ledger
from quarterhour.figures.culture_comparison import culture_comparison
from quarterhour.figures.kept_to_time import kept_to_time
from quarterhour.figures.path_verdict import path_verdict
from quarterhour.figures.talk_before_apply import talk_before_apply
from quarterhour.figures.talks_per_month import talks_per_month

ADA = person("ada", fields="organization: Acme")


def test_practice_stands_apart_and_the_month_of_today_is_not_over(tmp_path: Path) -> None:
    text = ADA + talk("ada", "2026-09-10", fields="kind: practice") + talk("ada", "2026-11-17")
    found = figure(tmp_path, talks_per_month, text + person("bob", "2026-11-12 talked by phone 20 min"))
    assert found.rows == (("September 2026", 0, 1), ("October 2026", 0, 0), ("November 2026, so far", 2, 0))
    assert found.reading == "2 talks held; 2 weeks in a row with one"


@pytest.mark.parametrize(
    ("today", "weeks"), [("2026-11-22", 2), ("2026-11-23", 2), ("2026-11-29", 2), ("2026-11-30", 0)]
)
def test_a_streak_lasts_until_a_whole_week_is_empty(tmp_path: Path, today: str, weeks: int) -> None:
    text = ADA + talk("ada", "2026-11-12") + talk("ada", "2026-11-17")
    assert f"; {weeks} weeks in a row" in figure(tmp_path, talks_per_month, text, today).reading


@pytest.mark.parametrize(("lasted", "value"), [((15, 18, 25, 40), None), ((10, 15, 18, 25, 40), 3)])
def test_minutes_beyond_what_was_asked_for(tmp_path: Path, lasted: tuple[int, ...], value: float | None) -> None:
    talks = (talk("ada", f"2026-10-0{n + 1}", fields=f"lasted: {m}") for n, m in enumerate(lasted))
    found = figure(tmp_path, kept_to_time, ADA + "".join(talks) + talk("ada", "2026-10-09"))
    assert (found.value, found.n) == (value, len(lasted))
    assert sum(number for _, number in found.rows if isinstance(number, int)) == len(lasted)
    assert found.rows[-1] == ("longer", 1)


def test_a_verdict_for_each_talk_and_who_contradicts_whom(tmp_path: Path) -> None:
    text = (
        ADA
        + person("bob")
        + talk(
            "ada", "2026-11-02", "## Learned\n- all screen #day\n\n## Debrief\n- Fit: -1, dull", "path: Leaks\nfit: -1"
        )
        + talk("bob", "2026-11-09", "## Learned\n- all field #day #contradicts [[ada]]", "path: leaks\nfit: 2")
    )
    found = figure(tmp_path, path_verdict, text)
    assert found.rows == (
        ("Leaks", "2026-11-02", "Ada Test", "-1", "dull"),
        ("Leaks", "2026-11-09", "Bob Test", "+2", ""),
        ("leaks", "2026-11-09", "Bob Test", None, "all field (against Ada Test)"),
    )
    assert found.reading == "2 verdicts on 1 path; 1 contradiction"


def test_a_range_where_visits_differ_and_no_average(tmp_path: Path) -> None:
    text = (
        "== me.md\n---\nname: M\n---\n## Preferences\n- noise: 3 a hum\n"
        + ADA
        + talk("ada", "2026-11-02", "## Culture\n- noise: 1 one hum\n- walls: a cat")
        + talk("ada", "2026-11-09", "## Culture\n- noise: 4 doors\n- mood: 5")
    )
    found = figure(tmp_path, culture_comparison, text)
    assert found.rows == (("noise", "Acme", "1 to 4, visits differ", 3, 2), ("mood", "Acme", "5", None, 1))
    assert found.reading == "1 place seen on 2 scales"


def test_only_a_talk_before_the_day_of_the_application_came_first(tmp_path: Path) -> None:
    place = "== organizations/{0}.md\n---\nname: {0}\napplied: 2026-11-02\n---\n"
    text = place.format("acme") + place.format("mill") + person("bob", fields="organization: mill")
    text += ADA + talk("ada", "2026-11-01") + talk("bob", "2026-11-02")
    found = figure(tmp_path, talk_before_apply, text)
    assert found.rows == (("acme", "2026-11-02", "yes"), ("mill", "2026-11-02", "no"))
    assert figure(tmp_path, talk_before_apply, text, "2026-11-01").rows == ()


def test_advice_open_tried_adopted_rejected_and_reported_back(tmp_path: Path) -> None:
    learned = """## Learned
- [ ] read #advice
- [x] sing #advice (done 2026-11-03)
- [x] walk #advice #kept (done 2026-11-05)
- [x] wait #advice #kept (done 2026-11-09)
- [-] run #advice
- [x] swim #advice #dropped (done 2026-11-12)
"""
    text = person("ada", "2026-11-08 updated by email") + talk("ada", "2026-11-02", learned)
    found = figure(tmp_path, advice_ledger, text)
    assert table(found) == {"open": (1, 0), "tried": (1, 1), "adopted": (2, 1), "rejected": (2, 1)}
    assert (found.value, found.n) == (60, 5)
