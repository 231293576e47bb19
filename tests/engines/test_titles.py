"""A name or title goes through the theme as text, whatever stands in it."""

import json
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest

from sites import SMALL, built, small

NAME = "A </title><script>alert(1)</script>"
JOURNAL = f"""
== journal.toml
format = 1
title = "T&T </title><script>alert(2)</script>"
== contacts/a.md
---
name: "{NAME}"
organization: "O <b onclick=alert(3)>&amp;</b>"
---
== interviews/2026-11-26-a.md
---
with: "[[a]]"
when: 2026-11-26T10:00
---
"""
OWN = '---\ntitle: "Own <b>words</b></title><script>alert(4)</script>"\n---\n\n# Own\n'


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    """Every page of a site whose journal is full of markup."""
    home = small(tmp_path_factory.mktemp("titles"), JOURNAL)
    (home / "docs" / "pages.md").write_text(OWN, encoding="utf-8")
    folder = built(home)
    return {
        path.relative_to(folder).as_posix(): html5lib.parse(
            path.read_text(encoding="utf-8"), namespaceHTMLElements=False
        )
        for path in folder.rglob("*.html")
    }


def title(root: Element) -> str:
    """What a browser shows on the tab."""
    return root.findtext("head/title", "").strip()


def test_nothing_typed_is_live_on_any_page(site: dict[str, Element]) -> None:
    assert "people/a.html" in site
    for path, root in site.items():
        live = [each.text for each in root.iter("script") if "alert(" in (each.text or "")]
        handlers = [key for each in root.iter() for key in each.attrib if key.startswith("on")]
        assert (live, handlers) == ([], []), path
        assert len(list(root.iter("title"))) == 1, path


def test_a_name_is_the_title_of_its_page_as_it_was_typed(site: dict[str, Element]) -> None:
    assert title(site["people/a.html"]) == f"{NAME} - T&T </title><script>alert(2)</script>"


def test_the_title_of_a_page_of_the_authors_own_loses_its_markup(site: dict[str, Element]) -> None:
    assert title(site["pages.html"]) == "Own words - T&T </title><script>alert(2)</script>"


def test_the_name_stands_in_the_head_of_the_page_as_it_was_typed(site: dict[str, Element]) -> None:
    topics = [
        "".join(each.itertext()).strip()
        for each in site["people/a.html"].iter("div")
        if each.get("class") == "md-header__topic"
    ]
    assert topics == ["T&T </title><script>alert(2)</script>", NAME]


@pytest.mark.parametrize("name", ["Zoë 🦊 Fox", "𠮷田 花", 'C:\\temp \\" q', "'", "- a: b # c"])
def test_any_letter_or_sign_may_stand_in_a_name(tmp_path: Path, name: str) -> None:
    text = SMALL.replace("name: Ada Lovelace", "name: " + json.dumps(name, ensure_ascii=False))
    page = html5lib.parse(
        (built(small(tmp_path, text)) / "people" / "ada.html").read_bytes(), namespaceHTMLElements=False
    )
    assert title(page) == f"{name} - Quarterhour"
    assert "hide:" not in "".join(page.itertext())


def test_a_site_without_a_title_of_its_own_keeps_that_of_mkdocs(tmp_path: Path) -> None:
    page = (built(small(tmp_path)) / "index.html").read_text(encoding="utf-8")
    assert "<title>Today - Quarterhour</title>" in page
