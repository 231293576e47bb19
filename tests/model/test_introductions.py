"""Who led to whom."""

from datetime import date
from pathlib import Path

from journals import journal_from
from quarterhour.model.introductions import Introduction, given_by, introducers, leading_to
from quarterhour.model.record import Link

JOURNAL = """\
== contacts/noor.md
---
name: Noor Haddad
---
## Log
- 2026-10-30 she introduced me to [[ana]]: the mail was there at once
== contacts/tom.md
---
name: Tom Okafor
---
== contacts/ana.md
---
name: Ana Ruiz
---
== interviews/noor.md
---
with: "[[noor]]"
when: 2026-10-29
---
## Referrals
- [[ana]]; Blue Heron: knows the nights, may use her name
- Ines Varga
== interviews/tom.md
---
with: "[[tom]]"
when: 2026-10-08
---
## Referrals
- [[ana]]: she would be good to meet
"""


def told(found: tuple[Introduction, ...]) -> list[tuple[str, str, str, bool, date | None]]:
    return [(i.giver, i.person.id or i.person.text, i.text, i.may_use_name, i.day) for i in found]


def test_each_giver_is_told_once_with_what_was_said(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL)
    assert told(leading_to(journal, "ana")) == [
        ("noor", "ana", "the mail was there at once", True, date(2026, 10, 30)),
        ("tom", "ana", "she would be good to meet", False, date(2026, 10, 8)),
    ]


def test_whom_someone_named(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL)
    assert told(given_by(journal, "noor")) == [
        ("noor", "ana", "the mail was there at once", True, date(2026, 10, 30)),
        ("noor", "Ines Varga", "", False, date(2026, 10, 29)),
    ]


def test_nobody_leads_to_a_stranger(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL)
    assert leading_to(journal, "nobody") == ()
    assert leading_to(journal, "") == ()
    assert Link("Ines Varga") not in [i.person for i in given_by(journal, "tom")]


def test_of_several_the_first_who_has_a_file_named_them(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL.replace('with: "[[tom]]"', "with:\n  - Jo, the porter\n  - tom"))
    assert [i.giver for i in leading_to(journal, "ana")] == ["noor", "tom"]


def test_whoever_asked_not_to_be_named_is_no_introducer(tmp_path: Path) -> None:
    text = JOURNAL.replace("may use her name", "not to name her").replace("name: Ana Ruiz", "name: Ana Ruiz\nvia: noor")
    journal, _ = journal_from(tmp_path, text)
    assert introducers(journal, "ana") == ("tom",)
    assert [(i.giver, i.may_use_name, i.unnamed) for i in leading_to(journal, "ana")] == [
        ("noor", False, True),
        ("tom", False, False),
    ]
