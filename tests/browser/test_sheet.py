"""A sheet for one talk is one page, on A4 and on Letter, however much or little there is to say."""

import re
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from guided import JOURNAL
from journals import journal_from
from quarterhour import pages, prep

TODAY = date(2026, 11, 24)
EMPTY = "== interviews/talk.md\n---\nwith: Tom\n---\n"
LONG = "which of the many things that you decide in a week would you decide in another way if nobody asked you why"
WIDE = "W" * 400
TALK = """\
== contacts/noor.md
---
name: {name}
organization: {name}
role: {name}
phone: {name}
assistant: {name}
timezone: Asia/Tokyo
---
{note}
{note}

{note}

{note}
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T15:00
timezone: America/Toronto
by: in-person
place: {name}
path: {name}
---
## Purpose
- What I want to learn: {note}
## Research
### Organization
- What they do: {note}
- What they stand for: {note}
- News: {note}
### Person
- {note}
- {note}
- {note}
## Arrangements
- Dress: {note}
- Bring: {note}
- Who calls: {note}
## Questions
{questions}
## They asked me
- {note}
- {note}
- {note}
- {note}
"""


def full(name: str, note: str) -> str:
    return TALK.format(name=name, note=note, questions="\n".join(f"- [ ] {note} {n}?" for n in range(12)))


CASES = {
    "emptiest": EMPTY,
    "usual": JOURNAL,
    "fullest": full("Noor Haddad of the Harrowbeck and Dunnock Valleys Water and Rivers Company", LONG * 3),
    "without a space": full(WIDE[:120], WIDE),
    "wide letters": full("水" * 60, "川" * 300),
}
HIDDEN = """[...document.querySelectorAll('main, header, .columns, .left, .right, section, footer')]
    .filter(each => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
    .map(each => `${each.tagName} ${each.className}: ${each.scrollHeight} in ${each.clientHeight}`)"""


def sheet(root: Path, text: str) -> str:
    journal, problems = journal_from(root, text)
    assert problems == ()
    return pages.printed(prep.one_page(journal, journal.interviews["talk"], TODAY))


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_sheet_is_one_page_and_all_of_it_is_seen(browser: Browser, tmp_path: Path, case: str, paper: str) -> None:
    file = tmp_path / "sheet.html"
    file.write_text(sheet(tmp_path / "journal", CASES[case]), encoding="utf-8")
    page = browser.new_page(viewport={"width": 718, "height": 1000})
    page.goto(file.as_uri())
    made = page.pdf(format=paper)
    page.emulate_media(media="print")
    hidden = page.evaluate(HIDDEN)
    page.close()
    assert len(re.findall(rb"/Type\s*/Page\b", made)) == 1
    assert hidden == []
