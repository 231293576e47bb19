"""A reader's way through the site, from a folder and over http, with no complaint of the browser's."""

import re

from playwright.sync_api import expect

from visits import Site, Visits


def test_today_leads_to_a_draft(site: Site, visit: Visits) -> None:
    page = visit(site, "index.html")
    page.get_by_role("link", name="Open the draft").first.click()
    expect(page).to_have_url(re.compile(r"/drafts/[a-z-]+\.html$"))
    expect(page.locator("pre.qh-letter")).to_contain_text("Dear")
    expect(page.get_by_role("link", name="Open in your mail program")).to_have_attribute("href", re.compile("^mailto:"))


def test_today_leads_to_the_prep_page_of_the_next_talk(site: Site, visit: Visits) -> None:
    page = visit(site, "index.html")
    page.get_by_role("link", name="Prep page").first.click()
    expect(page).to_have_url(re.compile(r"/prep/2026-11-26-colette-bouchard\.html$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Colette Bouchard")


def test_the_tabs_lead_to_prep_and_on_to_a_talk(site: Site, visit: Visits) -> None:
    page = visit(site, "index.html")
    page.get_by_role("navigation", name="Tabs").get_by_role("link", name="Prep").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Prep")
    page.get_by_role("main").get_by_role("link", name="Ravi Deshmukh").first.click()
    expect(page).to_have_url(re.compile(r"/prep/2026-12-02-ravi-deshmukh\.html$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ravi Deshmukh")


def test_a_page_of_the_manual_is_reached_from_anywhere(site: Site, visit: Visits) -> None:
    page = visit(site, "people/noor-haddad.html")
    page.get_by_role("navigation", name="Tabs").get_by_role("link", name="Manual").click()
    expect(page).to_have_url(re.compile(r"/manual/index\.html$"))


def test_without_scripts_the_page_is_all_there(site: Site, visit: Visits) -> None:
    page = visit(site, "index.html", java_script_enabled=False)
    expect(page.get_by_role("heading", level=1)).to_have_text("Today")
    expect(page.locator("button.qh-copy:visible")).to_have_count(0)
    page.get_by_text("Done", exact=True).first.click()
    expect(page.locator("details.qh-done[open] .qh-copied code").first).to_contain_text("- 2026-11-24")
