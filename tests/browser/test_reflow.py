"""On a narrow screen nothing has to be moved sideways."""

from visits import Site, Visits, kinds

UNFOLD = "document.querySelectorAll('details').forEach(each => { each.open = true })"
WIDE = "[document.scrollingElement.scrollWidth, innerWidth]"


def test_no_page_is_wider_than_a_small_phone(served: Site, visit: Visits) -> None:
    page = visit(served, "index.html", viewport={"width": 320, "height": 640})
    wide = {}
    for path in kinds(served.folder):
        page.goto(served.address + path)
        page.evaluate(UNFOLD)
        needed, given = page.evaluate(WIDE)
        if needed > given:
            wide[path] = needed
    assert wide == {}
