"""What stands in the way of reading the journal right, and what could be better."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from quarterhour.model.page import Page
from quarterhour.model.problem import PROBLEM, Problem
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import count, sentence
from quarterhour.pages.editing import at_line, file
from quarterhour.pages.html import Html, body, el, heading, joined, link, listing
from quarterhour.pages.view import View, seen


def problems(snapshot: Snapshot) -> Iterator[Page]:
    """The list, where there is anything to list."""
    if not snapshot.problems:
        return
    must = [p for p in snapshot.problems if p.severity == PROBLEM]
    may = [p for p in snapshot.problems if p.severity != PROBLEM]
    lede = f"{count(len(must), 'thing')} to mend and {count(len(may), 'hint')}. {el('code', 'qh check')} says the same."
    blocks: list[str] = [heading("Problems"), el("p.qh-lede", Html(lede))]
    view = seen(snapshot, "problems.md")
    if must:
        blocks += ["## To mend", *by_file(view, must)]
    if may:
        blocks += ["## Worth considering", *by_file(view, may)]
    yield Page("problems.md", "Problems", body(*blocks), nav="Problems", kind="problems")


def by_file(view: View, found: Iterable[Problem]) -> Iterator[str]:
    """Problems under the file they stand in."""
    for path, those in groupby(sorted(found), key=lambda p: p.path):
        rows = listing("ul.qh-problems", (row(view, p) for p in those))
        yield el("section.qh-file", el("p.qh-act", file(view, path)), rows)


def to_mend(view: View, path: str) -> list[str]:
    """What cannot be read in the file of a page, where anything is."""
    found = [p for p in view.snapshot.problems if p.path == path and p.severity == PROBLEM]
    return ["## To mend", listing("ul.qh-problems", (row(view, p) for p in found))] if found else []


def row(view: View, problem: Problem) -> Html:
    """Where, what is wrong, and how to mend it."""
    what = f"{problem.field}: {problem.message}" if problem.field else problem.message
    return joined([
        el("span.qh-place", link(at_line(view, problem.path, problem.line), f"line {problem.line}")),
        joined([" ", sentence(what)]),
        joined([" ", sentence(problem.fix)]) if problem.fix else "",
    ])  # fmt: skip
