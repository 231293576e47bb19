"""A rhythm for everyone you have met."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told

TALKED = "2026-11-12 talked by phone 20 min"
THANKED = "2026-11-13 thanked by email"
DONE = "2026-11-14 debriefed"


def noor(*log: str, fields: str = "tags: a", more: str = "", toml: str = "") -> str:
    lines = "\n".join(f"- {line}" for line in log)
    return (
        f"== journal.toml\nformat = 1\n{toml}\n"
        f"== contacts/noor.md\n---\nname: Noor Haddad\n{fields}\n---\n## Log\n{lines}\n{more}"
    )


def lines(tmp_path: Path, text: str, today: str = "2026-11-24") -> list[str]:
    return [line.partition(":")[0] for line in told(tmp_path, "choose-rhythm", text, today)]


@pytest.mark.parametrize(
    ("log", "today", "state"),
    [
        ((TALKED, THANKED, DONE), "2026-11-14", "due 2026-11-14"),
        ((TALKED, THANKED, DONE), "2026-11-24", "overdue 2026-11-14"),
        ((TALKED, THANKED, DONE), "2027-02-12", "decide 2026-11-14"),
        ((TALKED, "2026-11-12 debriefed", THANKED), "2026-11-24", "overdue 2026-11-13"),
        ((TALKED, THANKED), "2026-11-24", ""),
        ((TALKED, DONE), "2026-11-24", ""),
        ((TALKED, DONE, "2026-11-15 let go thanks"), "2026-11-24", "overdue 2026-11-14"),
        ((TALKED, THANKED, DONE, "2026-11-20 let go choose-rhythm"), "2026-11-24", ""),
        ((TALKED, THANKED, DONE, "2026-11-20 checked-in"), "2026-11-24", ""),
        ((TALKED, THANKED, DONE, "2026-11-20 updated"), "2026-11-24", "overdue 2026-11-14"),
        ((TALKED, THANKED, DONE), "2027-11-13", ""),
        ((TALKED, THANKED, DONE, "2026-11-20 talked by phone 20 min"), "2026-11-24", "overdue 2026-11-14"),
        (("2026-11-12 ran into her", THANKED, DONE), "2026-11-24", ""),
    ],
)
def test_once_a_talk_is_thanked_for_and_debriefed(tmp_path: Path, log: tuple[str, ...], today: str, state: str) -> None:
    assert lines(tmp_path, noor(*log), today) == ([f"{state} noor/choose-rhythm"] if state else [])


@pytest.mark.parametrize(
    "fields", ["cadence: none", "cadence: yearly", "do_not_contact: 2026-11-20", "imported: 2026-11-13"]
)
def test_not_where_it_is_chosen_or_history(tmp_path: Path, fields: str) -> None:
    assert lines(tmp_path, noor(TALKED, THANKED, DONE, fields=fields)) == []


def test_not_where_a_talk_is_ahead(tmp_path: Path) -> None:
    ahead = "== interviews/talk.md\n---\nwith: noor\nwhen: 2026-12-01\n---\n"
    assert lines(tmp_path, noor(TALKED, THANKED, DONE, more=ahead)) == []


def test_each_person_of_a_talk_by_themselves(tmp_path: Path) -> None:
    more = (
        "== contacts/sam.md\n---\nname: Sam\n---\n## Log\n- 2026-11-16 thanked\n"
        "== interviews/talk.md\n---\nwith: [noor, sam]\nwhen: 2026-11-12\n---\n## Debrief\nall well\n"
    )
    assert lines(tmp_path, noor(THANKED, more=more)) == [
        "overdue 2026-11-13 noor/choose-rhythm",
        "overdue 2026-11-16 sam/choose-rhythm",
    ]


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "choose-rhythm", noor(TALKED, THANKED, DONE), "2026-11-24")
    assert (reminder.action, reminder.closing) == (
        "Choose how often to keep in touch with Noor Haddad",
        Closing("contacts/noor.md", "let go choose-rhythm"),
    )
    assert reminder.why[1].text == "until you choose, the rhythm is quarterly; let go of this to leave it so"
