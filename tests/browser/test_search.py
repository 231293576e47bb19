"""The search finds people and organizations without a server, through our own frame worker, and with one."""

import re

import pytest
from playwright.sync_api import expect

from visits import Site, Visits

FOUND = [("Noor", "people/noor-haddad.html"), ("Blue Heron", "organizations/blue-heron.html")]


@pytest.mark.parametrize(("words", "leads_to"), FOUND)
def test_search_finds_and_leads_to(site: Site, visit: Visits, words: str, leads_to: str) -> None:
    page = visit(site, "follow-ups.html")
    page.get_by_role("textbox", name="Search").press_sequentially(words)
    found = page.locator(f'.md-search-result__link[href*="{leads_to}"]').first
    found.click()
    expect(page).to_have_url(re.compile(re.escape(leads_to)))
    expect(page.get_by_role("heading", level=1)).to_contain_text(words)


def test_a_stranger_is_not_found(site: Site, visit: Visits) -> None:
    page = visit(site, "index.html")
    page.get_by_role("textbox", name="Search").press_sequentially("xylographer")
    expect(page.locator(".md-search-result__meta")).to_have_text("Nothing found: try another part of the name")
