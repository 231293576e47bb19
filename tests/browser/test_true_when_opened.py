"""A page opened days after it was built says what a page built on that day would say."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from journals import write_journal
from quarterhour import store
from quarterhour.workflow.build import build
from visits import Site, Visits

BUILT = date(2026, 11, 24)
AHEAD = (0, 1, 5, 40)
LATER = (1, 5, 40)
PAGES = (
    "index.html",
    "follow-ups.html",
    "people/index.html",
    "people/noor-haddad.html",
    "people/ravi-deshmukh.html",
    "people/tom-okafor.html",
    "organizations/blue-heron.html",
    "interviews/index.html",
    "interviews/2026-11-23-noor-haddad.html",
    "interviews/2026-11-27-ravi-deshmukh.html",
    "learned/index.html",
    "prep/index.html",
    "drafts/index.html",
    "drafts/thanks-noor-haddad.html",
)
CLIPBOARD = ["clipboard-read", "clipboard-write"]
UNFOLD = """
    document.querySelectorAll('details').forEach(each => { each.open = true })
    document.querySelectorAll('.qh-tools, .qh-copy').forEach(each => { each.remove() })
"""
JOURNAL = """
== journal.toml
format = 1
editor = "vscode"
== me.md
---
name: Marnie Hale
timezone: Europe/London
---

## Log
- 2026-11-20 reviewed
== contacts/noor-haddad.md
---
name: Noor Haddad
organization: Blue Heron
role: Operations Director
email: noor@example.org
---

## Log
- 2026-10-14 asked by email
- 2026-10-16 she accepted
- 2026-11-21 wrote by email
== contacts/ana-ruiz.md
---
name: Ana Ruiz
added: 2026-11-20
---

## Log
- 2026-11-20 asked by email
== contacts/tom-okafor.md
---
name: Tom Okafor
---

## Log
- 2026-11-10 asked by email
- 2026-11-12 they later until 2026-12-20
== contacts/gwen-ashdown.md
---
name: Gwen Ashdown
---

## Log
- 2026-11-18 snoozed promise until 2026-11-28
== contacts/ravi-deshmukh.md
---
name: Ravi Deshmukh
phone: 020 7946 0134
timezone: America/New_York
---

## Log
- 2026-11-16 asked by email
- 2026-11-23 they accepted
== interviews/2026-11-23-noor-haddad.md
---
with: "[[noor-haddad]]"
when: 2026-11-23T15:00
by: video
---

## Learned
- Planners rotate nights

## Promises
- [ ] send the leak-map article (by 2026-11-25)
- [ ] Noor: ask about the summer rota (by 2026-11-27)
== interviews/2026-11-10-gwen-ashdown.md
---
with: "[[gwen-ashdown]]"
when: 2026-11-10T15:00
by: video
---

## Learned
- Volunteers come first

## Promises
- [ ] send the sheet (by 2026-11-17)

## Log
- 2026-11-11 thanked by email
- 2026-11-11 debriefed
== interviews/2026-11-27-ravi-deshmukh.md
---
with: "[[ravi-deshmukh]]"
when: 2026-11-27T10:00
timezone: America/New_York
by: video
minutes: 30
place: https://example.org/meet
---

## Purpose
- What I want to learn: how models age
"""


def made(home: Path, day: date) -> Site:
    """The site of a journal, built on a day."""
    folder = build(home / "journal", day, home / f"site-{day}", strict=False)
    return Site(folder, f"{folder.as_uri()}/")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a journal that fixes no day."""
    home = tmp_path_factory.mktemp("true") / "home"
    write_journal(home / "journal", JOURNAL)
    return home


@pytest.fixture(scope="module")
def sites(home: Path) -> dict[int, Site]:
    """The site as built on each of some days."""
    return {days: made(home, BUILT + timedelta(days)) for days in AHEAD}


def opened(visit: Visits, site: Site, path: str, days: int, at: time = time(12), **given: Any) -> Page:
    """A page as it is opened so many days after the first build."""
    page = visit(site, "people/index.html", **given)
    page.clock.set_fixed_time(datetime.combine(BUILT + timedelta(days), at, UTC))
    page.goto(site.address + path)
    return page


def told(page: Page) -> list[str]:
    """What a reader sees once everything is unfolded, without buttons and without the day of the build."""
    page.evaluate(UNFOLD)
    lines = page.locator("article").first.inner_text().replace("As of ", "").splitlines()
    return [line.strip() for line in lines if line.strip()]


