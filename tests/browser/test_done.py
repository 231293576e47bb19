"""Whatever is listed can be closed, put off or let go of from any page that lists it: copied, pasted, gone."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page

from journals import write_journal
from quarterhour import followups, store
from quarterhour.model.reminder import SNOOZED, UPCOMING, Reminder
from quarterhour.workflow.build import build
from visits import Site, Visits

BUILT = date(2026, 11, 24)
OPENED = date(2026, 11, 25)
CLIPBOARD = ["clipboard-read", "clipboard-write"]
JOURNAL = """
== journal.toml
format = 1
== me.md
---
name: Marnie Hale
timezone: Europe/London
---

## Log
- 2026-11-01 reviewed
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
---

## Log
- 2026-10-14 asked by email
- 2026-10-16 she accepted
== contacts/sam.md
---
name: Sam Okoro
---

## Log
- 2026-11-10 asked by email
- 2026-11-11 he accepted
- 2026-11-22 apologized by email
== contacts/ravi.md
---
name: Ravi Deshmukh
---

## Log
- 2026-11-16 asked by email
- 2026-11-20 they accepted
== interviews/noor.md
---
with: "[[noor]]"
when: 2026-11-23T15:00
---

## Notes
They plan at night.
== interviews/sam.md
---
with: "[[sam]]"
when: 2026-11-23T10:00
---
== interviews/ravi.md
---
with: "[[ravi]]"
when: 2026-11-26T10:00
---
"""
DONE = {
    "noor/thanks": ("thanked by email",),
    "noor/debrief": ("debriefed",),
    "sam/what-happened": ("talked", "cancelled", "no-show", "missed"),
    "ravi/prepare": ("prepared",),
    "ravi/confirm": ("confirmed by email",),
    "me/weekly-review": ("reviewed",),
}
PAGES = {
    "follow-ups.html": tuple(DONE),
    "people/noor.html": ("noor/thanks", "noor/debrief"),
    "people/sam.html": ("sam/what-happened",),
    "people/ravi.html": ("ravi/prepare", "ravi/confirm"),
    "interviews/sam.html": ("sam/what-happened",),
    "interviews/ravi.html": ("ravi/prepare", "ravi/confirm"),
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project, its site built."""
    home = tmp_path_factory.mktemp("closing") / "home"
    write_journal(home / "journal", JOURNAL)
    build(home / "journal", BUILT, home / "site", strict=False)
    return home


@pytest.fixture(scope="module")
def keys(home: Path) -> dict[str, str]:
    """The whole id of every reminder by its first two words."""
    found = followups.run(store.load(home / "journal")[0], OPENED)
    return {"/".join(each.id.split("/")[:2]): each.id for each in found}


def copied(page: Page, key: str, words: str) -> tuple[str, str]:
    """The line under a reminder that begins with some words, as its button copies it, and the file it is for."""
    duty = page.locator(".qh-duty:visible", has=page.locator("code", has_text=f"qh done {key}"))
    panel = duty.locator("details.qh-done")
    panel.evaluate("each => { each.open = true }")
    line = panel.locator(".qh-copied", has_text=f"- {OPENED} {words}").first
    line.get_by_role("button").click()
    told = line.locator("xpath=preceding-sibling::p[contains(., '.md')][1]").inner_text()
    return str(page.evaluate("navigator.clipboard.readText()")), next(w.strip(".:") for w in told.split() if ".md" in w)


def pasted(root: Path, path: str, line: str) -> dict[str, Reminder]:
    """What is listed once a line stands in the log of a file."""
    file = root / path
    before = file.read_bytes()
    file.write_text(store.append_log(before.decode(), line.removeprefix("- ")), encoding="utf-8")
    found = {each.id: each for each in followups.run(store.load(root)[0], OPENED)}
    file.write_bytes(before)
    return found


@pytest.mark.parametrize(("path", "listed"), PAGES.items())
def test_a_copied_line_pasted_where_the_page_says_closes_it(
    home: Path, keys: dict[str, str], visit: Visits, path: str, listed: tuple[str, ...]
) -> None:
    site = Site(home / "site", f"{(home / 'site').as_uri()}/")
    page = visit(site, "guides/index.html", permissions=CLIPBOARD)
    page.clock.set_fixed_time(datetime.combine(OPENED, time(12), UTC))
    page.goto(site.address + path)
    for key in listed:
        for words in (*DONE[key], "snoozed", "let go"):
            line, file = copied(page, keys[key], words)
            found = pasted(home / "journal", file, line).get(keys[key])
            assert line.startswith(f"- {OPENED} {words}")
            if words == "snoozed":
                assert found is not None
                assert (found.state, found.due) == (SNOOZED, OPENED + timedelta(7))
            else:
                assert found is None or found.state == UPCOMING
