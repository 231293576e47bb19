"""Thanks for an answer, even when it was no."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import drafts
from quarterhour.model.reminder import Closing
from reminders import noor, only, told

NO = "2026-11-12 she declined"
ACTION = "noor/thank-for-answer: Thank Noor Haddad for the answer, and ask who else might talk with you"


@pytest.mark.parametrize(
    ("today", "lines"),
    [
        ("2026-11-12", [f"upcoming 2026-11-16 {ACTION}"]),
        ("2026-11-16", [f"due 2026-11-16 {ACTION}"]),
        ("2026-12-12", [f"overdue 2026-11-16 {ACTION}"]),
        ("2026-12-13", []),
    ],
)
def test_due_two_working_days_after_a_no_for_a_month(tmp_path: Path, today: str, lines: list[str]) -> None:
    assert told(tmp_path, "thank-for-answer", noor("2026-11-10 asked by email", NO), today) == lines


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("2026-11-13 thanked by email", 0),
        ("2026-11-12 answered: a pity, and thanks", 0),
        ("2026-11-14 she accepted after all", 0),
        ("2026-11-13 let go thank-for-answer", 0),
        ("2026-11-13 asked me to stop writing", 0),
        ("2026-11-13 noted that she sounded kind", 1),
        ("2026-11-13 promoted", 1),
    ],
)
def test_closed_by_any_word_since(tmp_path: Path, line: str, count: int) -> None:
    assert len(told(tmp_path, "thank-for-answer", noor(NO, line), "2026-11-16")) == count


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "thank-for-answer", noor(NO), "2026-11-16")
    assert reminder.closing == Closing("contacts/noor.md", "thanked")
    assert (reminder.path, reminder.line) == ("contacts/noor.md", 6)


@pytest.mark.parametrize("day", ["2026-11-12", "2026-11-13"])
def test_a_no_with_a_name_is_still_a_no(tmp_path: Path, day: str) -> None:
    text = noor("2026-11-10 asked by email", NO, f"{day} she gave me Rob Stone")
    assert told(tmp_path, "thank-for-answer", text, "2026-11-16") == [f"due 2026-11-16 {ACTION}"]
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.write("answer", journal, "noor", date(2026, 11, 16))
    assert draft is not None
    assert draft.variant == "declined"


def test_whoever_said_no_and_came_after_all_is_thanked_for_the_talk(tmp_path: Path) -> None:
    text = """
        == contacts/noor.md
        ---
        name: Noor Haddad
        ---
        ## Log
        - 2026-11-05 she declined
        == interviews/noor.md
        ---
        with: noor
        when: 2026-11-10
        ---
        ## Notes
        - she came after all
        """
    assert told(tmp_path, "thank-for-answer", text, "2026-11-09") != []
    assert told(tmp_path, "thank-for-answer", text, "2026-11-11") == []
