"""Someone I met and lost from sight."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import noor, only, told

MET = "2025-11-20 talked by phone 20 min"
THANKED = "2025-11-21 thanked by email"


@pytest.mark.parametrize(
    ("log", "fields", "today", "state"),
    [
        ((MET, THANKED), "tags: a", "2026-11-20", ""),
        ((MET, THANKED), "tags: a", "2026-11-22", "upcoming 2026-11-23"),
        ((MET, THANKED), "tags: a", "2026-11-23", "due 2026-11-23"),
        ((MET, THANKED), "tags: a", "2027-11-23", "decide 2026-11-23"),
        ((MET, THANKED, "2026-10-01 she replied"), "tags: a", "2026-11-23", ""),
        ((MET, THANKED), "cadence: none", "2026-11-23", ""),
        ((MET, THANKED), "cadence: yearly", "2026-11-23", ""),
        ((MET, THANKED), "cadence: yearly", "2027-05-21", "due 2027-05-21"),
        ((MET, THANKED), "imported: 2026-06-01", "2026-11-23", ""),
        ((MET, THANKED), "do_not_contact: yes", "2026-11-23", ""),
        ((MET, THANKED, "2026-11-22 let go reconnect"), "tags: a", "2026-11-23", ""),
        ((THANKED,), "tags: a", "2026-11-23", ""),
    ],
)
def test_after_a_year_of_silence_with_someone_i_met(
    tmp_path: Path, log: tuple[str, ...], fields: str, today: str, state: str
) -> None:
    expected = [f"{state} noor/reconnect: Reconnect with Noor Haddad or let go"] if state else []
    assert told(tmp_path, "reconnect", noor(*log, fields=fields), today) == expected


def test_check_in_and_reconnect_are_never_listed_together(tmp_path: Path) -> None:
    for today in ("2026-03-01", "2026-11-20", "2026-11-21", "2026-11-23", "2027-11-24"):
        text = noor(MET, THANKED)
        assert len(told(tmp_path, "check-in", text, today) + told(tmp_path, "reconnect", text, today)) == 1


@pytest.mark.parametrize(
    ("log", "today", "thanks", "reconnect"),
    [
        ((MET,), "2025-12-20", 1, 0),
        ((MET,), "2025-12-21", 0, 1),
        ((MET, "2025-12-01 she replied"), "2025-12-21", 0, 1),
        ((MET, "2025-12-22 wrote by email"), "2025-12-22", 0, 0),
        ((MET, "2025-12-22 thanked by email"), "2025-12-22", 0, 0),
        ((MET, "2025-12-22 let go thanks"), "2025-12-22", 0, 0),
    ],
)
def test_a_month_without_thanks_is_silence_too(
    tmp_path: Path, log: tuple[str, ...], today: str, thanks: int, reconnect: int
) -> None:
    text = noor(*log)
    found = len(told(tmp_path, "thanks", text, today)), len(told(tmp_path, "reconnect", text, today))
    assert found == (thanks, reconnect)


def test_a_word_a_month_later_brings_them_back_into_the_rhythm(tmp_path: Path) -> None:
    lines = told(tmp_path, "check-in", noor(MET, "2025-12-22 wrote by email"), "2025-12-23")
    assert [line.split()[1] for line in lines] == ["2026-03-23"]


def test_a_talk_on_the_calendar_is_a_better_word(tmp_path: Path) -> None:
    text = noor(MET, THANKED) + "== interviews/noor.md\n---\nwith: noor\nwhen: 2026-12-10\n---\n"
    assert told(tmp_path, "reconnect", text, "2026-11-23") == []


def test_what_closes_it(tmp_path: Path) -> None:
    silent = only(tmp_path, "reconnect", noor(MET, THANKED), "2026-11-23")
    unthanked = only(tmp_path, "reconnect", noor(MET), "2025-12-21")
    assert silent.closing == Closing("contacts/noor.md", "checked-in by email")
    assert unthanked.closing == Closing("contacts/noor.md", "thanked")
    assert unthanked.action == "Reconnect with Noor Haddad, with the thanks that are owed, or let go"
