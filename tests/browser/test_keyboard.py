"""Everything can be reached, seen and used with the keyboard alone, at any size and without motion."""

from visits import Site, Visits, kinds

# What a keyboard should reach inside the page itself: links, buttons, fields and folds that are seen.
REACHABLE = """
[...document.querySelectorAll('.md-content a[href], .md-content button, .md-content select, .md-content summary')]
  .filter(each => each.checkVisibility({visibilityProperty: true}) && !each.disabled && each.tabIndex >= 0).length
"""
HERE = """
(() => {
  const each = document.activeElement, style = getComputedStyle(each);
  return {
    inside: !!each.closest('.md-content') && each.matches('a[href], button, select, summary'),
    seen: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
    what: each.outerHTML.slice(0, 100),
    body: each === document.body,
  };
})()
"""
STEPS = 400


def test_the_first_key_offers_to_skip_to_the_content(served: Site, visit: Visits) -> None:
    page = visit(served, "index.html")
    for path in set(kinds(served.folder)) - {"404.html"}:  # the theme's own, two lines long
        page.goto(served.address + path)
        page.keyboard.press("Tab")
        assert "md-skip" in page.evaluate("document.activeElement.className"), path
    page.goto(f"{served.address}people/index.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(HERE)["inside"]


def test_every_control_is_reached_and_shows_that_it_is(served: Site, visit: Visits) -> None:
    page = visit(served, "index.html")
    unseen, missed = {}, {}
    for path in kinds(served.folder):
        page.goto(served.address + path)
        wanted, reached = page.evaluate(REACHABLE), 0
        for _ in range(STEPS):
            page.keyboard.press("Tab")
            here = page.evaluate(HERE)
            if here["body"] or reached >= min(wanted, 60):  # a long list is more of the same
                break
            reached += here["inside"]
            if here["inside"] and not here["seen"]:
                unseen[path] = here["what"]
        if reached < min(wanted, 60):
            missed[path] = (reached, wanted)
    assert unseen == {}
    assert missed == {}


def test_twice_the_size_needs_no_moving_sideways(served: Site, visit: Visits) -> None:
    page = visit(served, "index.html", viewport={"width": 640, "height": 450}, device_scale_factor=2)
    wide = []
    for path in kinds(served.folder):
        page.goto(served.address + path)
        needed, given = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
        wide += [path] if needed > given else []
    assert wide == []


def test_nothing_moves_where_motion_is_unwanted(served: Site, visit: Visits) -> None:
    page = visit(served, "index.html", reduced_motion="reduce")
    moving = """
    [...document.querySelectorAll('.md-content *')].filter(each => {
      const style = getComputedStyle(each);
      const times = [...style.transitionDuration.split(','), ...style.animationDuration.split(',')];
      return times.some(time => parseFloat(time) > 0.011);
    }).map(each => each.outerHTML.slice(0, 80)).slice(0, 5)
    """
    assert page.evaluate(moving) == []
