"""What came of their advice, within five working days of trying it."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def talk(*learned: str, log: str = "", people: str = "olive") -> str:
    lines = "\n".join(learned)
    return (
        f"== contacts/olive.md\n---\nname: Olive Marsden\n---\n## Log\n{log}\n"
        "== contacts/sam.md\n---\nname: Sam Okoro\n---\n"
        f"== interviews/talk.md\n---\nwith: [{people}]\nwhen: 2026-08-13\n---\n## Learned\n{lines}\n"
    )


TRIED = "- [x] Give a Saturday to the river #advice #kept (done 2026-11-21)"
ACTION = 'olive/report-advice/saturday-river: Tell Olive Marsden what came of "Give a Saturday to the river"'


@pytest.mark.parametrize(
    ("item", "today", "state"),
    [
        (TRIED, "2026-11-24", "upcoming 2026-11-27"),
        (TRIED, "2026-11-27", "due 2026-11-27"),
        (TRIED, "2027-02-25", "decide 2026-11-27"),
        (TRIED, "2026-11-20", ""),
        ("- [x] Give a Saturday to the river #advice", "2026-11-24", "decide 2026-08-20"),
        ("- [ ] Give a Saturday to the river #advice", "2026-11-24", ""),
        ("- [x] Give a Saturday to the river", "2026-11-24", ""),
    ],
)
def test_due_five_working_days_after_the_tick(tmp_path: Path, item: str, today: str, state: str) -> None:
    assert told(tmp_path, "report-advice", talk(item), today) == ([f"{state} {ACTION}"] if state else [])


@pytest.mark.parametrize(
    ("log", "count"),
    [
        ("- 2026-11-21 updated by email", 0),
        ("- 2026-11-22 checked-in by email", 0),
        ("- 2026-11-22 thanked by letter", 0),
        ("- 2026-11-20 updated by email", 1),
        ("- 2026-11-22 updated by email about [[sam]]", 1),
        ("- 2026-11-22 she replied", 1),
        ("- 2026-11-22 let go report-advice", 0),
        ("- 2026-11-22 opted out", 0),
    ],
)
def test_closed_by_any_message_since_the_tick_that_is_not_about_somebody(tmp_path: Path, log: str, count: int) -> None:
    assert len(told(tmp_path, "report-advice", talk(TRIED, log=log), "2026-11-24")) == count


def test_whom_it_names_else_everyone(tmp_path: Path) -> None:
    text = talk("- [x] Read what Sam wrote #advice (done 2026-11-21)", TRIED, people="olive, sam")
    assert [line.split()[2].split("/")[0] for line in told(tmp_path, "report-advice", text, "2026-11-24")] == [
        "olive",
        "sam",
        "sam",
    ]


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "report-advice", talk(TRIED), "2026-11-24")
    assert reminder.closing == Closing("contacts/olive.md", "updated by email")
    assert (reminder.path, reminder.line, reminder.group) == ("interviews/talk.md", 6, "one-message")
