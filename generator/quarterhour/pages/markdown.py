"""An author's Markdown, rendered by itself, cleaned, and made one block of HTML that no engine reads again."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, AtomicString

from quarterhour.model.wording import medium_day
from quarterhour.pages.html import CONTROLS, MARKS, UNSEEN, Html, el

TAGS = {
    "a", "bdi", "blockquote", "br", "code", "del", "em", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "span",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "span": {"class"}, "td": {"align"}, "th": {"align"}}
SCHEMES = {"http", "https", "mailto", "tel"}
SCHEME = re.compile("(?:https?|mailto|tel):", re.IGNORECASE)
LOCAL = re.compile(r"[^:?#/][^:?#]*(?:#.*)?")
KNOWN = "known"
BOXES = {"[ ]": "open", "[x]": "done", "[X]": "done", "[-]": "dropped"}
LISTED = re.compile(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]")
PIECES = re.compile(r"(<[^>]*>)")
READ_BY_ENGINES = {mark: number for mark, number in MARKS.items() if chr(mark) not in "&<>\"'=#!\n\t"}
WEB = r"(?<![\w/])https?://[^\s<>\[\]\x02\x03\"]*[^\s<>\[\]\x02\x03\".,;:!?')*_]"
TAG = r"(?<!\S)#([^\W\d_][\w/-]*)"
DATED = r"(?i)[(\[]\s*(by|due|closes|done)\s*:{0,2}\s*(\d{4}-\d\d-\d\d)\s*[)\]]"
LIMIT = 200_000
BRACKETS = 500


class Target(NamedTuple):
    """Where a link in a note leads, and what stands there; nothing where the record is not known."""

    href: str = ""
    name: str = ""


Find = Callable[[str], Target]


class Quiet(Preprocessor):
    """Leaves out comments that begin a line, and lets a list begin right under a line of words."""

    def run(self, lines: list[str]) -> list[str]:
        """The lines that are rendered."""
        kept: list[str] = []
        comment = False
        for line in lines:
            if comment or line.lstrip().startswith("<!--"):
                comment = "-->" not in line
                continue
            if LISTED.match(line) and kept and kept[-1].strip() and not indented(kept[-1]):
                kept.append("")
            kept.append(line)
        return kept


def indented(line: str) -> bool:
    """Whether a line is a list item or belongs to what stands above it."""
    return bool(LISTED.match(line)) or line[:1] in " \t|>"


class Wikilink(InlineProcessor):
    """Makes a link of `[[id]]` and `[[id|words]]` where the record is known; else it stays as typed."""

    def __init__(self, find: Callable[[], Find]) -> None:
        super().__init__(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
        self.find = find

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's name, and its stub knows no refusal
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str, int, int]:
        """The link, or the words as typed."""
        del data
        target = self.find()(m[1])
        if not target.href:
            return AtomicString(m[0]), m.start(0), m.end(0)
        made = Element("a", {"href": target.href, "rel": KNOWN})
        made.text = AtomicString(m[2] or target.name)
        return made, m.start(0), m.end(0)


class Address(InlineProcessor):
    """Makes a link of a web address that stands by itself."""

    def __init__(self) -> None:
        super().__init__(WEB)

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's name
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        """The link."""
        del data
        made = Element("a", {"href": m[0]})
        made.text = AtomicString(m[0])
        return made, m.start(0), m.end(0)


class Tag(InlineProcessor):
    """Shows `#advice` as a small mark of its own."""

    def __init__(self) -> None:
        super().__init__(TAG)

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's name
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        """The mark."""
        del data
        made = Element("span", {"class": "qh-tag"})
        made.text = AtomicString(m[1])
        return made, m.start(0), m.end(0)


class Dated(InlineProcessor):
    """Says the day of `(by 2026-11-05)` and `(done 2026-11-10)` in words; what is no day stays as typed."""

    def __init__(self) -> None:
        super().__init__(DATED)

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's name
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str, int, int]:
        """The day in words, or what was typed."""
        del data
        made = Element("span", {"class": "qh-also"})
        with suppress(ValueError):
            made.text = AtomicString(f"{m[1].lower()} {medium_day(date.fromisoformat(m[2]))}")
            return made, m.start(0), m.end(0)
        return AtomicString(m[0]), m.start(0), m.end(0)


class Settle(Treeprocessor):
    """Lowers headings, says boxes in words, and sends links where they lead."""

    def __init__(self, md: Markdown, find: Callable[[], Find]) -> None:
        super().__init__(md)
        self.find = find

    def run(self, root: Element) -> None:
        """Settle every element."""
        for each in root.iter():
            if each.tag == "li":
                box(each)
            elif re.fullmatch("h[1-6]", each.tag):
                each.tag = f"h{min(6, int(each.tag[1]) + 2)}"
            elif each.tag == "img":
                picture(each)
            if each.tag == "a" and "href" in each.attrib:
                self.aim(each)

    def aim(self, each: Element) -> None:
        """Send a link to a record to that record's page, and take the rest of what leads nowhere away."""
        href = each.attrib["href"]
        if href.startswith(AMP_SUBSTITUTE) or SCHEME.match(href) or each.get("rel") == KNOWN:
            return
        target = self.find()(unquote(href)) if LOCAL.fullmatch(href) else Target()
        if target.href:
            each.attrib["href"] = target.href
        else:
            each.tag = "span"
            each.attrib.clear()


