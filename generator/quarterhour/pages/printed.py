"""A sheet for one talk as a page of its own: one side of paper, A4 or Letter, black on white, nothing else needed."""

from importlib.resources import files

from quarterhour.model.guide import Section, Sheet
from quarterhour.pages.html import Html, el, joined, listing

HEAD = 1000
NAMES = 4
MADE_BY = "Quarterhour sheet"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
HEADS = (
    {"charset": "utf-8"},
    {"name": "generator", "content": MADE_BY},
    {"name": "viewport", "content": "width=device-width"},
    {"name": "robots", "content": "noindex"},
    {"http-equiv": "Content-Security-Policy", "content": POLICY},
)


def printed(sheet: Sheet) -> str:
    """The whole HTML of a sheet."""
    style = files("quarterhour.pages").joinpath("printed.css").read_text(encoding="utf-8")
    top = el(
        "head",
        *(el("meta", at=head) for head in HEADS),
        el("title", f"{sheet.title}, {sheet.when}"),
        el("style", Html(style)),
    )
    return f"<!DOCTYPE html>\n{el('html', top, el('body', page(sheet)), at={'lang': 'en'})}\n"


def is_printed(text: str) -> bool:
    """Whether a file is such a sheet, and may be written anew."""
    return f'content="{MADE_BY}"' in text[:HEAD]


def page(sheet: Sheet) -> Html:
    """The side of paper: head, two columns, foot."""
    return el(
        "main",
        el("header", el("h1", sheet.title), el("p.when", sheet.when), *lines(sheet.part("who"))),
        el(
            "div.columns",
            el(
                "div.left",
                part(sheet.part("purpose")),
                part(sheet.part("opening")),
                questions(sheet.part("must-ask"), rules=2),
                questions(sheet.part("if-time"), rules=1),
            ),
            el(
                "div.right",
                *(part(sheet.part(key)) for key in ("person", "place", "they-may-ask", "bring")),
                el("section.names", el("h2", "Names met"), ruled(NAMES)),
            ),
        ),
        foot(sheet),
    )


def lines(section: Section) -> tuple[Html, ...]:
    """The lines of a section, each a paragraph."""
    return tuple(el("p", line) for line in section.lines)


def part(section: Section) -> Html:
    """A section with its lines, or with room to write where it has none."""
    inside = listing("ul", section.lines) or (ruled(2) if section.empty else Html(""))
    return el("section", el("h2", section.title), inside) if inside else Html("")


def questions(section: Section, rules: int) -> Html:
    """Questions with room for their answers, and how many are left out."""
    rows = [joined([el("span.asked", line), ruled(rules)]) for line in section.lines]
    if not rows:
        return Html("")
    more = el("p.more", section.empty) if section.empty else ""
    return el("section.ask", el("h2", section.title), listing("ol" if section.numbered else "ul", rows), more)


def ruled(number: int) -> Html:
    """Lines to write on."""
    return joined(el("span.rule") for _ in range(number))


def foot(sheet: Sheet) -> Html:
    """The last words, both sides' promises, and by when to thank."""
    return el(
        "footer",
        part(sheet.part("closing")),
        el(
            "div.promises",
            el("section", el("h2", "I promised"), el("p.box", ruled(1)), el("p.box", ruled(1))),
            el("section", el("h2", "They promised"), el("p.box", ruled(1)), el("p.box", ruled(1))),
        ),
        *(el("p.thanks", line) for line in sheet.part("thanks").lines),
    )
