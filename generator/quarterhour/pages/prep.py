"""A sheet for every coming talk: read it through, print it, take it along."""

from collections.abc import Iterator

from quarterhour.model.bank import BANK, GROUPS, Question
from quarterhour.model.guide import Guide, Section
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import listed
from quarterhour.pages.html import Html, body, el, folded, heading, heading_of, joined, link, listing, spaced
from quarterhour.pages.talks import numbers
from quarterhour.pages.view import View, address, seen
from quarterhour.pages.when import clocks

TOLD_ABOVE = frozenset({"missing"})


def prep(snapshot: Snapshot) -> Iterator[Page]:
    """The index, then one printable page for each coming talk."""
    view = seen(snapshot, "prep/index.md")
    yield Page(view.path, "Prep", index(view), nav="Prep", kind="prep")
    for guide in snapshot.guides:
        here = view.at(address("prep", guide.interview))
        yield Page(here.path, f"Prep: {guide.title}", page(here, guide), kind="sheet")


def index(view: View) -> str:
    """Every coming talk with how ready it is, and the questions to choose from."""
    rows = [
        joined([
            el("p.qh-act", link(view.href(address("prep", guide.interview)), guide.title), " ", ready(guide)),
            el("p.qh-why", joined([guide.when, missing(guide)], ". ")),
        ])
        for guide in view.snapshot.guides
    ]  # fmt: skip
    none = el("p.qh-calm", "No talk lies ahead, so there is nothing to prepare.")
    return body(
        heading("Prep"),
        el("p.qh-lede", "One sheet for every coming talk, made to be printed."),
        listing("ul.qh-talks", rows) or none,
        "## Questions to choose from",
        *bank(),
    )


def bank() -> Iterator[str]:
    """The question bank, by what a question is for."""
    for key, title in GROUPS.items():
        found = [question for question in BANK if question.group == key]
        yield folded(title, el("ul", *(asked(question) for question in found)), name="details.qh-more")


def asked(question: Question) -> Html:
    """One question, with what to mind about it."""
    minds = [
        "look it up first" if question.researchable == "part" else "",
        "when there is trust" if question.tone == "candid" else "",
    ]
    told = listed(mind for mind in minds if mind)
    return el("li", question.text, " ", el("span.qh-also", told) if told else "")


def ready(guide: Guide) -> Html:
    """How ready a talk is, in words and figures."""
    word = "ready" if guide.score >= guide.threshold else "not ready"
    return el(f"span.qh-pill.qh-{word.replace(' ', '-')}", f"{word}: {guide.score} of 100")


def missing(guide: Guide) -> str:
    """What is missing."""
    return f"Missing: {listed(guide.missing)}" if guide.missing else "Nothing is missing"


def page(view: View, guide: Guide) -> str:
    """The sheet."""
    interview = view.journal.interviews.get(guide.interview)
    top = [
        el("p.qh-start", clocks(view, interview) if interview else guide.when),
        el("p.qh-number", "Their number: ", numbers(view, interview)) if interview and numbers(view, interview) else "",
        el("p.qh-lede", spaced(ready(guide), el("span.qh-also", missing(guide)))),
        el("p.qh-ways", spaced(view.interview(interview, "The talk"), print_button())) if interview else "",
    ]
    blocks: list[str] = [heading(f"Prep: {guide.title}"), el("header.qh-sheet-head", *top)]
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
