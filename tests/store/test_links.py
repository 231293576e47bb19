"""Every way to mention a record, and which record it means."""

from pathlib import Path

import pytest

from journals import journal_from
from quarterhour.model.record import Link
from quarterhour.store.links import FOLDERS, Records, found_in, link

RECORDS = Records(
    ids={
        "contacts": {"ada-lovelace": "ada-lovelace", "acme": "acme", "zoë": "Zoë", "call with dan": "Call with Dan"},
        "interviews": {"2026-11-20-ada": "2026-11-20-ada"},
        "organizations": {"acme": "acme"},
    },
    names={"contacts": {"ada lovelace": "ada-lovelace"}, "interviews": {}, "organizations": {"acme water": "acme"}},
    titles={"contacts": {"ada-lovelace": "Ada Lovelace"}, "interviews": {}, "organizations": {"acme": "Acme Water"}},
)


@pytest.mark.parametrize(
    ("typed", "text", "target", "meant"),
    [
        ("ada-lovelace", "Ada Lovelace", "", "ada-lovelace"),
        ("Ada-Lovelace", "Ada Lovelace", "", "ada-lovelace"),
        ("Ada  LOVELACE", "Ada  LOVELACE", "", "ada-lovelace"),
        ("[[ada-lovelace]]", "Ada Lovelace", "ada-lovelace", "ada-lovelace"),
        ("[[ada-lovelace|Ada]]", "Ada", "ada-lovelace", "ada-lovelace"),
        ("[[ada-lovelace#Log|Ada]]", "Ada", "ada-lovelace", "ada-lovelace"),
        ("[[contacts/ada-lovelace]]", "Ada Lovelace", "contacts/ada-lovelace", "ada-lovelace"),
        ("[[Ada Lovelace]]", "Ada Lovelace", "Ada Lovelace", "ada-lovelace"),
        ("ada-lovelace.md", "Ada Lovelace", "ada-lovelace", "ada-lovelace"),
        ("../contacts/ada-lovelace.md", "Ada Lovelace", "contacts/ada-lovelace", "ada-lovelace"),
        ("contacts/ada-lovelace", "Ada Lovelace", "contacts/ada-lovelace", "ada-lovelace"),
        ("[Ada](../contacts/ada-lovelace.md)", "Ada", "contacts/ada-lovelace", "ada-lovelace"),
        ("[Dan](<Call%20with%20Dan.md>)", "Dan", "Call with Dan", "Call with Dan"),
        ("Call with Dan.md", "Call with Dan", "Call with Dan", "Call with Dan"),
        ("[[Zoe\u0308]]", "Zoe\u0308", "Zoe\u0308", "Zoë"),
        ("[[organizations/acme]]", "Acme Water", "organizations/acme", "acme"),
        ("[[nobody]]", "nobody", "nobody", ""),
        ("[[contacts/2026-11-20-ada]]", "2026-11-20-ada", "contacts/2026-11-20-ada", ""),
        ("Jo, my ward manager", "Jo, my ward manager", "", ""),
        ("A/B testing lead", "A/B testing lead", "", ""),
        ("https://example.org/ada.md", "https://example.org/ada.md", "", ""),
    ],
)
def test_a_mention_means_a_record(typed: str, text: str, target: str, meant: str) -> None:
    assert RECORDS.resolve(link(typed, 3, 5)) == Link(text, meant, target, 3, 5)


def test_only_the_folders_asked_for_are_looked_in() -> None:
    assert [RECORDS.resolve(link("Acme Water"), (folder,)).id for folder in FOLDERS] == ["", "", "acme"]


def test_links_are_found_in_a_line() -> None:
    line = "- [ ] tell [[ana|Ana]], see [Blue](../organizations/blue.md), [web](https://e.org/x.md), [[2026-11-04]]"
    assert found_in(line, 7) == (
        Link("Ana", target="ana", line=7, column=12),
        Link("Blue", target="organizations/blue", line=7, column=29),
    )


def test_a_name_is_known_without_its_accents_where_that_is_one_person(tmp_path: Path) -> None:
    people = "".join(
        f"== contacts/{key}.md\n---\nname: {name}\n---\n"
        for key, name in (
            ("rosa", "Rosa Marín"),
            ("ana", "Ána Ruiz"),
            ("other", "Ana Ruiz"),
            ("z1", "Zoë"),
            ("z2", "Zoé"),
        )
    )
    talks = "".join(
        f"== interviews/{n}.md\n---\nwith: {name}\n---\n" for n, name in enumerate(("Rosa Marin", "Ana Ruiz", "Zoe"))
    )
    journal, _ = journal_from(tmp_path, people + talks)
    assert [talk.attendees[0].id for talk in journal.interviews.values()] == ["rosa", "other", ""]
