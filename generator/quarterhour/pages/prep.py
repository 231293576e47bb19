"""A sheet for every coming talk: read it through, print it, take it along; afterwards, what to write down."""

import re
from collections.abc import Iterable, Iterator, Mapping

from quarterhour.model.calendar import DAY
from quarterhour.model.guide import Guide, Section
from quarterhour.model.interview import Interview
from quarterhour.model.page import Page
from quarterhour.model.readiness import Share, shares
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.state import local_day
from quarterhour.model.wording import count, listed, long_day
from quarterhour.pages.days import at, between, by_day, days, old, stamp
from quarterhour.pages.hints import of_talk
from quarterhour.pages.html import Html, body, el, folded, heading, heading_of, joined, link, listing, spaced
from quarterhour.pages.lists import title as heading_while
from quarterhour.pages.talks import phone
from quarterhour.pages.view import View, address, seen
from quarterhour.pages.when import away, clocks

NEAR = re.compile(r", (?:in \w+ \w+|\w+ \w+ ago|today|tomorrow|yesterday)\.$")
READY = "How ready you are"
TOLD_APART = frozenset({"who", "ready", "missing"})
FIRST = ("Ask and say", ("purpose", "opening", "must-ask", "if-time", "closing"))
LATER = (
    ("What you know", ("agreed", "person", "organization", "field", "answers")),
    (
        "In the talk",
        ("agenda", "they-may-ask", "suggested", "order", "keep-private", "do-not", "calm", "observe", "only"),
    ),
    ("Before and after", ("bring", "arrive", "after")),
)  # fmt: skip
PLACED = TOLD_APART.union(*(keys for _, keys in (FIRST, *LATER)))


def prep(snapshot: Snapshot) -> Iterator[Page]:
    """The index, then one printable page for each coming talk."""
    every = days(seen(snapshot, "prep/index.md"))
    view = every[0]
    yield Page(view.path, "Prep", index(every), nav="Prep", kind="prep")
    for guide in snapshot.guides:
        here = at(every, address("prep", guide.interview))
        yield Page(here[0].path, title(guide), page(here, guide), kind="sheet")


def index(every: tuple[View, ...]) -> str:
    """Every coming talk with how ready it is, talks to write down, and the questions to choose from."""
    view = every[0]
    ahead, past = rows(every, over=False), rows(every, over=True)
    none = el(
        "p.qh-calm", "No talk lies ahead. Arrange one with ", el("code", "qh meet noor tue 3pm"), ": its sheet is here."
    )
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
        el("p.qh-why", joined([guide.when, to_write(guide) if guide.over else to_mend(view, guide)], ". ")),
    ])  # fmt: skip


def bank(view: View) -> Iterator[Html]:
    """The question bank, by what a question is for, with what was asked of whom."""
    for section in view.snapshot.bank:
        yield folded(section.title, listing("ul", section.lines), name="details.qh-more")


def ready(guide: Guide) -> Html:
    """How ready a talk is, in words and figures."""
    word = "ready" if guide.score >= guide.threshold else "not ready"
    return el(f"span.qh-pill.qh-{word.replace(' ', '-')}", f"{word}: {guide.score} of 100")


def to_write(guide: Guide) -> str:
    """What is still to be written down of a talk."""
    return f"Still to write: {listed(guide.missing)}" if guide.missing else "Everything is written down"


def to_mend(view: View, guide: Guide) -> Html:
    """How much is missing, with the way to what it is."""
    if not guide.missing:
        return Html("Nothing is missing")
    place = view.href(address("prep", guide.interview))
    here = "" if view.on_page("prep", guide.interview) else place
    return link(f"{here}#{READY.casefold().replace(' ', '-')}", f"{count(len(guide.missing), 'thing')} to add")


def title(guide: Guide) -> str:
    """What the sheet is called before the talk and after it."""
    return f"{'To write down' if guide.over else 'Prep'}: {guide.title}"


def page(every: tuple[View, ...], guide: Guide) -> str:
    """The sheet, and from the day after the talk on what to write down."""
    view, after = every[0], first_after(every, guide)
    if guide.over or after is None:
        return body(
            heading(title(guide)), old(view), head(every, [guide] * len(every)), *sheet(view, guide), stamp(view)
        )
    since, then = after.today, after.guides[guide.interview]
    told = [then if each.today >= since else guide for each in every]
    before = (while_seen(block, between(view.today, since - DAY, view.today)) for block in sheet(view, guide))
    later = (while_seen(block, between(since, every[-1].today, view.today)) for block in sheet(after, then))
    named = by_day(every, map(title, told), lambda _, words: joined([words]))
    return body(heading(named), old(view), head(every, told), *before, *later, stamp(view))


def first_after(every: tuple[View, ...], guide: Guide) -> View | None:
    """The first day on which the talk is over."""
    there = (each for each in every if guide.interview in each.guides)
    return next((each for each in there if each.guides[guide.interview].over), None)