@pytest.mark.parametrize("days", LATER)
def test_opened_later_it_says_what_a_build_of_that_day_says(sites: dict[int, Site], visit: Visits, days: int) -> None:
    there = visit(sites[days], "index.html", java_script_enabled=False)
    here = opened(visit, sites[0], "index.html", days)
    for path in PAGES:
        there.goto(sites[days].address + path)
        here.goto(sites[0].address + path)
        assert (path, told(here)) == (path, told(there))
        assert len(told(here)) > 5


def test_a_sheet_becomes_what_to_write_down_once_the_talk_is_over(sites: dict[int, Site], visit: Visits) -> None:
    path, heads = "prep/2026-11-27-ravi-deshmukh.html", {}
    for days, near in ((0, "in 3 days"), (1, "in 2 days"), (5, "2 days ago")):
        page = opened(visit, sites[0], path, days)
        expect(page.locator(".qh-sheet-head")).to_contain_text(near)
        expect(page.get_by_role("heading", name="Ask and say")).to_be_visible(visible=days < LATER[1])
        heads[days] = page.get_by_role("heading", level=1).inner_text()
    assert heads == {0: "Prep: Ravi Deshmukh", 1: "Prep: Ravi Deshmukh", 5: "To write down: Ravi Deshmukh"}


def test_without_a_script_every_page_says_for_which_day_it_was_built(sites: dict[int, Site], visit: Visits) -> None:
    page = visit(sites[0], "index.html", java_script_enabled=False)
    for path in PAGES:
        page.goto(sites[0].address + path)
        expect(page.locator(".qh-built")).to_have_text("As of Tuesday 24 November 2026")


def test_its_day_is_that_of_the_author(sites: dict[int, Site], visit: Visits) -> None:
    page = opened(visit, sites[0], "index.html", 0, time(20), timezone_id="Asia/Tokyo")
    expect(page.locator(".qh-built time")).to_have_text("Tuesday 24 November 2026")


def test_a_page_older_than_it_can_see_says_so(sites: dict[int, Site], visit: Visits) -> None:
    page = opened(visit, sites[0], "index.html", 46)
    expect(page.locator(".qh-old")).to_contain_text("Build it again with qh build")
    expect(page.locator(".qh-lede")).to_contain_text("As of Friday 8 January 2027")
    expect(opened(visit, sites[0], "index.html", 45).locator(".qh-old")).to_be_hidden()


def test_a_line_that_is_copied_and_added_closes_its_reminder(tmp_path: Path, visit: Visits) -> None:
    write_journal(tmp_path / "journal", JOURNAL)
    page = opened(visit, made(tmp_path, BUILT), "index.html", 3, permissions=CLIPBOARD)
    duty = page.locator(".qh-duty", has_text="Thank Noor Haddad")
    duty.get_by_text("Done", exact=True).click()
    duty.get_by_role("button", name="Copy").first.click()
    line = str(page.evaluate("navigator.clipboard.readText()"))
    assert line == "- 2026-11-27 thanked by email"
    store.change(
        tmp_path / "journal" / duty.locator("details code").first.inner_text(),
        lambda text: store.append_log(text, line.removeprefix("- ")),
    )
    again = opened(visit, made(tmp_path, BUILT + timedelta(3)), "follow-ups.html", 3)
    expect(again.locator(".qh-duty").first).to_be_visible()
    expect(again.locator(".qh-duty", has_text="Thank Noor Haddad")).to_have_count(0)


def test_the_file_opens_in_the_authors_editor_at_its_log(sites: dict[int, Site], home: Path, visit: Visits) -> None:
    page = visit(sites[0], "index.html")
    duty = page.locator(".qh-duty", has_text="Thank Noor Haddad")
    path = home / "journal" / "contacts" / "noor-haddad.md"
    line = path.read_text(encoding="utf-8").splitlines().index("- 2026-11-21 wrote by email") + 1
    expect(duty.locator("a.qh-edit").first).to_have_attribute("href", f"vscode://file{path.as_posix()}:{line}")


@pytest.mark.parametrize("days", AHEAD)
def test_on_a_phone_the_first_obligation_is_seen_at_once(sites: dict[int, Site], visit: Visits, days: int) -> None:
    page = opened(visit, sites[0], "index.html", days, viewport={"width": 390, "height": 844})
    box = page.locator(".qh-duty:visible").first.bounding_box()
    assert box is not None
    assert box["y"] < 844
