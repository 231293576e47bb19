"""A journal full of markup, opened: it is read and found, and nothing in it runs."""

from pathlib import Path

from playwright.sync_api import expect

from sites import built, small
from visits import Site, Visits

NAME = "Zed </title><script>alert(1)</script><img src=x onerror=alert(2)>"
JOURNAL = f"""
== journal.toml
format = 1
today = "2026-11-24"
== contacts/zed.md
---
name: "{NAME}"
---

Zed <script>alert(3)</script> <img src="https://example.org/x.png" onerror="alert(4)"> [Zed](javascript:alert(5))

## Log
- 2026-11-20 asked <svg onload=alert(6)>
"""


def test_a_hostile_name_is_found_and_shown_as_typed(tmp_path: Path, visit: Visits) -> None:
    folder = built(small(tmp_path, JOURNAL))
    page = visit(Site(folder, f"{folder.as_uri()}/"), "people/index.html")
    page.get_by_role("textbox", name="Search").press_sequentially("zed")
    found = page.locator('.md-search-result__link[href*="people/zed.html"]').first
    expect(found).to_contain_text("alert(1)")
    found.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)
    assert page.title() == f"{NAME} - Quarterhour"
