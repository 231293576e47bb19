"""What was learned: topics, who said it, what it bears on, and how advice stands."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour.model.body import Item
from quarterhour.model.learnings import by_topic, learnings, paths, relations, stands

TODAY = date(2026, 11, 24)
JOURNAL = """
== contacts/ada.md
---
name: Ada Test
---
== contacts/bob.md
---
name: Bob Test
---
== interviews/first.md
---
with: ada
when: 2026-10-01
path: Leaks
---
## Learned
- all screen #day
- bring boots #Skills
== interviews/second.md
---
with: [ada, bob]
when: 2026-11-02
path: "leaks "
---
## Learned
- Bob: all field #day #contradicts [[{link}]]
- slow is smooth #skills #agrees [[nobody]]
- tea #advice
- Bob says walk the line #entry
- walk it at night, as [[ada]] does #entry
- they differ #culture #agrees [[bob]]
== interviews/ahead.md
---
with: ada
when: 2026-12-02
path: Rivers
---
## Learned
- not yet heard #day
"""


def test_what_was_learned_so_far_by_topic_and_by_whom(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL.format(link="first"))
    topics = by_topic(learnings(journal, TODAY))
    said = {topic: [[link.id for link in each.said_by] for each in those] for topic, those in topics.items()}
    assert said == {
        "culture": [["ada", "bob"]],
        "day": [["ada"], ["bob"]],
        "entry": [["bob"], ["ada"]],
        "skills": [["ada"], ["ada", "bob"]],
    }


@pytest.mark.parametrize("link", ["first", "interviews/first.md", "ada"])
def test_a_link_to_a_talk_or_to_a_person_relates_two_learnings(tmp_path: Path, link: str) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL.format(link=link))
    found = [*relations(journal, learnings(journal, TODAY))]
    assert [(r.kind, r.learning.item.line, r.other.id, [each.item.text for each in r.there]) for r in found] == [
        ("contradicts", 7, "first", ["all screen"])
    ]


def test_a_talk_relates_to_no_talk_of_its_own(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL.format(link="second"))
    assert [*relations(journal, learnings(journal, TODAY))] == []


def test_paths_are_one_whatever_their_case(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL.format(link="first"))
    assert [(p.name, [talk.id for talk in p.talks]) for p in paths(journal)] == [
        ("Leaks", ["first", "second"]),
        ("Rivers", ["ahead"]),
    ]


@pytest.mark.parametrize(
    ("item", "how"),
    [
        (Item("x"), "open"),
        (Item("x", box="open"), "open"),
        (Item("x", box="done"), "tried"),
        (Item("x", box="done", tags=("kept",)), "adopted"),
        (Item("x", tags=("dropped",)), "rejected"),
        (Item("x", box="dropped"), "rejected"),
    ],
)
def test_how_advice_stands(item: Item, how: str) -> None:
    assert stands(item) == how
