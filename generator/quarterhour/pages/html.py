"""HTML put together so that nothing which was typed by anyone can become markup."""

import re
from collections.abc import Iterable, Mapping

NOTHING: Mapping[str, str] = {}
MARKS = {ord(mark): f"&#{ord(mark)};" for mark in "&<>\"'`*_{}[]\\~$|#=+^!\n\r\t\u2028\u2029"}
CONTROLS = {**{n: chr(0x2400 + n) for n in range(32)}, **dict.fromkeys(range(0x7F, 0xA0), "\ufffd")}
UNSEEN = {**CONTROLS, **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"), ord("\n"): "\n", ord("\t"): "\t", ord("\r"): ""}
TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9,?]*(?:[ -][A-Za-z0-9,?]+)*")
OPEN_ENDED = frozenset({"br", "hr", "meta", "wbr"})
LAYERED = frozenset({
    "article", "details", "div", "dl", "figure", "footer", "header", "ol", "section", "svg", "table", "tbody", "thead",
    "tr", "ul",
})  # fmt: skip


class Html(str):
    """Markup that is safe as it stands; any other text is escaped on its way into it."""

    __slots__ = ()


NO_CELL = Html('<td class="qh-none">&#160;</td>')


def escape(text: str) -> str:
    """A text with every special mark as a character reference, so that no engine reads anything into it."""
    return text.translate(UNSEEN).translate(MARKS)


def shown(text: str) -> Html:
    """A text as it is shown: escaped, and set apart where it holds marks that turn the direction of writing."""
    if isinstance(text, Html):
        return text
    safe = escape(text)
    return Html(f"<bdi>{safe}</bdi>" if TURNING.search(text) else safe)


def joined(parts: Iterable[str], between: str = "") -> Html:
    """Several parts in a row, the empty ones left out."""
    return Html(shown(between).join(shown(part) for part in parts if part))


def el(name: str, *inside: str, at: Mapping[str, str] = NOTHING) -> Html:
    """An element: `el("p.qh-why", "words")`; `at` are its attributes, one without a value is written bare."""
    tag, *classes = name.split(".")
    told = {**({"class": " ".join(classes)} if classes else {}), **at}
    opened = "".join(f' {key}="{escape(value)}"' if value else f" {key}" for key, value in told.items())
    if tag in OPEN_ENDED:
        return Html(f"<{tag}{opened}>")
    between = Html("\n") if tag in LAYERED else Html("")
    content = between.join(shown(part) for part in inside if part)
    if between and content:
        content = f"\n{content}\n"
    return Html(f"<{tag}{opened}>{content}</{tag}>")


def spaced(*parts: str) -> Html:
    """Several parts with a space between them, the empty ones left out."""
    return joined(parts, " ")


def heading(title: str, *after: str) -> Html:
    """The heading of a page."""
    return el("h1", title, *after, at={"id": "qh.top"})


def heading_of(title: str) -> str:
    """The heading of a part: in Markdown where it is plain words, else as HTML that nothing is read into."""
    if PLAIN.fullmatch(title):
        return f"## {title}"
    return el("h2", title) if title.strip() else ""


def link(href: str, *inside: str) -> Html:
    """A link, or only its words where there is nowhere to go."""
    return el("a", *inside, at={"href": href}) if href else joined(inside)


def listing(name: str, items: Iterable[str]) -> Html:
    """A list, or nothing where it would be empty."""
    rows = [el("li", item) for item in items if item]
    return el(name, *rows) if rows else Html("")


def facts(pairs: Iterable[tuple[str, str]]) -> Html:
    """A list of names and what they stand for, without those that stand for nothing."""
    rows = [el("div", el("dt", name), el("dd", value)) for name, value in pairs if value]
    return el("dl.qh-facts", *rows) if rows else Html("")


def table(heads: Iterable[str], rows: Iterable[Iterable[str]], caption: str = "") -> Html:
    """A table whose first column names its rows; on a narrow screen each row stands by itself, with its headings."""
    told = tuple(heads)
    made = grid(told, rows, caption, told[1:])
    return el("div.qh-stack", made) if made else made


def wide_table(heads: Iterable[str], rows: Iterable[Iterable[str]], caption: str = "") -> Html:
    """A table that is looked at as a whole; on a narrow screen it scrolls by itself, and shows that it does."""
    scroller = {"tabindex": "0", "role": "region", "aria-label": caption or "Table"}
    made = grid(heads, rows, caption)
    return el("div.qh-scroll", made, at=scroller) if made else made


def grid(heads: Iterable[str], rows: Iterable[Iterable[str]], caption: str, labels: tuple[str, ...] = ()) -> Html:
    """The table itself, or nothing where it would have no rows; each cell with its label where there are some."""
    body = [
        el(
            "tr",
            el("th", first, at={"scope": "row"}),
            *(labelled(*each) for each in zip(rest, labels or [""] * len(rest), strict=True)),
        )
        for first, *rest in rows
    ]
    if not body:
        return Html("")
    top = el("thead", el("tr", *(el("th", head, at={"scope": "col"}) for head in heads)))
    return el("table.qh-table", el("caption", caption) if caption else "", top, el("tbody", *body))


def labelled(cell: str, label: str) -> Html:
    """A cell of a table, with its heading at hand."""
    return el("td", cell, at={"data-label": label} if label else NOTHING) if cell else NO_CELL


def folded(title: str, *inside: str, name: str = "details", at: Mapping[str, str] = NOTHING) -> Html:
    """Something that opens when its title is chosen."""
    return el(name, el("summary", title), *inside, at=at)


def body(*blocks: str) -> str:
    """A page from its blocks: each one block of HTML, or a heading in Markdown."""
    return "\n\n".join(block for block in blocks if block) + "\n"
