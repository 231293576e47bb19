"""The search finds people by any part of a name, by organization, tag and words in notes, and the person first."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from sites import built, small
from visits import Site, Visits

LINKS = ".md-search-result__link"
FOUND = {
    "addad": "people/noor-haddad.html",
    "kafor": "people/tom-okafor.html",
    "haddad noor": "people/noor-haddad.html",
    "olive": "people/olive-marsden.html",
    "heron": "organizations/blue-heron.html",
    "choir": "people/tom-okafor.html",
    "kitchens": "people/tom-okafor.html",
}
ODD = ["zoe", "Zoë", "lukasik", "ukas", "brien", "wasps", "zed"]
JOURNAL = """
== journal.toml
format = 1
today = "2026-11-24"
== contacts/zoe.md
---
name: Zoë Łukasik-O'Brien
aliases: [Zed]
---

Keeps bees (and wasps).
== contacts/renata.md
---
name: Renata Brie
private: true
tags: [night-shift]
---

Ran the pumping station. <!-- zeppelin -->

## Log
- 2026-11-20 wrote by email: about the brass valves
== interviews/renata.md
---
with: "[[renata]]"
when: 2026-11-18
---

## Notes
The sluice gate sticks in winter.
== contacts/quentin-vexler.md
---
name: Quentin Vexler
tags: [never closed
---

Nobody may read this gazebo.
"""


def searched(page: Page, words: str) -> list[str]:
    """The pages found, the best first."""
    page.get_by_role("textbox", name="Search").fill("")
    page.get_by_role("textbox", name="Search").press_sequentially(words)
    expect(page.locator(".md-search-result__meta")).to_have_text(re.compile("found"))
    page.wait_for_timeout(300)
    found = page.locator(f"{LINKS}:not([href*='#'])").evaluate_all("links => links.map(link => link.pathname)")
    return [re.sub(r"^.*/(?=[^/]+/[^/]+$)", "", each) for each in found]


def test_a_part_of_a_name_or_a_word_of_a_note_finds_its_page_first(site: Site, visit: Visits) -> None:
    page = visit(site, "guides/index.html")
    assert {words: searched(page, words)[0] for words in FOUND} == FOUND


def test_what_repeats_other_pages_is_not_found(served: Site, visit: Visits) -> None:
    found = searched(visit(served, "guides/index.html"), "noor")
    assert found[0] == "people/noor-haddad.html"
    assert [each for each in found if re.match(r"(drafts|prep)/|(people|interviews|organizations)/index", each)] == []
    assert {"/index.html", "/follow-ups.html"} & set(found) == set()


def test_no_word_is_called_missing_that_was_found_by_its_middle(served: Site, visit: Visits) -> None:
    page = visit(served, "guides/index.html")
    searched(page, "addad")
    expect(page.locator(f"{LINKS} .md-search-result__terms")).to_have_count(0)


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a journal of names that are not easily typed."""
    return built(small(tmp_path_factory.mktemp("odd"), JOURNAL))


def test_accents_joined_names_aliases_and_brackets_do_not_hide_anybody(odd: Path, visit: Visits) -> None:
    page = visit(Site(odd, f"{odd.as_uri()}/"), "index.html")
    assert {words: searched(page, words)[:1] for words in ODD} == {words: ["people/zoe.html"] for words in ODD}


@pytest.mark.parametrize("words", ["vexler", "gazebo", "zeppelin"])
def test_what_cannot_be_read_and_what_is_commented_out_is_not_found(odd: Path, visit: Visits, words: str) -> None:
    page = visit(Site(odd, f"{odd.as_uri()}/"), "index.html")
    page.get_by_role("textbox", name="Search").press_sequentially(words)
    expect(page.locator(".md-search-result__meta")).to_have_text("Nothing found: try another part of the name")


def test_tags_notes_and_lines_of_a_log_lead_to_where_they_stand(odd: Path, visit: Visits) -> None:
    page = visit(Site(odd, f"{odd.as_uri()}/"), "index.html")
    wanted = dict.fromkeys(("night-shift", "shift", "pumping", "valves"), "people/renata.html")
    wanted["sluice"] = "interviews/renata.html"
    assert {words: searched(page, words)[0] for words in wanted} == wanted


def test_words_that_are_nowhere_find_nothing(odd: Path, visit: Visits) -> None:
    page = visit(Site(odd, f"{odd.as_uri()}/"), "index.html")
    page.get_by_role("textbox", name="Search").press_sequentially("rienx")
    expect(page.locator(".md-search-result__meta")).to_have_text("Nothing found: try another part of the name")


def test_a_word_with_a_sign_of_the_search_stays_as_it_is_typed(served: Site, visit: Visits) -> None:
    page = visit(served, "guides/index.html")
    page.get_by_role("textbox", name="Search").press_sequentially("+addad")
    expect(page.locator(".md-search-result__meta")).to_have_text("Nothing found: try another part of the name")
    assert searched(page, "+haddad")[0] == "people/noor-haddad.html"
