"""Hints stand beside the message and the talk that they are about, and nowhere where there are none."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from journals import journal_from
from quarterhour import drafts, pages
from quarterhour.model.ahead import Ahead
from quarterhour.workflow.advise import hints_of
from quarterhour.workflow.site import whole

TODAY = date(2026, 11, 24)
TEXT = """\
== me.md
---
name: Marnie Holt
---
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
cadence: quarterly
---
She plans three plants.
== interviews/held.md
---
with: noor
when: 2026-11-23
---
## Learned
- Planners rotate nights for two years
== interviews/talk.md
---
with: noor
when: 2026-12-17T15:00
---
## Purpose
- What I want to learn: {wish}
"""


def page(root: Path, wish: str, path: str) -> str:
    journal, problems = journal_from(root, TEXT.format(wish=wish))
    found = {page.path: page.body for page in pages.render(whole(journal, problems, TODAY))}
    return found[path]


def test_a_hint_stands_on_the_page_of_its_talk(tmp_path: Path) -> None:
    assert "is more than one talk can give. Say what you want to learn" in page(tmp_path, "get a job", "prep/talk.md")
    assert "qh-considered" not in page(tmp_path, "what planners decide", "prep/talk.md")


def test_a_hint_stands_beside_its_message(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, TEXT.format(wish="what would make you hire me"))
    draft = drafts.write("ask", journal, "noor", TODAY)
    assert draft is not None
    seen = replace(whole(journal, problems, TODAY), drafts=(draft,), ahead=Ahead(), hints=hints_of([draft], journal))
    body = next(page.body for page in pages.render(seen) if page.path == "drafts/ask-noor.md")
    assert [hint.name for hint in seen.hints[draft]] == ["asks-for-a-job"]
    assert "asks for a job. Ask to learn how it is." in body.partition("qh-considered")[2]


def test_a_message_without_hints_has_none_beside_it(tmp_path: Path) -> None:
    assert "qh-considered" not in page(tmp_path, "how it is", "drafts/thanks-noor.md")


def test_what_is_not_at_hand_for_a_call_stands_on_the_page_of_its_talk(tmp_path: Path) -> None:
    text = TEXT.replace("when: 2026-12-17T15:00", "when: 2026-11-26T15:00\nby: phone")
    journal, problems = journal_from(tmp_path, text.format(wish="what planners decide"))
    found = {page.path: page.body for page in pages.render(whole(journal, problems, TODAY))}
    assert "You talk by phone, and no number of Noor Haddad is noted." in found["prep/talk.md"]


def test_a_second_try_before_its_day_says_so_on_its_page(tmp_path: Path) -> None:
    text = TEXT.replace("She plans three plants.", "She plans.\n\n## Log\n- 2026-11-23 asked by email\n").partition(
        "== int"
    )
    journal, problems = journal_from(tmp_path, text[0])
    draft = drafts.write("second-try", journal, "noor", TODAY)
    assert draft is not None
    seen = replace(whole(journal, problems, TODAY), drafts=(draft,), ahead=Ahead(), hints=hints_of([draft], journal))
    body = next(page.body for page in pages.render(seen) if page.path == "drafts/second-try-noor.md")
    assert "Give them 7 working days: write on Wed 2 Dec 2026." in body.partition("qh-considered")[2]


def test_a_second_try_of_its_own_day_has_no_hint(tmp_path: Path) -> None:
    text = TEXT.replace("She plans three plants.", "She plans.\n\n## Log\n- 2026-11-23 asked by email\n").partition(
        "== int"
    )
    journal, problems = journal_from(tmp_path, text[0])
    told = whole(journal, problems, date(2026, 12, 2)).hints
    assert "second-try-noor" not in {draft.id for draft in told if draft.day == date(2026, 12, 2)}
