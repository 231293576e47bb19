"""Messages that were kept are looked at as their author has changed them, until they are sent."""

from datetime import date
from pathlib import Path

import pytest

from journals import write_journal
from quarterhour.workflow import look
from quarterhour.workflow.advise import hints_beside
from quarterhour.workflow.kept import kept_hints
from quarterhour.workflow.message import message
from quarterhour.workflow.pages import made_pages

TODAY = date(2026, 11, 24)
JOURNAL = """\
== me.md
---
name: Marnie Holt
---
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
organization: Blue Heron
{ignore}---
{log}
== contacts/ana.md
---
name: Ana Ruiz
email: ana@example.org
organization: Blue Heron
---
"""
LETTER = """\
# ask, first, to {name}; written {day}
# Made from: contacts/{id}.md, me.md
# Hash: 0000000000000000

To: {id}@example.org
Subject: A few questions about planning

Dear {name},

What you wrote about the deeper intake caught my attention, because it was the first plan that I could follow.

Could I ask you a few questions in a 15-minute call, whenever it suits you? {more}

With best wishes,
Marnie Holt
"""
GOOD = "I would like to hear how you decide."
BAD = "Do you have any openings?"


def said(root: Path, more: str = BAD, day: str = "2026-11-20", log: str = "", ignore: str = "") -> list[str]:
    write_journal(root, JOURNAL.format(log=log, ignore=ignore))
    keep(root, "noor", "Noor", more, day)
    return [str(hint) for hint in kept_hints(root, look.look(root, TODAY))]


def keep(root: Path, who: str, name: str, more: str, day: str = "2026-11-20") -> None:
    path = root / "drafts" / f"ask-{who}.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text(LETTER.format(name=name, id=who, day=day, more=more), encoding="utf-8")


def test_what_was_added_to_a_kept_message_is_told_with_its_line(tmp_path: Path) -> None:
    told = (
        'drafts/ask-noor.txt:12:1: "Do you have any openings" asks for a job; ask to learn how it is [asks-for-a-job]'
    )
    assert said(tmp_path) == [told]


def test_the_site_tells_it_as_well(tmp_path: Path) -> None:
    said(tmp_path)
    found = {problem.path for problem in made_pages(tmp_path, TODAY, lambda _: TODAY).problems}
    assert "drafts/ask-noor.txt" in found


@pytest.mark.parametrize(
    ("more", "day", "log", "ignore"),
    [
        (GOOD, "2026-11-20", "", ""),
        (BAD, "2026-11-20", "## Log\n- 2026-11-21 asked by email", ""),
        (BAD, "2026-09-01", "", ""),
        (BAD, "2026-99-99", "", ""),
        (BAD, "2026-11-20", "", "ignore: asks-for-a-job\n"),
    ],
    ids=["good", "sent", "long ago", "no day", "silenced"],
)
def test_a_kept_message_gives_no_cause(more: str, day: str, log: str, ignore: str, tmp_path: Path) -> None:
    assert said(tmp_path, more, day, log, ignore) == []


def test_a_text_that_is_no_kept_message_is_left_alone(tmp_path: Path) -> None:
    write_journal(tmp_path, JOURNAL.format(log="", ignore="") + "== drafts/ask-noor.txt\nAre you hiring?\n")
    assert kept_hints(tmp_path, look.look(tmp_path, TODAY)) == ()


def test_two_kept_messages_that_say_the_same(tmp_path: Path) -> None:
    said(tmp_path, GOOD)
    keep(tmp_path, "ana", "Ana", GOOD)
    found = kept_hints(tmp_path, look.look(tmp_path, TODAY))
    assert [(hint.path, hint.name) for hint in found] == [
        ("drafts/ask-ana.txt", "like-another"),
        ("drafts/ask-noor.txt", "like-another"),
    ]


def test_a_draft_is_seen_beside_those_that_were_kept(tmp_path: Path) -> None:
    said(tmp_path, GOOD)
    seen = look.look(tmp_path, TODAY)
    draft = message(seen, "ask", "ana")._replace(body=LETTER.partition("planning\n\n")[2].format(name="Ana", more=GOOD))
    assert "like-another" in [hint.name for hint in hints_beside(draft, seen, tmp_path)]
