"""What a page owes its reader besides its words: tables that fit or say that they go on, marks, a way to paper."""

import re

import pytest
from playwright.sync_api import Page, expect

from visits import Site, Visits

PHONE = {"width": 390, "height": 844}
HIDDEN_WAYS = """
[...document.querySelectorAll('.qh-scroll')].filter(each => each.scrollWidth > each.clientWidth)
  .filter(each => each.tabIndex < 0 || !each.ariaLabel || !getComputedStyle(each).backgroundImage.includes('gradient'))
  .map(each => each.outerHTML.slice(0, 80))
"""
SIDEWAYS = "[...document.querySelectorAll('.qh-stack')].filter(each => each.scrollWidth > each.clientWidth).length"
SMALL = """
[...document.querySelectorAll('.md-content :is(.qh-ways, .qh-foot) :is(a, button, summary)')]
  .filter(each => each.checkVisibility()).map(each => each.getBoundingClientRect())
  .filter(box => box.height < 24 || box.width < 24).length
"""


@pytest.mark.parametrize("path", ["insights.html", "organizations/index.html", "learned/index.html", "follow-ups.html"])
def test_a_table_fits_a_phone_or_shows_that_it_goes_on(served: Site, visit: Visits, path: str) -> None:
    page = visit(served, path, viewport=PHONE)
    assert page.evaluate(SIDEWAYS) == 0
    assert page.evaluate(HIDDEN_WAYS) == []


def test_a_cell_that_stands_by_itself_names_its_column(served: Site, visit: Visits) -> None:
    page = visit(served, "follow-ups.html", viewport=PHONE)
    told = page.evaluate("getComputedStyle(document.querySelector('.qh-stack td'), '::before').content")
    assert told == '"Between: "'


@pytest.mark.parametrize("path", ["index.html", "prep/2026-11-26-colette-bouchard.html"])
def test_what_is_tapped_is_large_enough(served: Site, visit: Visits, path: str) -> None:
    assert visit(served, path, viewport=PHONE).evaluate(SMALL) == 0


def tab(page: Page) -> str:
    """The tab that is marked."""
    return page.locator(".md-tabs__item--active").inner_text()


@pytest.mark.parametrize(
    ("path", "name"),
    [("people/noor-haddad.html", "People"), ("prep/2026-11-26-colette-bouchard.html", "Prep"), ("index.html", "Today")],
)
def test_the_tab_of_a_page_is_marked(served: Site, visit: Visits, path: str, name: str) -> None:
    assert tab(visit(served, path)) == name


def test_the_words_of_the_theme_are_ours(served: Site, visit: Visits) -> None:
    page = visit(served, "index.html")
    expect(page.get_by_role("navigation", name="On this page")).to_be_visible()
    expect(page.get_by_placeholder("Search all notes")).to_be_visible()
    expect(page.locator(".md-footer")).to_contain_text("Nothing here is sent anywhere.")
    page.goto(f"{served.address}404.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page is not here")
    page.get_by_role("link", name="Go to Today").click()
    expect(page).to_have_url(re.compile(r"/index\.html$"))


def test_a_prep_page_is_printed_by_its_button_and_needs_few_sheets(served: Site, visit: Visits) -> None:
    page = visit(served, "prep/2026-11-26-colette-bouchard.html")
    page.evaluate("window.print = () => { document.title = 'printed' }")
    page.get_by_role("button", name="Print").click()
    expect(page).to_have_title("printed")
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) <= 3
