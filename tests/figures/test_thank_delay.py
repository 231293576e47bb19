"""How soon people are thanked, and whether what was owed was done in time."""

from pathlib import Path

import pytest

from figured import figure, person, table, talk
from quarterhour.figures.follow_up_health import follow_up_health
from quarterhour.figures.letters_posted import letters_posted
from quarterhour.figures.time_to_thank import time_to_thank


def met(name: str, *log: str, fields: str = "tags: a") -> str:
    """Somebody met on 2 November."""
    return person(name, *log, fields=fields) + talk(name, "2026-11-02")


THANKED = "2026-11-03 thanked by email"


@pytest.mark.parametrize(
    ("thanked", "unthanked", "value", "why"),
    [
        (5, 0, 1, ""),
        (3, 2, 1, ""),
        (3, 3, 1, ""),
        (2, 3, None, "not reached: more than half are not thanked yet"),
        (4, 0, None, "counts only: fewer than 5"),
    ],
)
def test_the_unthanked_come_last_and_are_never_dropped(
    tmp_path: Path, thanked: int, unthanked: int, value: float | None, why: str
) -> None:
    text = "".join(met(f"a{n}", THANKED) for n in range(thanked)) + "".join(met(f"b{n}") for n in range(unthanked))
    found = figure(tmp_path, time_to_thank, text)
    assert (found.value, found.n, found.why_hidden) == (value, thanked + unthanked, why)
    assert found.rows[-1][1] == unthanked


def test_who_is_not_thanked_yet_is_named(tmp_path: Path) -> None:
    found = figure(tmp_path, time_to_thank, met("ada") + met("bob", "2026-11-09 thanked by letter"))
    assert table(found) == {
        "by the next day": (0, ""),
        "2 to 3 days": (0, ""),
        "4 to 7 days": (1, ""),
        "later": (0, ""),
        "not yet": (1, "Ada Test (Mon 2 Nov 2026)"),
    }
    assert found.named


def test_imported_history_without_thanks_is_no_debt(tmp_path: Path) -> None:
    assert figure(tmp_path, time_to_thank, met("ada", fields="imported: 2026-11-10")).n == 0
    assert figure(tmp_path, time_to_thank, met("ada", THANKED, fields="imported: 2026-11-10")).n == 1


def test_thanks_that_are_dated_later_are_not_known_yet(tmp_path: Path) -> None:
    found = figure(tmp_path, time_to_thank, met("ada", "2026-11-09 thanked by email"), "2026-11-05")
    assert found.rows[-1] == ("not yet", 1, "Ada Test (Mon 2 Nov 2026)")


def test_letters_count_from_the_talk_before(tmp_path: Path) -> None:
    found = figure(tmp_path, letters_posted, met("ada", "2026-11-04 thanked by letter", "2026-11-05 thanked by email"))
    assert (found.value, found.reading) == (1, "1 letter of thanks")
    assert found.rows == (("2026-11-04", "Ada Test", 2),)


PROMISES = """## Promises
- [x] send the map (by 2026-11-06) (done 2026-11-05)
- [x] send the photograph (by 2026-11-06) (done 2026-11-09)
- [ ] send the song (by 2026-11-20)
- [ ] lend the book (by 2026-12-20)
- [ ] ask about boots
- [-] write a poem (by 2026-11-06)
- [x] whistle
- [ ] Ada: send the rota (by 2026-11-06)
"""


def test_what_was_closed_on_time_and_how_old_the_rest_is(tmp_path: Path) -> None:
    text = person("ada", THANKED, "2026-11-20 snoozed promise/send-song until 2026-12-01")
    found = figure(tmp_path, follow_up_health, text + talk("ada", "2026-11-02", PROMISES))
    assert (found.value, found.n, found.reading) == (None, 3, "2 of 3 things closed on time; 1 open and late")
    assert table(found) == {
        "closed on time": 2,
        "closed late": 1,
        "open, late by 1 to 7 days": 0,
        "open, late by 8 to 30 days": 1,  # the boots: a week after the talk
        "open, late by 31 to 90 days": 0,
        "open, late by more than 90 days": 0,
        "open, not late": 1,
        "put off": 1,
    }


def test_thanks_that_were_let_go_are_left_out(tmp_path: Path) -> None:
    assert figure(tmp_path, follow_up_health, met("ada", "2026-11-20 let go thanks")).rows == ()
