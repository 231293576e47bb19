"""What is worked out once about a journal, and for which journal, record and day it counts."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from journals import journal_from
from quarterhour.model import state
from quarterhour.model.memo import DAYS_KEPT
from quarterhour.model.record import When

TEXT = """
    == contacts/noor.md
    ---
    name: Noor Haddad
    ---
    == interviews/talk.md
    ---
    with: noor
    when: 2026-11-19
    ---
    ## Notes
    Nights.
    """
DAY = date(2026, 11, 19)


def test_each_day_has_its_own_answer(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, TEXT)
    talk = journal.interviews["talk"]
    asked = [state.talk_state(journal, talk, DAY + timedelta(days=n)) for n in (0, -1, 1, -1, 0)]
    assert asked == ["held", "scheduled", "held", "scheduled", "held"]


def test_only_the_last_days_are_kept(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, TEXT)
    for n in range(10):
        state.held(journal, "noor", DAY + timedelta(days=n))
    assert [day for day in journal.memo if day] == [DAY + timedelta(days=n) for n in range(10 - DAYS_KEPT, 10)]


def test_a_changed_interview_or_journal_is_asked_afresh(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, TEXT)
    talk = journal.interviews["talk"]
    moved = replace(talk, when=When(date(2026, 12, 3)))
    assert (state.local_day(journal, talk), state.local_day(journal, moved)) == (DAY, date(2026, 12, 3))
    assert state.talk_state(journal, talk, DAY) == "held"
    assert state.talk_state(journal, moved, DAY) == "scheduled"
    other = replace(journal, interviews={"talk": moved})
    assert (state.held(journal, "noor", DAY) != (), state.held(other, "noor", DAY)) == (True, ())
