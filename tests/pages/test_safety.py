"""Nothing that anybody typed becomes markup: it is shown as it was typed."""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache
from xml.etree.ElementTree import Element

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quarterhour import pages
from quarterhour.model.page import Page
from rendered import shown, tree
from snapshots import everywhere

HOSTILE = (
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe><base href=//e.org><meta http-equiv=refresh content=0>",
    "<style>*{display:none}</style><form action=//e.org><button>b</button></form>",
    '"><b onmouseover=alert(1)>x',
    "' onfocus='alert(1)' autofocus='",
    "[x](javascript:alert(1)) <javascript:alert(1)> ![x](data:text/html,x) [y][r]",
    "[x](java\nscript:alert(1)) [x](&#106;avascript:alert(1)) [x](vbscript:x) [x](file:///etc/passwd)",
    "javascript:alert(1)",
    'https://example.org/"><script>alert(1)</script>',
    "--> ]]> <!-- x --> <![CDATA[x]]>",
    "{{ 7*7 }} {% raw %} {# x #} ${x} {: onclick=alert(1) } {x onclick=y}",
    '--8<-- "/etc/passwd"',
    '!!! note "x"\n    y',
    "```\n<script>alert(1)</script>\n```",
    "~~~ {onclick=x}\nx\n~~~",
    "[TOC] *[A]: x [^1]: x :smile: ++ctrl++ ==m== ~~d~~ ^^u^^ H~2~O $x$ {++x++} (c) -- ... @me #1",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "# a\n\nb\n===\n\n    code\n\n---\n\n1. x",
    "\u202etxet desrever\u202c \u2066x\u2069",
    "\x00\x01\x02\x03wzxhzdk:0\x1b[31m\x7f\x85 \ud800",
    "\u2028line\u2029paragraph",
    "qh-duty [[ada]] [[contacts/ada|x]] [[ada]](javascript:alert(1))",
    "a" * 3000,
    "Zoë ﷽ 日本 👩‍👩‍👧",
)
TELLING = frozenset({"today", "person", "interview", "draft"})
PIECES = (
    "<", ">", "`", "```\n", "[", "](", ")", "{", "}", "\n", "\n\n", "    ", "*", "_", "&", "javascript:", "|", "- ",
    "# ", "<script>", "~~~\n", "\\", '"', "!", "[[", "]]", "ada", "<!--", "-->", "--8<--", "http://x.y", "> ",
)  # fmt: skip
KNOWN = {
    "a", "article", "bdi", "blockquote", "body", "br", "button", "caption", "code", "dd", "del", "details", "div",
    "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li", "mark", "ol", "p",
    "pre", "section", "span", "strong", "summary", "table", "tbody", "td", "th", "thead", "time", "tr", "ul", "wbr",
}  # fmt: skip
SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"figure", "figcaption"} | {
    f"{SVG}{name}" for name in ("a", "circle", "desc", "g", "polyline", "rect", "svg", "text", "title")
}
SCHEME = re.compile(
    r"(?:https?:|mailto:|tel:|(?:\.\./)*[\w%.-]+(?:/[\w%.-]+)*\.(?:html|eml)(?:#how-ready-you-are)?$|#how-ready-you-are$)",
    re.IGNORECASE,
)


@lru_cache(maxsize=len(HOSTILE))
def generated(text: str) -> list[Page]:
    """The pages that show the journal; the guides are our own texts."""
    return [page for page in pages.render(everywhere(text)) if page.kind != "guide"]


def dangers(root: Element, known: AbstractSet[str] = KNOWN) -> list[str]:
    """What is live in a page and should not be."""
    found = [each.tag for each in root.iter() if each.tag not in known]
    for each in root.iter():
        found += [
            f"{each.tag} {key}" for key in each.attrib if key.startswith("on") or key in {"style", "src", "srcdoc"}
        ]
        if "href" in each.attrib and not SCHEME.match(each.attrib["href"]):
            found.append(each.attrib["href"])
    return found


def as_seen(text: str) -> str:
    """A text as a page shows it: in one line, its control characters as pictures."""
    pictures = "".join(chr(0x2400 + ord(c)) if c < " " and c not in "\t\n\r" else c for c in text.replace("\r", ""))
    return " ".join(re.sub("[\x7f-\x9f\ud800-\udfff]", "\ufffd", pictures).split())


def flat(text: str) -> str:
    """A text without its line breaks and doubled spaces."""
    return " ".join(text.split())


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_typed_is_live(text: str) -> None:
    for page in generated(text):
        assert dangers(tree(page), KNOWN | DRAWN if page.kind == "insights" else KNOWN) == [], page.path
        assert not re.search(r"\{[{%#:]", page.body), page.path


@pytest.mark.parametrize("text", HOSTILE)
def test_a_name_is_shown_as_typed(text: str) -> None:
    page = next(page for page in generated(text) if page.path == "people/ada.md")
    heading = tree(page).find(".//h1")
    assert heading is not None
    assert flat(shown(heading)) == as_seen(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_owed_is_shown_as_typed(text: str) -> None:
    page = next(page for page in generated(text) if page.path == "index.md")
    action = tree(page).find(".//li/p/strong")
    assert action is not None
    assert flat(shown(action)) == as_seen(text)


def test_a_draft_keeps_its_lines_and_shows_its_blanks() -> None:
    page = next(page for page in generated("Dear {{ Ada }},\n\n<b>") if page.path == "drafts/thanks-ada.md")
    letter = tree(page).find(".//pre")
    assert letter is not None
    assert shown(letter) == "Dear {{ Ada }},\n\n<b>\n[[Dear {{ Ada }},\n\n<b>]]"


def test_names_that_turn_the_writing_are_set_apart() -> None:
    page = next(page for page in generated("a\u202eb") if page.path == "people/ada.md")
    assert [shown(each) for each in tree(page).findall(".//h1/bdi")] == ["a\u202eb"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1, max_size=60).filter(str.strip))
def test_any_text_is_inert_in_every_field(text: str) -> None:
    for page in generated(text):
        if page.kind in TELLING:
            assert dangers(tree(page)) == [], page.path


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_any_markdown_is_inert_in_a_note(pieces: list[str]) -> None:
    text = "x" + "".join(pieces)
    for page in generated(text):
        if page.kind in TELLING:
            assert dangers(tree(page)) == [], page.path
