"""A sheet as one page of HTML that needs nothing else."""

from collections.abc import Callable
from pathlib import Path

import html5lib
import pytest

from quarterhour import pages
from quarterhour.model.guide import Section, Sheet

HERE = Path(__file__).parent
SHEET = Sheet(
    "Noor Haddad",
    "Thu 26 Nov 2026, 15:00",
    (
        Section("Who and when", ("By video.",), key="who"),
        Section("What for", (), "____", "purpose"),
        Section("First", ("Thank you for making the time, Noor.",), key="opening"),
        Section("Must ask", ("What did you decide yesterday?",), key="must-ask", numbered=True),
        Section("If there is time", ("Who else?",), "3 more in the guide.", "if-time"),
        Section("Blue Heron", ("Three plants.",), "____", "place"),
        Section("Thanks", ("Thank by Fri 27 Nov 2026",), key="thanks"),
    ),
)


def test_a_whole_sheet(expected: Callable[[Path, str], None]) -> None:
    before, _, rest = pages.printed(SHEET).partition("<style>")
    expected(HERE / "expected" / "printed.html", before + rest.partition("</style>")[2])


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "</style></title><img src=x onerror=alert(1)>", "&\"'"])
def test_what_anybody_typed_is_text(text: str) -> None:
    sheet = Sheet(text, text, tuple(s._replace(title=text, lines=(text,)) for s in SHEET.sections))
    root = html5lib.parse(pages.printed(sheet), namespaceHTMLElements=False)
    assert {each.tag for each in root.iter()} <= {
        "html", "head", "meta", "title", "style", "body", "main", "header", "h1", "h2", "p", "div", "section", "ul",
        "ol", "li", "span", "footer",
    }  # fmt: skip
    assert root.findtext(".//h1") == text


def test_it_asks_for_nothing_from_elsewhere() -> None:
    made = pages.printed(SHEET)
    assert "default-src &#39;none&#39;" in made
    assert not any(word in made for word in ("src=", "href=", "url(", "@import", "http:", "https:"))


def test_only_a_sheet_is_taken_for_one() -> None:
    assert pages.is_printed(pages.printed(SHEET))
    assert not pages.is_printed("<!DOCTYPE html><html><p>My own page</p></html>")
    assert not pages.is_printed("")
