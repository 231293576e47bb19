"""Thanks on paper, where letters are chosen and the address is known."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def met(*log: str, letter: str = "both", fields: str = "address: 1 Low Weir, Leeds") -> str:
    lines = "\n".join(f"- {line}" for line in ("2026-10-30 talked by phone 20 min", *log))
    return (
        f"== contacts/noor.md\n---\nname: Noor Haddad\n{fields}\n---\n## Log\n{lines}\n"
        f'== journal.toml\nformat = 1\nletter = "{letter}"\n'
    )


@pytest.mark.parametrize(
    ("today", "states"),
    [
        ("2026-10-30", ["upcoming 2026-11-03"]),
        ("2026-11-03", ["due 2026-11-03"]),
        ("2026-11-29", ["overdue 2026-11-03"]),
        ("2026-11-30", []),
    ],
)
def test_due_two_working_days_after_the_talk_for_a_month(tmp_path: Path, today: str, states: list[str]) -> None:
    assert [line.split(" noor")[0] for line in told(tmp_path, "letter", met(), today)] == states


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("2026-10-31 thanked by letter", 0),
        ("2026-10-31 sent a thank-you card", 0),
        ("2026-10-31 thanked by email", 1),
        ("2026-10-29 thanked by letter", 1),
        ("2026-10-31 let go letter", 0),
        ("2026-10-31 asked me not to write again", 0),
    ],
)
def test_only_a_letter_closes_it(tmp_path: Path, line: str, count: int) -> None:
    assert len(told(tmp_path, "letter", met(line), "2026-11-03")) == count


def test_never_without_an_address_or_the_wish(tmp_path: Path) -> None:
    assert told(tmp_path, "letter", met(letter="never"), "2026-11-03") == []
    assert told(tmp_path, "letter", met(fields="tags: a"), "2026-11-03") == []


@pytest.mark.parametrize(
    ("letter", "fields", "thanks"),
    [("both", "address: 1 Low Weir", 1), ("instead", "address: 1 Low Weir", 0), ("instead", "tags: a", 1)],
)
def test_instead_of_a_message_only_where_there_is_an_address(
    tmp_path: Path, letter: str, fields: str, thanks: int
) -> None:
    assert len(told(tmp_path, "thanks", met(letter=letter, fields=fields), "2026-11-03")) == thanks


def test_what_it_says_and_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "letter", met(), "2026-11-03")
    assert reminder.action == "Post Noor Haddad a letter of thanks for Friday's talk"
    assert reminder.closing == Closing("contacts/noor.md", "thanked by letter")