def box(item: Element) -> None:
    """Say `open` or `done` where an item begins with a box."""
    holder = item[0] if not (item.text or "").strip() and len(item) and item[0].tag == "p" else item
    text = (holder.text or "").lstrip()
    word = BOXES.get(text[:3])
    if word is None or text[3:4] not in ("", " ", "\t", "\n"):
        return
    holder.text = ""
    said = Element("span", {"class": f"qh-box qh-box-{word}"})
    said.text = AtomicString(word)
    said.tail = f" {text[3:].lstrip()}"
    holder.insert(0, said)


def picture(image: Element) -> None:
    """Make a link of a picture: nothing is fetched from elsewhere when a page is opened."""
    source, words = image.get("src", ""), image.get("alt", "")
    image.tag = "a"
    image.attrib.clear()
    image.set("href", source)
    image.text = AtomicString(words or source)


def nowhere(words: str) -> Target:
    """A journal in which nothing is known."""
    del words
    return Target()


class Renderer:
    """The one Markdown reader that all notes go through, with the links of the note at hand."""

    def __init__(self) -> None:
        extensions = [FencedCodeExtension(), SaneListExtension(), TableExtension(use_align_attribute=True)]
        self.md = Markdown(extensions=extensions, output_format="html")
        self.find: Find = nowhere
        self.md.preprocessors.deregister("html_block")
        self.md.inlinePatterns.deregister("html")
        self.md.preprocessors.register(Quiet(self.md), "qh-quiet", 20)
        self.md.inlinePatterns.register(Wikilink(lambda: self.find), "qh-wikilink", 175)
        self.md.inlinePatterns.register(Dated(), "qh-dated", 176)
        self.md.inlinePatterns.register(Tag(), "qh-tag", 86)
        self.md.inlinePatterns.register(Address(), "qh-address", 85)
        self.md.treeprocessors.register(Settle(self.md, lambda: self.find), "qh-settle", 15)

    def convert(self, text: str, find: Find) -> str:
        """HTML, not cleaned yet."""
        self.find = find
        self.md.reset()
        return self.md.convert(text)


@cache
def renderer() -> Renderer:
    """The reader, made once."""
    return Renderer()


def note(text: str, find: Find) -> Html:
    """A passage of a note as one block of HTML: safe, linked to pages, with nothing in it for an engine to read."""
    plain = text.translate({**UNSEEN, 2: CONTROLS[2], 3: CONTROLS[3]})
    if not plain.strip():
        return Html("")
    if len(plain) > LIMIT or any(block.count("[") > BRACKETS for block in plain.split("\n\n")):
        return el("div.qh-note", el("pre", text))
    try:
        made = renderer().convert(plain, find)
    except RecursionError:
        return el("div.qh-note", el("pre", text))
    return el("div.qh-note", inert(cleaned(made)))


def cleaned(markup: str) -> str:
    """Only what the allow list knows."""
    return nh3.clean(
        markup,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        clean_content_tags=set(),
        link_rel=None,
    )


def inert(markup: str) -> Html:
    """Clean markup without blank lines, fences, braces and other marks that an engine would read."""
    pieces, within = [], 0
    for piece in PIECES.split(markup):
        within += piece.startswith("<pre") - piece.startswith("</pre")
        quiet = piece.translate(READ_BY_ENGINES)
        pieces.append(
            quiet.replace("\n", "&#10;") if within or piece.startswith("<") else re.sub(r"\s*\n\s*", "\n", quiet)
        )
    return Html("".join(pieces).strip())
