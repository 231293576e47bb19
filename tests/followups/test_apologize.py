"""An apology for a talk that I missed, on the same day."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import drafts
from quarterhour.model.reminder import Closing
from reminders import only, told


def missed(*log: str, fields: str = "status: missed", noor: str = "tags: a", body: str = "") -> str:
    lines = "\n".join(f"- {line}" for line in log)
    return (
        f"== contacts/noor.md\n---\nname: Noor Haddad\n{noor}\n---\n## Log\n{lines}\n"
        "== contacts/sam.md\n---\nname: Sam Okoro\n---\n"
        f"== interviews/talk.md\n---\nwith: [noor, sam]\nwhen: 2026-11-21\n{fields}\n---\n{body}\n"
    )


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-11-20", []),
        (
            "2026-11-21",
            [
                (
                    "due 2026-11-21 noor/apologize/2026-11-21: "
                    "Apologise to Noor Haddad for missing today's talk, and offer to find a new time"
                ),
                (
                    "due 2026-11-21 sam/apologize/2026-11-21: "
                    "Apologise to Sam Okoro for missing today's talk, and offer to find a new time"
                ),
            ],
        ),
        ("2027-01-21", []),
    ],
)
def test_due_on_the_day_itself_even_a_saturday_to_each_for_two_months(
    tmp_path: Path, today: str, expected: list[str]
) -> None:
    assert told(tmp_path, "apologize", missed(), today) == expected


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("2026-11-21 apologized by email", ["sam"]),
        ("2026-11-20 apologized by email", ["noor", "sam"]),
        ("2026-11-22 wrote by email", ["noor", "sam"]),
        ("2026-11-22 let go apologize", ["sam"]),
        ("2026-11-22 talked by phone 20 min", ["sam"]),
        ("2026-11-22 asked me not to write", ["sam"]),
    ],
)
def test_closed_by_an_apology_since_or_a_talk(tmp_path: Path, line: str, people: list[str]) -> None:
    found = told(tmp_path, "apologize", missed(line), "2026-11-23")
    assert [text.split()[2].split("/")[0] for text in found] == people


def test_a_line_that_says_so_is_as_good_as_the_field(tmp_path: Path) -> None:
    text = missed(fields="minutes: 15", body="## Log\n- 2026-11-21 I missed it")
    assert len(told(tmp_path, "apologize", text, "2026-11-21")) == 2


def test_their_not_coming_asks_for_no_apology(tmp_path: Path) -> None:
    assert told(tmp_path, "apologize", missed(fields="status: no-show"), "2026-11-23") == []


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "apologize", missed("2026-11-21 let go apologize"), "2026-11-21")
    assert reminder.closing == Closing("contacts/sam.md", "apologized")


@pytest.mark.parametrize(
    ("log", "found"),
    [
        ("- 2026-10-08 asked\n- 2026-10-15 booked 2026-10-20\n- 2026-10-20 i missed it", 1),
        ("- 2026-10-08 asked\n- 2026-10-20 I no-show", 1),
        ("- 2026-10-08 asked\n- 2026-10-20 i missed it\n- 2026-10-20 apologized by email", 0),
        ("- 2026-10-08 asked\n- 2026-10-20 i missed it\n- 2026-10-21 talked 20 min", 0),
        ("- 2026-10-20 i missed it", 0),
    ],
)
def test_a_talk_without_a_file_that_i_missed(tmp_path: Path, log: str, found: int) -> None:
    text = f"== contacts/sam.md\n---\nname: Sam Ortiz\n---\n## Log\n{log}\n"
    lines = told(tmp_path, "apologize", text, "2026-10-22")
    assert [line.partition(": ")[0] for line in lines] == ["overdue 2026-10-20 sam/apologize/2026-10-20"] * found
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.write("reschedule", journal, "sam", date(2026, 10, 22))
    assert not found or (draft and draft.variant == "apology")
