"""A sheet for every coming talk: read it through, print it, take it along; afterwards, what to write down."""

from collections.abc import Iterator

from quarterhour.model.guide import Guide, Section
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import listed
from quarterhour.pages.days import by_day, days, old, stamp
from quarterhour.pages.hints import of_talk
from quarterhour.pages.html import Html, body, el, folded, heading, heading_of, joined, link, listing, spaced
from quarterhour.pages.lists import title as heading_while
from quarterhour.pages.talks import numbers
from quarterhour.pages.view import View, address, seen
from quarterhour.pages.when import clocks

TOLD_ABOVE = frozenset({"missing"})


def prep(snapshot: Snapshot) -> Iterator[Page]:
    """The index, then one printable page for each coming talk."""
    every = days(seen(snapshot, "prep/index.md"))
    view = every[0]
    yield Page(view.path, "Prep", index(every), nav="Prep", kind="prep")
    for guide in snapshot.guides:
        here = view.at(address("prep", guide.interview))
        yield Page(here.path, title(guide), page(here, guide), kind="sheet")


def index(every: tuple[View, ...]) -> str:
    """Every coming talk with how ready it is, talks to write down, and the questions to choose from."""
    view = every[0]
    ahead, past = rows(every, over=False), rows(every, over=True)
    none = el("p.qh-calm", "No talk lies ahead, so there is nothing to prepare.")
    calm = [all(guide.over for guide in each.guides.values()) for each in every]
    to_write = any(guide.over for guide in view.guides.values())
    return body(
        heading("Prep"),
        el("p.qh-lede", "One sheet for every coming talk, made to be printed."),
        old(view),
        ahead,
        by_day(every, calm, lambda _, told: none if told else Html(""), "div"),
        *([heading_while("To write down", there=to_write), past] if past else []),
        *(["## Questions to choose from", *bank(view)] if view.snapshot.bank else []),
        stamp(view),
    )


def rows(every: tuple[View, ...], *, over: bool) -> Html:
    """The talks ahead, or those to write down, each on the days on which it is that."""
    found = []
    for guide in every[0].snapshot.guides:
        there = (each.guides.get(guide.interview) for each in every)
        said = [each if each and each.over == over else None for each in there]
        found.append(by_day(every, said, lambda view, told: row(view, told) if told else Html(""), "li"))
    return el("ul.qh-talks", *found) if any(found) else Html("")


def row(view: View, guide: Guide) -> Html:
    """One talk of the index."""
    name = link(view.href(address("prep", guide.interview)), guide.title)
    return joined([
        el("p.qh-act", name, " ", "" if guide.over else ready(guide)),
        el("p.qh-why", joined([guide.when, missing(guide)], ". ")),
    ])  # fmt: skip


def bank(view: View) -> Iterator[Html]:
    """The question bank, by what a question is for, with what was asked of whom."""
    for section in view.snapshot.bank:
        yield folded(section.title, listing("ul", section.lines), name="details.qh-more")


def ready(guide: Guide) -> Html:
    """How ready a talk is, in words and figures."""
    word = "ready" if guide.score >= guide.threshold else "not ready"
    return el(f"span.qh-pill.qh-{word.replace(' ', '-')}", f"{word}: {guide.score} of 100")


def missing(guide: Guide) -> str:
    """What is missing."""
    if guide.over:
        return f"Still to write: {listed(guide.missing)}" if guide.missing else "Everything is written down"
    return f"Missing: {listed(guide.missing)}" if guide.missing else "Nothing is missing"


def title(guide: Guide) -> str:
    """What the sheet is called before the talk and after it."""
    return f"{'To write down' if guide.over else 'Prep'}: {guide.title}"


def page(view: View, guide: Guide) -> str:
    """The sheet."""
    interview = view.journal.interviews.get(guide.interview)
    top = [
        el("p.qh-start", clocks(view, interview) if interview else guide.when),
        el("p.qh-number", "Their number: ", numbers(view, interview)) if interview and numbers(view, interview) else "",
        el("p.qh-lede", spaced("" if guide.over else ready(guide), el("span.qh-also", missing(guide)))),
        el("p.qh-ways", spaced(view.interview(interview, "The talk"), print_button())) if interview else "",
    ]
    blocks: list[str] = [heading(title(guide)), el("header.qh-sheet-head", *top), of_talk(view, guide.interview)]
    for section in guide.sections:
        blocks += [] if section.key in TOLD_ABOVE else part(view, section)
    return body(*blocks)


def print_button() -> Html:
    """A button that prints the page; it is seen only where it works."""
    return el("button.qh-print", "Print", at={"type": "button", "hidden": ""})


def part(view: View, section: Section) -> list[str]:
    """One section of the sheet; what is empty says how to fill it, on the screen only."""
    if not section.lines:
        return [heading_of(section.title), el("p.qh-empty", section.empty)] if section.empty else []
    name = "ol" if section.numbered else "ul"
    return [
        heading_of(section.title),
        el(
            f"div.qh-part.qh-part-{section.key or 'plain'}",
            listing(name, (view.linked(line) for line in section.lines)),
        ),
    ]
