"""What they promised: it has come, or one gentle reminder is due."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def talk(*promises: str, log: str = "", people: str = "noor", noor: str = "tags: a") -> str:
    lines = "\n".join(promises)
    return (
        f"== contacts/noor.md\n---\nname: Noor Haddad\n{noor}\n---\n## Log\n{log}\n"
        "== contacts/sam.md\n---\nname: Sam Okoro\n---\n"
        f"== interviews/talk.md\n---\nwith: [{people}]\nwhen: 2026-10-29\n---\n## Promises\n{lines}\n"
    )


ROTA = "- [ ] Noor: ask about the summer rota"
ASK = "noor/their-promise/ask-summer-rota: Has it come? If so, tick it; if not, remind Noor Haddad gently:"


@pytest.mark.parametrize(
    ("promise", "today", "state"),
    [
        (f"{ROTA} (by 2026-11-20)", "2026-11-24", "upcoming 2026-11-27"),
        (ROTA, "2026-11-19", "due 2026-11-19"),
        (ROTA, "2027-02-17", "decide 2026-11-19"),
        (ROTA, "2027-05-18", "decide 2026-11-19"),
        (ROTA, "2027-05-19", ""),
        ("- [x] Noor: ask about the summer rota", "2026-11-24", ""),
        ("- [-] Noor: ask about the summer rota", "2026-11-24", ""),
        ("- [ ] ask about the summer rota", "2026-11-24", ""),
        ("- [ ] they: ask about the summer rota", "2026-11-24", "overdue 2026-11-19"),
    ],
)
def test_five_working_days_after_their_day_else_fifteen_after_the_talk(
    tmp_path: Path, promise: str, today: str, state: str
) -> None:
    expected = [f"{state} {ASK} ask about the summer rota"] if state else []
    assert told(tmp_path, "their-promise", talk(promise), today) == expected


@pytest.mark.parametrize(
    ("log", "count"),
    [
        ("- 2026-11-20 wrote by email about the rota", 0),
        ("- 2026-11-20 followed up", 0),
        ("- 2026-11-18 wrote by email", 1),
        ("- 2026-11-20 thanked by email", 1),
        ("- 2026-11-20 let go their-promise", 0),
        ("- 2026-11-20 she opted out", 0),
    ],
)
def test_one_reminder_is_enough(tmp_path: Path, log: str, count: int) -> None:
    assert len(told(tmp_path, "their-promise", talk(ROTA, log=log), "2026-11-24")) == count


def test_it_is_whose_it_says(tmp_path: Path) -> None:
    text = talk("- [ ] Sam: send the list", "- [ ] they: send the map", people="noor, sam")
    assert [line.split()[2] for line in told(tmp_path, "their-promise", text, "2026-11-24")] == [
        "noor/their-promise/map:",
        "sam/their-promise/list:",
    ]


def test_it_has_come_is_a_tick(tmp_path: Path) -> None:
    reminder = only(tmp_path, "their-promise", talk(ROTA), "2026-11-24")
    assert reminder.closing == Closing("interviews/talk.md", box=6)
    assert [w.text for w in reminder.why] == [
        "it was promised on Thu 29 Oct 2026",
        'one reminder is enough; note it as "wrote by email"',
    ]
