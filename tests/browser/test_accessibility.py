"""Every kind of page by the rules of WCAG 2.2 AA and good practice, in light and dark, wide and narrow."""

from collections.abc import Iterator
from itertools import product
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from visits import Site, Visits, kinds

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS: dict[str, Any] = {
    "runOnly": {"type": "tag", "values": TAGS},
    "resultTypes": ["violations"],
    "preload": False,  # every style is read from the page itself
}
RUN = "options => axe.run(options).then(results => results.violations)"
SCHEMES: tuple[tuple[Literal["light", "dark"], str], ...] = (("light", "default"), ("dark", "slate"))
WIDTHS = (1280, 390)
PARTS = 2  # so that two processes share the work
STILL = "*, *::before, *::after { transition: none !important; animation: none !important }"
UNFOLD = "document.querySelectorAll('details').forEach(each => { each.open = true })"


@pytest.mark.parametrize("part", range(PARTS))
def test_no_rule_is_broken(served: Site, visit: Visits, part: int) -> None:
    page = visit(served, "index.html")
    broken = []
    for path in list(kinds(served.folder))[part::PARTS]:
        page.goto(served.address + path)
        page.add_style_tag(content=STILL)
        page.evaluate(UNFOLD)
        page.evaluate(Axe().axe_script)
        for width, (scheme, name) in product(WIDTHS, SCHEMES):
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)
            broken += [f"{path}, {scheme}, {width}: {each}" for each in violations(page)]
    assert broken == []


def violations(page: Page) -> Iterator[str]:
    """What is wrong with a page: the rule, why, and where."""
    for violation in page.evaluate(RUN, OPTIONS):
        for node in violation["nodes"]:
            where = " ".join(map(str, node["target"]))
            yield f"{violation['id']}: {violation['help']}: {where}: {node['html'][:160]}"
