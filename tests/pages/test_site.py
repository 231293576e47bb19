"""The pages as a whole: every link leads somewhere, every id is its own, the navigation is small."""

from collections import Counter
from datetime import date

import pytest

from quarterhour import pages
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.page import Page
from quarterhour.model.record import Origin
from quarterhour.model.snapshot import Snapshot
from rendered import links, tree
from snapshots import TODAY, everywhere

FULL = pages.render(everywhere("Ada Lovelace"))
EMPTY = pages.render(Snapshot(journal=Journal(), today=TODAY))


@pytest.mark.parametrize("site", [FULL, EMPTY])
def test_every_link_leads_to_a_page(site: tuple[Page, ...]) -> None:
    there = {page.path for page in site}
    assert {(page.path, target) for page in site for target in links(page) if target not in there} == set()


@pytest.mark.parametrize("site", [FULL, EMPTY])
def test_every_id_stands_once_on_its_page_and_copy_buttons_find_theirs(site: tuple[Page, ...]) -> None:
    for page in site:
        root = tree(page)
        ids = Counter(each.attrib["id"] for each in root.iter() if "id" in each.attrib)
        wanted = {each.attrib["data-copy-from"] for each in root.iter("button") if "data-copy-from" in each.attrib}
        assert [key for key, times in ids.items() if times > 1] == []
        assert wanted <= set(ids)


@pytest.mark.parametrize("site", [FULL, EMPTY])
def test_every_page_has_one_heading_of_its_own(site: tuple[Page, ...]) -> None:
    assert [page.path for page in site if len(tree(page).findall(".//h1")) != 1] == []


def test_only_indexes_stand_in_the_navigation() -> None:
    assert {page.path: page.nav for page in FULL if page.nav} == {
        "index.md": "Today",
        "follow-ups.md": "Follow-ups",
        "interviews/index.md": "Interviews",
        "prep/index.md": "Prep",
        "people/index.md": "People",
        "organizations/index.md": "Organizations",
        "learned/index.md": "Learned",
        "insights.md": "Insights",
        "drafts/index.md": "Drafts",
        "guides/index.md": "Guides",
        "problems.md": "Problems",
    }


def test_only_pages_with_words_of_their_own_are_searched() -> None:
    found = {page.kind for page in FULL if page.search}
    assert found >= {"person", "interview", "organization", "learned", "guide"}
    assert found.isdisjoint({"today", "follow-ups", "people", "interviews", "organizations", "drafts", "draft", "prep"})


def test_problems_have_a_page_only_when_there_are_any() -> None:
    assert "problems.md" not in {page.path for page in EMPTY}


def test_every_module_of_pages_is_listed_once() -> None:
    assert len({make.__module__ for make in pages.PAGES}) == len(pages.PAGES)


def test_a_person_called_index_has_a_page_of_their_own() -> None:
    ada = Contact(id="index", origin=Origin("contacts/index.md"), name="Ada")
    site = pages.render(Snapshot(journal=Journal(contacts={"index": ada}), today=date(2026, 1, 1)))
    assert Counter(page.path for page in site).most_common(1)[0][1] == 1


def test_pages_are_the_same_every_time() -> None:
    assert pages.render(everywhere("Ada Lovelace")) == FULL