def while_seen(block: str, days: Mapping[str, str]) -> str:
    """A part of the sheet on its days; a heading is seen with what is below it."""
    if block.startswith("## "):
        return heading_while(block.removeprefix("## "), there="hidden" not in days)
    return el("div", Html(block), at=days) if block else ""


def sheet(view: View, guide: Guide) -> list[str]:
    """What must be at hand in the talk, how ready it is, then the rest; once it is over, what to write down."""
    told = {section.key: section for section in guide.sections}
    rest = [section for section in guide.sections if section.key not in PLACED]
    blocks: list[str] = [of_talk(view, guide.interview)]
    if guide.over:
        sections = (section for section in guide.sections if section.key not in TOLD_APART)
        return [*blocks, *(block for section in sections for block in part(view, section))]
    blocks += group(view, FIRST[0], chosen(told, FIRST[1]), "qh-at-hand")
    blocks += readiness(view, guide, told)
    for words, keys in LATER:
        blocks += group(view, words, chosen(told, keys), "qh-calmer")
    return [*blocks, *group(view, "More", rest, "qh-calmer")]


def head(every: tuple[View, ...], told: list[Guide]) -> Html:
    """When it is, with whom and where, in the words of the guide, and how ready it is."""
    view, guide = every[0], told[0]
    interview = view.journal.interviews.get(guide.interview)
    ways = [view.interview(interview, "The talk"), print_button()] if interview else []
    return el(
        "header.qh-sheet-head",
        el("p.qh-start", clocks(view, interview) if interview else guide.when),
        by_day(every, [those(view, interview, who(each)) for each in told], lambda _, lines: lines, "div"),
        el("p.qh-ways", spaced(by_day(every, told, stands), *ways)),
    )


def who(guide: Guide) -> tuple[str, ...]:
    """Who it is with, when and where."""
    return next((each.lines or (each.empty,) for each in guide.sections if each.key == "who"), ())


def those(view: View, interview: Interview | None, lines: tuple[str, ...]) -> Html:
    """The same as a list."""
    return listing("ul.qh-who", (dialled(view, interview, line) for line in lines))


def stands(view: View, guide: Guide) -> Html:
    """How ready a talk is, or what is to be written down of it."""
    return joined([to_write(guide)]) if guide.over else spaced(ready(guide), to_mend(view, guide))


def dialled(view: View, interview: Interview | None, line: str) -> Html:
    """A line with its links; a number at its end can be dialled."""
    people = view.journal.attendees(interview) if interview else ()
    whose = next((each for each in people if each.phone and line.endswith(each.phone)), None)
    if whose:
        return joined([line.removesuffix(whose.phone), phone(whose)])
    day = local_day(view.journal, interview) if interview else None
    near = NEAR.search(line) if day and line.startswith(long_day(day)) else None
    if day and near:
        return joined([line[: near.start()], ", ", away(day, view.worded), "."])
    return view.linked(line)


def chosen(told: Mapping[str, Section], keys: Iterable[str]) -> list[Section]:
    """The sections of those names that are there."""
    return [told[key] for key in keys if key in told]


def group(view: View, words: str, sections: Iterable[Section], name: str) -> list[str]:
    """Several sections under one heading, beside each other where there is room."""
    found = [
        el(f"section.qh-part.qh-part-{section.key or 'plain'}", el("h3", section.title), inside(view, section))
        for section in sections
    ]
    return [heading_of(words), el(f"div.qh-parts.{name}", *found)] if found else []


def inside(view: View, section: Section) -> Html:
    """The lines of a section; what is empty says how to fill it, on the screen only."""
    rows = listing("ol" if section.numbered else "ul", (view.linked(line) for line in section.lines))
    return rows or el("p.qh-empty", section.empty)


def readiness(view: View, guide: Guide, told: Mapping[str, Section]) -> list[str]:
    """How ready it is: each part with its points, and what to write where for the rest."""
    interview = view.journal.interviews.get(guide.interview)
    if interview is None:
        return []
    first, *_ = (*told.get("ready", Section("", ())).lines, "")
    rows = (reached(view, each) for each in shares(view.journal, interview))
    return [heading_of(READY), el("p", first) if first else "", listing("ul.qh-readiness", rows)]


def reached(view: View, part: Share) -> Html:
    """One part of the preparation: its points, and how to get the rest."""
    full = part.points == part.of
    return joined([
        el("span.qh-kind", part.kind[:1].upper() + part.kind[1:]),
        el(f"span.qh-box.qh-box-{'done' if full else 'open'}", f"{part.points} of {part.of}"),
        listing("ul", (view.linked(line) for line in part.missing)),
    ], " ")  # fmt: skip


def print_button() -> Html:
    """A button that prints the page; it is seen only where it works."""
    return el("button.qh-print", "Print", at={"type": "button", "hidden": ""})


def part(view: View, section: Section) -> list[str]:
    """One section of what to write down, under a heading of its own."""
    found = el(f"div.qh-part.qh-part-{section.key or 'plain'}", inside(view, section))
    return [heading_of(section.title), found] if section.lines or section.empty else []
