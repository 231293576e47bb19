"""Scales and words, and where they were seen."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour.model.culture import Mark, differ, mark, sights, span


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("3 radio on, low", Mark(3, "radio on, low")),
        ("4", Mark(4, "")),
        ("2: heads down", Mark(2, "heads down")),
        ("6 of them", Mark(None, "6 of them")),
        ("15 people", Mark(None, "15 people")),
        ("1.5 metres", Mark(None, "1.5 metres")),
        ("tide tables", Mark(None, "tide tables")),
    ],
)
def test_a_number_from_1_to_5_and_words(text: str, read: Mark) -> None:
    assert mark(text) == read


def test_a_talk_tells_of_its_own_place_else_of_where_its_people_work(tmp_path: Path) -> None:
    journal, _ = journal_from(
        tmp_path,
        """
        == contacts/ada.md
        ---
        name: Ada Test
        organization: Acme
        ---
        == contacts/bob.md
        ---
        name: Bob Test
        organization: Acme
        ---
        == organizations/acme.md
        ---
        name: Acme
        ---
        ## Culture
        - noise: 2 in the yard
        == interviews/a.md
        ---
        with: [ada, bob]
        when: 2026-11-02
        ---
        ## Culture
        - noise: 5
        == interviews/b.md
        ---
        with: ada
        when: 2026-11-03
        organization: Old Mill
        ---
        ## Culture
        - noise: 1
        == interviews/ahead.md
        ---
        with: ada
        when: 2026-12-03
        ---
        ## Culture
        - noise: 1
        """,
    )
    found = sights(journal, date(2026, 11, 24))
    assert [(s.organization, s.mark.value, s.day) for s in found] == [
        ("acme", 2, None),
        ("acme", 5, date(2026, 11, 2)),
        ("old-mill", 1, date(2026, 11, 3)),
    ]
    assert (span(found[:2]), differ(found[:2]), span(found[2:]), differ(found[2:])) == ("2 to 5", True, "1", False)
