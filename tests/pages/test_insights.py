"""The page of figures: drawn where there is something to draw, always with its sentence and its table."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from figured import person, talk
from journals import journal_from
from quarterhour import figures, pages
from quarterhour.model.figure import Figure, Named
from quarterhour.model.journal import Journal
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.pages.insights import PLOTS
from quarterhour.pages.plots.drawing import LETTER, fitted, wide
from quarterhour.pages.plots.led import led
from quarterhour.pages.plots.tree import grown
from quarterhour.pages.view import seen
from rendered import shown, tree
from snapshots import everywhere

TODAY = date(2026, 11, 24)
EXPECTED = Path(__file__).parent / "expected"
SVG = "{http://www.w3.org/2000/svg}"
LETTERS = st.sampled_from("abcdefgh")
PAIRS = st.tuples(LETTERS, LETTERS).filter(lambda pair: pair[0] != pair[1])
CIRCLE = (
    person("ada", "2026-11-02 she introduced me to [[bob]]", "2026-11-10 updated by email", fields="seniority: senior")
    + person("bob", "2026-11-03 asked by email", "2026-11-05 they replied", "2026-11-06 he introduced me to [[cy]]")
    + person("cy", "2026-11-20 asked by email", "2026-11-21 she introduced me to [[bob]]")
    + person("dee", "2026-11-07 she introduced me to [[cy]]", "2026-11-07 she introduced me to Jo")
)
TALKS = "".join(
    person(name, f"2026-11-{4 + n:02} thanked by email", fields="organization: Blue Heron\nseniority: mid")
    + talk(name, f"2026-11-{2 + n // 2:02}", fields=f"path: Water\nfit: {n - 2}")
    for n, name in enumerate(("eve", "fay", "gil", "hal", "ida"))
)
JOURNAL = CIRCLE + TALKS + person("kit") + talk("kit", "2026-11-19")


def page_of(root: Path, text: str) -> Page:
    """The page of a journal that stands in the test."""
    journal, _ = journal_from(root, text)
    return insights(journal)


def insights(journal: Journal) -> Page:
    """The page of a journal."""
    snapshot = Snapshot(journal=journal, today=TODAY, figures=figures.run(journal, TODAY))
    return next(page for page in pages.render(snapshot) if page.path == "insights.md")


def part(page: Page, name: str) -> Element:
    """The part of the page that tells one figure."""
    found = tree(page).find(f".//figure[@id='qh.{name}']")
    assert found is not None
    return found


def graph(*pairs: tuple[str, str]) -> Figure:
    """A figure of who named whom, all of them reached."""
    rows = tuple((Named(a.title(), a), Named(b.title(), b), "", "yes, today", "") for a, b in pairs)
    return Figure("referral-graph", "Referral graph", "", n=len(rows), head=("a", "b", "c", "d", "e"), rows=rows)


def test_the_page_as_a_whole(tmp_path: Path, expected: Callable[[Path, str], None]) -> None:
    expected(EXPECTED / "insights.md", page_of(tmp_path, JOURNAL).body)


def test_the_page_is_valid_html(tmp_path: Path) -> None:
    parser = html5lib.HTMLParser(strict=True)
    parser.parse("<!doctype html>" + markdown(page_of(tmp_path, JOURNAL).body, extensions=["md_in_html", "toc"]))


def test_every_figure_can_be_led_to() -> None:
    found = figures.run(Journal(), TODAY)
    there = {each.get("id") for each in tree(insights(Journal())).iter()}
    assert {f"qh.{figure.name}" for figure in found} <= there
    assert set(PLOTS) <= {figure.name for figure in found}


def test_an_empty_journal_draws_nothing() -> None:
    root = tree(insights(Journal()))
    assert root.findall(f".//{SVG}svg") == []
    assert root.findall(".//details") == []
    assert "Nothing to count yet. The figures begin with the first line in a log." in shown(root)


def test_a_drawing_has_a_sentence_a_name_a_description_and_a_table(tmp_path: Path) -> None:
    page = page_of(tmp_path, JOURNAL)
    for name in PLOTS.keys() - {"coverage"}:
        figure = part(page, name)
        drawn = figure.find(f"{SVG}svg")
        assert figure[0].tag == "figcaption"
        assert drawn is not None
        assert drawn.get("role") == ("group" if name == "referral-graph" else "img")
        for kind in ("title", "desc"):
            told = drawn.find(f"{SVG}{kind}")
            assert told is not None
            assert shown(told)
            assert told.get("id") == f"qh.{name}.{kind}"
        assert figure.find("details//table") is not None


def test_a_median_of_few_is_not_drawn_and_says_why(tmp_path: Path) -> None:
    text = person("ada", "2026-11-03 thanked by email") + talk("ada", "2026-11-02")
    figure = part(page_of(tmp_path, text), "time-to-thank")
    assert figure.find(f"{SVG}svg") is None
    assert [shown(each) for each in figure][:2] == [
        "1 of 1 person thanked by the next day.",
        "Counts only: fewer than 5.",
    ]
    assert figure.find("details//table") is not None


def test_the_unthanked_are_hollow_dots(tmp_path: Path) -> None:
    marks = [each.get("class") for each in part(page_of(tmp_path, JOURNAL), "time-to-thank").iter(f"{SVG}circle")]
    assert (marks.count("qh-dot"), marks.count("qh-ring")) == (5, 1)


def test_the_tree_links_whoever_has_a_page(tmp_path: Path) -> None:
    page = page_of(tmp_path, JOURNAL)
    drawn = {each.get("href") for each in part(page, "referral-graph").iter(f"{SVG}a")}
    listed = {each.get("href") for each in part(page, "referral-graph").findall("details/ul//a")}
    assert drawn == listed == {f"people/{name}.html" for name in ("ada", "bob", "cy", "dee")}


def test_two_givers_and_a_circle_show_everyone_once() -> None:
    found = grown(graph(("ada", "bob"), ("bob", "cy"), ("cy", "bob"), ("dee", "cy"), ("eve", "fay"), ("fay", "eve")))
    assert [(each.key, each.layer, each.above, each.also) for each in found] == [
        ("ada", 0, "", ()),
        ("bob", 1, "ada", ("cy",)),
        ("dee", 0, "", ()),
        ("cy", 1, "dee", ("bob",)),
        ("eve", 0, "", ("fay",)),
        ("fay", 1, "eve", ()),
    ]


@given(st.lists(PAIRS, min_size=1, unique=True))
def test_any_tree_holds_everyone_once_below_whoever_named_them(pairs: Sequence[tuple[str, str]]) -> None:
    found = grown(graph(*pairs))
    layers = {each.key: each.layer for each in found}
    assert sorted(layers) == sorted({name for pair in pairs for name in pair})
    assert len(layers) == len(found)
    assert all((each.above, each.key) in pairs and layers[each.above] == each.layer - 1 for each in found if each.above)
    assert sorted((giver, each.key) for each in found for giver in (*each.also, each.above) if giver) == sorted(pairs)


def test_a_long_chain_stays_within_its_drawing() -> None:
    chain = graph(*((f"p{n}", f"p{n + 1}") for n in range(1200)), ("p1000", "p1"))
    made = led(seen(Snapshot(journal=Journal(), today=TODAY), "insights.md"), chain)
    assert max(float(x) for x in re.findall(r'<text x="([0-9.]+)"', made)) < 200
    assert "and 1161 more" in made
    assert "And 1001 more." in made
    assert made.count("<li>") == 200
    assert "P1, also named by P1000" in made


def test_a_long_table_ends_and_says_so() -> None:
    rows = tuple((f"c{n}", n) for n in range(101))
    found = Figure("other", "Other", "", 1, n=101, head=("what", "n"), rows=rows)
    snapshot = Snapshot(journal=Journal(), today=TODAY, figures=(found,))
    made = tree(next(page for page in pages.render(snapshot) if page.path == "insights.md"))
    assert len(made.findall(".//details//tbody/tr")) == 100
    assert shown(made).rstrip().endswith("The first 100 of 101; qh stats shows them all.")


@given(st.text(), st.integers(20, 200))
def test_a_name_is_cut_where_its_room_ends(text: str, room: int) -> None:
    cut = fitted(text, room)
    assert cut == text or cut.endswith("…")
    assert sum(map(wide, cut)) <= room + LETTER


@pytest.mark.parametrize("text", ["</title><script>x", "</text><a href=javascript:x>", "a\u202eb\n\n# c", "a" * 3000])
def test_names_in_drawings_are_words(text: str) -> None:
    page = next(page for page in pages.render(everywhere(text)) if page.path == "insights.md")
    drawings = tree(page).findall(f".//{SVG}svg")
    told = {shown(each) for drawn in drawings for each in drawn.iter(f"{SVG}text")}
    start = re.sub("[\u202e]", "", " ".join(text.split()))[:10]
    assert any(each.startswith(start) for each in told)
    assert {each.tag for drawn in drawings for each in drawn.iter()} <= {
        f"{SVG}{name}" for name in ("a", "circle", "desc", "g", "polyline", "rect", "svg", "text", "title")
    }
