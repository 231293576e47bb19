"""Every kind of page by the rules of WCAG 2.2 AA and good practice, in light and dark, wide and narrow."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from visits import Site, Visits, kinds

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS: dict[str, Any] = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
SCHEMES = {"light": "default", "dark": "slate"}


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_rule_is_broken(served: Site, visit: Visits, scheme: str, width: int) -> None:
    given = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}, "reduced_motion": "reduce"}
    page = visit(served, "index.html", **given)
    broken = []
    for path in kinds(served.folder):
        page.goto(served.address + path)
        assert page.locator("body").get_attribute("data-md-color-scheme") == SCHEMES[scheme]
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        broken += [f"{path}: {each}" for each in violations(page)]
    assert broken == []


def violations(page: Page) -> Iterator[str]:
    """What is wrong with a page: the rule, why, and where."""
    for violation in Axe().run(page, options=OPTIONS).response["violations"]:
        for node in violation["nodes"]:
            where = " ".join(map(str, node["target"]))
            yield f"{violation['id']}: {violation['help']}: {where}: {node['html'][:160]}"
