"""The table of people: sorted by its headings, narrowed by what is chosen, seen as cards; whole without a script."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from sites import built, small
from visits import Site, Visits

MANY = 75
WIDE = "[document.scrollingElement.scrollWidth, innerWidth]"


def names(page: Page) -> list[str]:
    """The names that are seen, in order."""
    return [name.splitlines()[0] for name in page.locator(".qh-roll tbody tr:visible th a").all_inner_texts()]


def heading(page: Page, name: str) -> Locator:
    """The heading of a column."""
    return page.get_by_role("columnheader", name=name)


def told(page: Page) -> Locator:
    """The line that says how many are seen."""
    return page.locator(".qh-roll").get_by_role("status")


def test_a_heading_sorts_and_says_so(site: Site, visit: Visits) -> None:
    page = visit(site, "people/index.html")
    first = names(page)
    expect(heading(page, "Name")).to_have_attribute("aria-sort", "ascending")
    heading(page, "Name").get_by_role("button").click()
    expect(heading(page, "Name")).to_have_attribute("aria-sort", "descending")
    assert names(page) == first[::-1]
    expect(told(page)).to_have_text("17 people, by name, last first.")


def test_days_are_sorted_as_days_and_what_has_none_comes_last(served: Site, visit: Visits) -> None:
    page = visit(served, "people/index.html")
    for _ in range(2):
        heading(page, "Last word").get_by_role("button").click()
        days = page.locator(".qh-roll tbody td:nth-child(5)").evaluate_all(
            "cells => cells.map(cell => (cell.querySelector('time') || {}).dateTime || '')"
        )
        dated = [day for day in days if day]
        assert days == [*dated, ""]
        assert dated in (sorted(dated), sorted(dated, reverse=True))
    expect(heading(page, "Name")).not_to_have_attribute("aria-sort", "ascending")


def test_choices_narrow_together_and_the_count_is_live(site: Site, visit: Visits) -> None:
    page = visit(site, "people/index.html")
    page.get_by_label("Organization").select_option("Blue Heron")
    assert names(page) == ["Ana Ruiz", "Keith Barraclough", "Luca Ferri", "Noor Haddad", "Tom Okafor"]
    expect(told(page)).to_have_text("5 of 17 people, by name.")
    page.get_by_label("Tags").select_option("choir")
    assert names(page) == ["Tom Okafor"]
    page.get_by_label("State").select_option("declined")
    assert names(page) == []
    expect(told(page)).to_have_text("0 of 17 people, by name.")


def test_it_all_works_by_keyboard(served: Site, visit: Visits) -> None:
    page = visit(served, "people/index.html")
    page.get_by_label("Tags").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Table")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Cards")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name="Table")).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(heading(page, "Name")).to_have_attribute("aria-sort", "descending")
    expect(heading(page, "Name").get_by_role("button")).to_be_focused()


def test_without_a_script_the_whole_table_is_there_by_name(site: Site, visit: Visits) -> None:
    page = visit(site, "people/index.html", java_script_enabled=False)
    seen = names(page)
    assert len(seen) == 17
    assert seen == sorted(seen)
    expect(page.locator(".qh-roll button, .qh-roll select")).to_have_count(0)


@pytest.mark.parametrize("path", ["people/index.html", "organizations/index.html", "interviews/index.html"])
@pytest.mark.parametrize("scripts", [True, False])
def test_a_small_phone_needs_no_moving_sideways(served: Site, visit: Visits, path: str, *, scripts: bool) -> None:
    page = visit(served, path, viewport={"width": 320, "height": 640}, java_script_enabled=scripts)
    needed, given = page.evaluate(WIDE)
    assert needed <= given


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a journal with many people."""
    people = "".join(f"== contacts/p{n}.md\n---\nname: Person {n:03}\n---\n" for n in range(MANY))
    return built(
        small(tmp_path_factory.mktemp("crowd"), f'== journal.toml\nformat = 1\ntoday = "2026-11-24"\n{people}')
    )


def test_of_many_the_first_are_shown_until_all_are_asked_for(crowd: Path, visit: Visits) -> None:
    page = visit(Site(crowd, f"{crowd.as_uri()}/"), "people/index.html")
    expect(told(page)).to_have_text("75 people, by name; the first 60 are shown.")
    assert len(names(page)) == 60
    page.get_by_role("button", name="Show all 75").click()
    assert len(names(page)) == MANY
    expect(page.get_by_role("link", name="Person 060")).to_be_focused()
    expect(told(page)).to_have_text("75 people, by name.")


def test_choices_that_leave_nobody_say_so_and_can_be_cleared(site: Site, visit: Visits) -> None:
    page = visit(site, "people/index.html")
    everyone = names(page)
    page.get_by_label("Organization").select_option("Blue Heron")
    page.get_by_label("State").select_option("declined")
    expect(page.locator(".qh-roll")).to_contain_text("Nobody matches.")
    assert names(page) == []
    page.locator(".qh-roll").get_by_role("button", name="Clear").click()
    expect(page.get_by_text("Nobody matches.")).to_be_hidden()
    assert names(page) == everyone
    expect(page.get_by_label("Organization")).to_be_focused()
