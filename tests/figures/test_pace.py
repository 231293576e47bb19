"""How many are asked and talked with in a week, and with whom it has gone quiet."""

from pathlib import Path

from figured import figure, person, talk
from quarterhour.figures.asks_and_talks import asks_and_talks
from quarterhour.figures.silence import silence


def test_asks_and_talks_are_counted_by_week(tmp_path: Path) -> None:
    text = (
        person("ada", "2026-11-09 asked by email", "2026-11-15 asked by email", "2026-11-16 asked by email")
        + talk("ada", "2026-11-15")
        + talk("ada", "2026-11-23", fields="kind: practice")
        + person("old", "2026-05-31 asked by email")
    )
    found = figure(tmp_path, asks_and_talks, text)
    assert len(found.rows) == 26
    assert found.rows[0][0] == "2026-06-01"
    assert found.rows[-3:] == (("2026-11-09", 2, 1), ("2026-11-16", 1, 0), ("2026-11-23", 0, 0))
    assert found.reading == "3 asks and 1 talk in the last 26 weeks, most in the week of Mon 9 Nov 2026"


def test_one_ask_of_two_people_is_one(tmp_path: Path) -> None:
    ask = "== interviews/t.md\n---\nwith: [ada, bob]\nwhen: 2026-12-02\n---\n## Log\n- 2026-11-20 asked by email\n"
    assert figure(tmp_path, asks_and_talks, person("ada") + person("bob") + ask).n == 1


def test_silence_is_measured_by_the_rhythm_and_the_longest_comes_first(tmp_path: Path) -> None:
    text = (
        person("ada", "2026-08-03 thanked by email", fields="cadence: quarterly")
        + talk("ada", "2026-08-02")
        + person("bob", "2026-10-03 thanked by email", fields="cadence: monthly")
        + talk("bob", "2026-10-02")
        + person("cy", "2026-10-03 thanked by email", fields="cadence: yearly")
        + talk("cy", "2026-10-02")
        + person("dee", fields="cadence: none")
        + talk("dee", "2026-10-02")
        + person("eve", "2026-10-03 opted out", fields="cadence: monthly")
        + talk("eve", "2026-10-02")
        + person("fay", "2026-08-03 asked by email")
    )
    found = figure(tmp_path, silence, text)
    assert found.rows == (("Bob Test", 52, 31), ("Ada Test", 113, 92), ("Cy Test", 52, 365))
    assert (found.value, found.n) == (2, 3)
    assert found.reading == "2 of 3 people not heard from, or written to, for longer than you meant"
