"""The other kinds of message, whole, and which are written for a list of reminders."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import drafts
from quarterhour.model.draft import Draft
from quarterhour.model.reminder import DUE, Closing, Reminder

TODAY = date(2026, 11, 24)
HERE = Path(__file__).parent
ME = """\
== me.md
---
name: Marnie Holt
phone: 020 7946 0121
timezone: Europe/London
---
"""
NOOR = """\
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
{fields}
---
## Log
{log}
"""
COMING = """\
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T{at}
timezone: America/Toronto
by: video
place: https://example.org/meet
minutes: 20
path: Treatment plants
---
## Purpose
- What I want to learn: what planners decide in a week
## Questions
- [ ] What did you decide yesterday?
- [ ] Which skill do newcomers usually lack?
- [ ] What helped you come over?
- [ ] Who else sees this differently?
"""
HELD = """\
== interviews/held.md
---
with: "[[noor]]"
when: 2026-08-20T15:00
---
## Learned
- Planners rotate nights
- [{box}] Shadow a night shift (done 2026-10-10) #advice #kept
"""
TOM = "== contacts/tom.md\n---\nname: Tom Okafor\n---\n"
NAMED = "== interviews/tom.md\n---\nwith: tom\nwhen: 2026-09-01\n---\n## Referrals\n- [[noor]]: may use my name\n"


def noor(fields: str = "timezone: America/Toronto", log: str = "") -> str:
    return ME + NOOR.format(fields=fields, log=log)


CASES = {
    "ask": noor(),
    "ask-planned": noor() + COMING.replace("when: 2026-11-26T{at}\n", ""),
    "ask-introduced": noor() + TOM + NAMED,
    "ask-led-by": noor("via: tom") + TOM,
    "ask-alumni": noor("relationship: alumni"),
    "ask-met": noor() + HELD.format(box=" "),
    "second-try": noor(log="- 2026-11-12 asked by email"),
    "answer": noor(log="- 2026-11-20 asked\n- 2026-11-23 she accepted"),
    "answer-agreed": noor(log="- 2026-11-20 asked\n- 2026-11-23 they replied") + COMING.format(at="10:00"),
    "confirm": noor() + COMING.format(at="21:00"),
    "confirm-phone": noor("") + COMING.format(at="10:00").replace("by: video", "by: phone").replace("timezone", "tags"),
    "check-in": noor() + HELD.format(box=" "),
    "check-in-advice": noor() + HELD.format(box="x"),
}


def write(root: Path, kind: str, text: str) -> Draft | None:
    journal, _ = journal_from(root, text)
    return drafts.write(kind, journal, "noor", TODAY)


def kind_of(case: str) -> str:
    return next(kind for kind in drafts.KINDS if case.startswith(kind))


@pytest.mark.parametrize("case", CASES)
def test_a_whole_message(tmp_path: Path, expected: Callable[[Path, str], None], case: str) -> None:
    draft = write(tmp_path, kind_of(case), CASES[case])
    assert draft is not None
    assert len(draft.subject.split()) <= 6
    told = f"To: {draft.to}\nSubject: {draft.subject}\nVariant: {draft.variant}\nWhy: {draft.why}\n\n{draft.body}"
    expected(HERE / "expected" / f"{case}.txt", told)


@pytest.mark.parametrize(
    ("kind", "log"),
    [
        ("second-try", ""),
        ("second-try", "- 2026-11-12 asked by email\n- 2026-11-13 she accepted"),
        ("answer", "- 2026-11-12 asked by email"),
        ("answer", "- 2026-11-12 asked by email\n- 2026-11-13 she declined"),
        ("confirm", ""),
        ("check-in", "- 2026-11-12 asked by email"),
        ("poem", ""),
    ],
)
def test_nothing_is_written_where_there_is_nothing_to_write(tmp_path: Path, kind: str, log: str) -> None:
    assert write(tmp_path, kind, noor(log=log)) is None


@pytest.mark.parametrize("kind", drafts.KINDS)
def test_who_said_stop_is_never_written_to(tmp_path: Path, kind: str) -> None:
    text = noor("do_not_contact: yes", "- 2026-11-12 asked\n- 2026-11-13 she accepted") + HELD.format(box="x")
    assert write(tmp_path, kind, text + COMING.format(at="10:00")) is None


def reminder(draft: str, contact: str = "noor") -> Reminder:
    return Reminder(f"{contact}/x", contact, "", "x", TODAY, DUE, "", (), "", "", Closing(""), draft)


def test_each_reminder_with_a_message_gets_it_once(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, noor() + HELD.format(box="x"))
    asked = [reminder("thanks"), reminder("check-in"), reminder("check-in"), reminder(""), reminder("poem")]
    assert [draft.id for draft in drafts.run(journal, [*asked, reminder("thanks", "gone")], TODAY)] == [
        "thanks-noor",
        "check-in-noor",
    ]
