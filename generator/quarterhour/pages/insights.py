"""The journal in numbers: what can be drawn is drawn, with a sentence and its table; the rest is told in rows."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from quarterhour.model.figure import FEW, Cell, Figure, Named
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import sentence
from quarterhour.pages.html import (
    Html,
    body,
    el,
    folded,
    heading,
    heading_of,
    joined,
    listing,
    shown,
    table,
    wide_table,
)
from quarterhour.pages.plots.delay import delay
from quarterhour.pages.plots.funnel import funnel
from quarterhour.pages.plots.led import led
from quarterhour.pages.plots.silence import silence
from quarterhour.pages.plots.verdicts import verdicts
from quarterhour.pages.plots.weeks import weeks
from quarterhour.pages.view import View, seen
from quarterhour.pages.when import on

MOST = 100
THANKED = ("who", "talk on", "days until thanked")


def without_links(draw: Callable[[Figure], Html]) -> Callable[[View, Figure], Html]:
    """A drawing that leads nowhere."""
    return lambda _, figure: draw(figure)


def matrix(view: View, figure: Figure) -> Html:
    """A table that is looked at as a whole: which cells are empty."""
    return el("div.qh-matrix", numbers(view, figure.head, figure.rows, figure.title))


PLOTS: Mapping[str, Callable[[View, Figure], Html]] = MappingProxyType({
    "funnel": without_links(funnel),
    "asks-and-talks": without_links(weeks),
    "time-to-thank": without_links(delay),
    "referral-graph": led,
    "silence": without_links(silence),
    "coverage": matrix,
    "path-verdict": without_links(verdicts),
})  # fmt: skip


def insights(snapshot: Snapshot) -> Iterator[Page]:
    """The page of figures."""
    view = seen(snapshot, "insights.md")
    blocks = counted(view) if any(figure.n for figure in snapshot.figures) else to_come(view)
    yield Page(view.path, "Insights", body(heading("Insights"), *blocks), nav="Insights", kind="insights")


def counted(view: View) -> Iterator[str]:
    """Every figure: the drawn ones, then the rest in numbers."""
    found = {figure.name: figure for figure in view.snapshot.figures}
    drawn = [found[name] for name in PLOTS if name in found]
    rest = [figure for figure in view.snapshot.figures if figure.name not in PLOTS]
    yield el("p.qh-lede", "Counted on ", on(view.today), f". A share or a median of fewer than {FEW} is not shown.")
    for figure in drawn:
        yield heading_of(figure.title)
        yield plotted(view, figure)
    if rest:
        yield from ("## In numbers", in_numbers(rest), beneath(view, rest))


def to_come(view: View) -> Iterator[str]:
    """What will be counted, and where it begins."""
    yield el("p.qh-lede", "Nothing to count yet. The figures begin with the first line in a log.")
    yield el("p.qh-calm", "Write one with ", el("code", "qh log noor asked by email"), ", or under Log in a note.")
    if view.snapshot.figures:
        yield "## What will be counted"
        rows = (el("span", figure.title, at={"id": anchor(figure.name)}) for figure in view.snapshot.figures)
        yield listing("ul", rows)


def plotted(view: View, figure: Figure) -> Html:
    """A figure with its sentence, its drawing and its table, or why it is not drawn."""
    parts: list[str] = [el("figcaption", sentence(figure.reading))]
    if figure.rows and figure.name == "coverage":
        parts += [matrix(view, figure)]
    elif figure.rows and figure.n:
        parts += [picture(view, figure), table_of(view, figure)]
    return el("figure.qh-figure", *parts, at={"id": anchor(figure.name)})


def picture(view: View, figure: Figure) -> Html:
    """The drawing, or the reason where there is too little for one."""
    if figure.why_hidden and figure.n < FEW:
        return el("p.qh-calm", sentence(figure.why_hidden))
    return PLOTS[figure.name](view, figure)


def table_of(view: View, figure: Figure) -> Html:
    """The table under a drawing, folded: of the single things where the drawing shows these."""
    head, rows = (THANKED, figure.dots) if figure.dots else (figure.head, figure.rows)
    return folded("The numbers", numbers(view, head, rows, figure.title), name="details.qh-more")


def in_numbers(found: Iterable[Figure]) -> Html:
    """A row for each figure that is not drawn."""
    rows = (
        (
            el("span", figure.title, at={"id": anchor(figure.name)}),
            valued(figure),
            f"{figure.n} {figure.of}",
            sentence(figure.reading),
        )
        for figure in found
    )
    return table(("Figure", "Value", "Counted over", "What it says"), rows, "All other figures")


def valued(figure: Figure) -> str:
    """The value of a figure, or why there is none."""
    if not figure.rows:
        return ""
    if figure.value is None:
        return figure.why_hidden
    return f"{figure.value:g} %" if figure.unit == "%" else f"{figure.value:g} {figure.unit}"


def beneath(view: View, found: Iterable[Figure]) -> Html:
    """The tables of the figures that are not drawn, folded."""
    told = [
        part
        for figure in found
        if figure.rows
        for part in (el("h3", figure.title), numbers(view, figure.head, figure.rows, figure.title))
    ]
    return folded("The numbers", *told, name="details.qh-more") if told else Html("")


def numbers(view: View, head: Sequence[str], rows: Sequence[Sequence[Cell]], caption: str) -> Html:
    """A table as the figure gives it."""
    told = [tuple(cell(view, each) for each in row) for row in rows[:MOST]]
    more = f"The first {MOST} of {len(rows)}; " if len(rows) > MOST else ""
    rest = el("p.qh-why", more, el("code", "qh stats"), " shows them all.") if more else ""
    return joined([wide_table(head, told, f"{caption}, the numbers"), rest])


def cell(view: View, told: Cell) -> Html:
    """One cell, a link where it names someone or some place that has a page."""
    if isinstance(told, Named):
        known = view.journal.contacts.get(told.id)
        return view.person(told.id) if known and known.name == told else view.organization(told.id, told)
    return shown("" if told is None else f"{told:g}" if isinstance(told, float) else str(told))


def anchor(name: str) -> str:
    """Where a figure stands on the page."""
    return f"qh.{name}"
