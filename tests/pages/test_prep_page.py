"""The prep page: what is asked and said comes first, nothing of the guide is lost, readiness is told part by part."""

import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from guided import JOURNAL
from journals import journal_from
from quarterhour import pages
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow.site import whole

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """A journal with one talk ahead."""
    return whole(*journal_from(tmp_path_factory.mktemp("journal"), JOURNAL), TODAY)


def sheet(seen: Snapshot) -> str:
    """The one prep page."""
    return next(page.body for page in pages.render(seen) if page.path == "prep/talk.md")


def words(markup: str) -> str:
    """What a page says, without its marks."""
    return " ".join(unescape(re.sub("<[^>]*>", "", markup)).split())


def test_every_line_of_the_guide_is_on_its_page(seen: Snapshot) -> None:
    told, guide = words(sheet(seen)), seen.guides[0]
    lost = [
        line
        for s in guide.sections
        if s.key not in {"ready", "missing"}
        for line in s.lines
        if " ".join(line.replace(" #", " ").split()) not in told
    ]
    assert lost == []


def test_what_is_asked_and_said_comes_before_the_rest(seen: Snapshot) -> None:
    page = sheet(seen)
    order = [
        page.index(each) for each in ("qh-who", "qh-part-must-ask", "qh-part-closing", "qh-readiness", "qh-calmer")
    ]
    assert order == sorted(order)


def test_readiness_is_told_part_by_part_with_what_is_missing_beside_it(seen: Snapshot) -> None:
    parts = sheet(seen).partition("qh-readiness")[2].partition("\n\n")[0].split('<span class="qh-kind">')[1:]
    told = {words(part.partition("</span>")[0]): words(part) for part in parts}
    assert list(told) == ["Purpose", "The six answers", "Research", "Questions", "Arrangements", "Your own story"]
    assert all(re.search(r"\d+ of \d+", part) for part in told.values())
    missing = seen.guides[0].missing
    assert missing
    assert [sum(line in part for part in told.values()) for line in missing] == [1] * len(missing)


def test_a_number_can_be_dialled_from_the_page(tmp_path: Path) -> None:
    text = "== contacts/noor.md\n---\nname: Noor Haddad\nphone: 020 7946 0134\n---\n"
    talk = "== interviews/talk.md\n---\nwith: noor\nwhen: 2026-12-17T15:00\n---\n"
    page = sheet(whole(*journal_from(tmp_path, text + talk), TODAY))
    assert page.count('<a href="tel:02079460134">020 7946 0134</a>') == 1
