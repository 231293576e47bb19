"""Every talk: an index by month, and a page each."""

from collections.abc import Iterator
from itertools import groupby

from quarterhour.model.interview import Interview
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.state import HELD, PLANNED, SCHEDULED, Talk, local_day, thanked_on
from quarterhour.model.wording import MONTHS, count
from quarterhour.pages.duties import duties
from quarterhour.pages.html import Html, body, el, folded, heading, heading_of, joined, listing, spaced
from quarterhour.pages.notes import opening, passages, source
from quarterhour.pages.talks import coming, line, pill, state, talk_facts
from quarterhour.pages.touches import story
from quarterhour.pages.view import View, address, private, seen
from quarterhour.pages.when import on
from quarterhour.pages.year import year

MANY = 40
READ_AS_LINES = frozenset({"log"})


def interviews(snapshot: Snapshot) -> Iterator[Page]:
    """The index of talks, then each of them."""
    view = seen(snapshot, "interviews/index.md")
    yield Page(view.path, "Interviews", index(view), nav="Interviews", kind="interviews")
    for interview in snapshot.journal.interviews.values():
        here = view.at(address("interviews", interview.id))
        yield Page(here.path, view.titles["interviews"][interview.id], page(here, interview), kind="interview")


def index(view: View) -> str:
    """Talks ahead, then those past by month, newest first."""
    found = view.journal.interviews.values()
    if not found:
        return body(
            heading("Interviews"),
            el("p.qh-lede", "No talk is on record yet."),
            el(
                "p.qh-calm",
                "Arrange one with ",
                el("code", "qh meet noor tue 3pm"),
                ", or write a note in interviews/.",
            ),
        )
    ahead = coming(view)
    planned = [i for i in found if state(view, i) == PLANNED]
    past = sorted(
        (i for i in found if state(view, i) not in {SCHEDULED, PLANNED}),
        key=lambda i: (str(i.when), i.id),
        reverse=True,
    )
    held = sum(state(view, i) == HELD for i in past)
    blocks: list[str] = [heading("Interviews"), el("p.qh-lede", f"{count(held, 'talk')} held, {len(ahead)} ahead.")]
    blocks += [year(view, found), *part(view, "Ahead", ahead), *part(view, "Without a day", planned)]
    told = 0
    for month, those in groupby(past, key=month_of):
        talks = tuple(those)
        blocks += part(view, month, talks) if told < MANY else [earlier(view, month, talks)]
        told += len(talks)
    return body(*blocks)


def earlier(view: View, month: str, talks: tuple[Interview, ...]) -> Html:
    """A month of long ago, folded."""
    rows = listing("ul.qh-talks", (line(view, each) for each in talks))
    return folded(f"{month} ({len(talks)})", rows, name="details.qh-more")


def month_of(interview: Interview) -> str:
    """The month of a talk."""
    return f"{MONTHS[interview.day.month - 1]} {interview.day.year}" if interview.day else "Without a day, but done"


def part(view: View, title: str, talks: Iterator[Interview] | tuple[Interview, ...] | list[Interview]) -> list[str]:
    """One part of the index."""
    rows = listing("ul.qh-talks", (line(view, each) for each in talks))
    return [heading_of(title), rows] if rows else []


def page(view: View, interview: Interview) -> str:
    """One talk: its facts, what is due, the notes as written, and how its log was read."""
    stands = state(view, interview)
    due = [r for r in view.snapshot.reminders if r.interview == interview.id]
    prep = view.prep(interview.id, "Open the prep page")
    blocks: list[str] = [
        heading(view.titles["interviews"][interview.id]),
        el("p.qh-lede", spaced(pill(stands), private(interview), prep)),
        el("div.qh-card", talk_facts(view, interview)),
        *(["## Due", duties(view, due)] if due else []),
        *(thanks(view, interview) if stands == HELD else []),
        opening(view, interview.passages),
        *passages(view, interview.passages, READ_AS_LINES),
    ]
    if interview.log:
        blocks += ["## Log", story(view, interview.log, "they")]
    return body(*blocks, source(view, interview.origin.path))


def thanks(view: View, interview: Interview) -> list[str]:
    """Who was thanked, and when."""
    day = local_day(view.journal, interview)
    talk = Talk(day, (), HELD, interview, interview.origin.path)
    rows = []
    for person in view.journal.attendees(interview):
        told = thanked_on(view.journal, talk, person.id)
        draft = next((d for d in view.drafts.get(person.id, ()) if d.kind == "thanks"), None)
        words = (
            [view.person(person.id), " thanked ", on(told)] if told else [view.person(person.id), " not thanked yet"]
        )
        if draft and not told:
            words += [": ", el("a", "open the draft", at={"href": view.href(address("drafts", draft.id))})]
        rows.append(joined(words))
    return ["## Thanks", listing("ul", rows)] if rows else []
