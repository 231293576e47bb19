"""Two weeks without an answer are news for whoever led you there."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import drafts
from quarterhour.model.reminder import Closing
from reminders import only, told

ASKED = "2026-11-12 asked by email"
NUDGED = "2026-11-19 nudged"
YES = "2026-11-17 she accepted"


def people(noor: tuple[str, ...], ana: tuple[str, ...]) -> str:
    theirs = "\n".join(f"- {line}" for line in ("2026-11-10 she introduced me to [[ana]]", *noor))
    hers = "\n".join(f"- {line}" for line in ana)
    return (
        f"== contacts/noor.md\n---\nname: Noor Haddad\n---\n## Log\n{theirs}\n"
        f"== contacts/ana.md\n---\nname: Ana Ruiz\n---\n## Log\n{hers}\n"
    )


@pytest.mark.parametrize(
    ("noor", "ana", "today", "state"),
    [
        ((), (ASKED,), "2026-11-26", ""),  # the second try comes first
        ((), (ASKED, NUDGED), "2026-11-25", "upcoming 2026-11-30"),
        ((), (ASKED, NUDGED), "2026-11-30", "due 2026-11-30"),
        ((), (ASKED, "2026-11-13 nudged"), "2026-11-26", "due 2026-11-26"),
        ((), (ASKED, "2026-11-13 bounced"), "2026-11-26", "due 2026-11-26"),
        ((), (ASKED, "2026-11-24 let go second-try"), "2026-11-26", "due 2026-11-26"),
        ((), (ASKED, NUDGED, YES), "2026-11-30", ""),
        ((), (ASKED, "2026-11-17 booked 2026-12-10"), "2026-11-30", ""),
        (("2026-11-13 updated about [[ana]]",), (ASKED, NUDGED), "2026-11-30", "due 2026-11-30"),
        (("2026-11-30 updated about [[ana]]",), (ASKED, NUDGED), "2026-11-30", ""),
        ((), (ASKED,), "2027-01-11", ""),
        ((), (ASKED,), "2027-01-12", "overdue 2026-11-26"),  # nobody tries a second time after two months
        ((), (ASKED, NUDGED), "2027-05-11", "decide 2026-11-30"),
        ((), (ASKED, NUDGED), "2027-05-12", ""),
        ((), (ASKED, "2026-11-20 she opted out"), "2026-11-26", ""),
    ],
)
def test_due_after_two_tries_and_silence(
    tmp_path: Path, noor: tuple[str, ...], ana: tuple[str, ...], today: str, state: str
) -> None:
    expected = [f"{state} noor/not-reached/ana: Tell Noor Haddad that you could not reach Ana Ruiz"] if state else []
    assert told(tmp_path, "not-reached", people(noor, ana), today) == expected


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "not-reached", people((), (ASKED, NUDGED)), "2026-11-30")
    assert reminder.closing == Closing("contacts/noor.md", "updated about [[ana]]")
    assert reminder.why[0].text == "you wrote to Ana Ruiz on Thu 12 Nov 2026"


@pytest.mark.parametrize(
    "noor",
    [(), ("2026-11-13 updated by email",), ("2026-11-12 updated about [[ana]]", "2026-11-14 talked by phone 20 min")],
)
def test_the_draft_names_whom_you_could_not_reach(tmp_path: Path, noor: tuple[str, ...]) -> None:
    text = people(noor, (ASKED, NUDGED))
    reminder = only(tmp_path, "not-reached", text, "2026-11-30")
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.write(reminder.draft, journal, reminder.contact, date(2026, 11, 30))
    assert draft is not None
    assert "I wrote to Ana Ruiz on Thursday 12 November and have had no answer" in " ".join(draft.body.split())


def test_the_draft_names_all_whom_you_could_not_reach(tmp_path: Path) -> None:
    others = ("Bo Lind", "Cy Dahl", "Di Noll")
    text = people(tuple(f"2026-11-10 she introduced me to [[{name.split()[0].lower()}]]" for name in others), (ASKED,))
    for name in others:
        text += f"== contacts/{name.split()[0].lower()}.md\n---\nname: {name}\n---\n## Log\n- {ASKED}\n"
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.write("check-in", journal, "noor", date(2026, 11, 26))
    assert draft is not None
    told_them = " ".join(draft.body.split())
    assert "I wrote to Ana Ruiz, Bo Lind, Cy Dahl and Di Noll and have had no answer, so I leave it there." in told_them
