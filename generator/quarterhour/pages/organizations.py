"""Places: whom you know there, what you learned, how it felt, what is open."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from quarterhour.model.body import Item
from quarterhour.model.culture import Sight, places, sights
from quarterhour.model.interview import Interview
from quarterhour.model.learnings import Learning, learnings
from quarterhour.model.names import fold
from quarterhour.model.organization import Organization
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import count
from quarterhour.pages.brief import brief
from quarterhour.pages.culture import compared, culture
from quarterhour.pages.days import at, days, old, stamp
from quarterhour.pages.html import Html, body, el, facts, heading, spaced, table
from quarterhour.pages.learnings import told
from quarterhour.pages.notes import opening, passages, source
from quarterhour.pages.problems import to_mend
from quarterhour.pages.roll import Column, Told, roll, several
from quarterhour.pages.talks import box, lines, web
from quarterhour.pages.touches import story
from quarterhour.pages.view import View, address, private, seen
from quarterhour.pages.when import on

COLUMNS = (Column("Organization"), Column("Whom you know"), Column("Talks"), Column("Kind", narrows=True))
TOLD_ELSEWHERE = frozenset({"log", "openings", "culture"})


class Known(NamedTuple):
    """What is known of one place beside its own file: the talks about it, what was learned and what was seen."""

    talks: tuple[Interview, ...] = ()
    lessons: tuple[Learning, ...] = ()
    sights: tuple[Sight, ...] = ()


def organizations(snapshot: Snapshot) -> Iterator[Page]:
    """The index of organizations, then each of them."""
    every = days(seen(snapshot, "organizations/index.md"))
    view = every[0]
    found = known_of(view)
    yield Page(view.path, "Organizations", index(view, found), nav="Organizations", kind="organizations")
    for place in snapshot.journal.organizations.values():
        here = at(every, address("organizations", place.id))
        yield Page(
            here[0].path, place.name or place.id, page(here, place, found.get(place.id, Known())), kind="organization"
        )


def known_of(view: View) -> dict[str, Known]:
    """What is known of each organization that a talk is about or that anything was seen of."""
    talks: dict[str, list[Interview]] = {}
    for interview in sorted(view.journal.interviews.values(), key=lambda i: (i.day or date.max, i.id)):
        for key in places(view.journal, interview):
            talks.setdefault(key, []).append(interview)
    lessons: dict[str, list[Learning]] = {}
    for learning in learnings(view.journal, view.today):
        lessons.setdefault(learning.interview.id, []).append(learning)
    seen_of = {
        key: tuple(those)
        for key, those in groupby(sights(view.journal, view.today), key=lambda sight: sight.organization)
    }
    return {
        key: Known(
            tuple(talks.get(key, ())),
            tuple(each for talk in talks.get(key, ()) for each in lessons.get(talk.id, ())),
            seen_of.get(key, ()),
        )
        for key in talks | seen_of
    }


def index(view: View, known: dict[str, Known]) -> str:
    """Every organization, with whom you know there."""
    found = sorted(view.journal.organizations.values(), key=lambda o: (fold(o.name or o.id), o.id))
    if not found:
        return body(
            heading("Organizations"),
            el("p.qh-lede", "No organization is named yet."),
            el(
                "p.qh-calm",
                "Say where someone works: a line ",
                el("code", "organization: Blue Heron"),
                " in their note.",
            ),
        )
    rows = (
        (
            spaced(view.organization(place.id), private(place)),
            several("qh-names", (view.person(c.id) for c in view.journal.colleagues(place.id))),
            count(len(known[place.id].talks), "talk") if place.id in known and known[place.id].talks else "",
            place.kind,
        )
        for place in found
    )
    told = Told(f"{count(len(found), 'place')} where people you know work, by name.", "places")
    return body(
        heading("Organizations"),
        roll("Organizations", told, COLUMNS, rows),
        *compared(view, {key: (each.talks, each.sights) for key, each in known.items()}),
    )


def page(every: tuple[View, ...], place: Organization, found: Known) -> str:
    """One organization."""
    view = every[0]
    people = view.journal.colleagues(place.id)
    blocks: list[str] = [
        heading(place.name or place.id),
        el("p.qh-lede", private(place), " ", f"You know {count(len(people), 'person', 'people')} here."),
        el("div.qh-card", told_of(place)) if told_of(place) else "",
        old(view),
        opening(view, place.passages),
    ]
    if people:
        rows = [(view.person(c.id), c.role, c.seniority) for c in people]
        blocks += ["## People", table(("Name", "Role", "Seniority"), rows, f"People at {place.name or place.id}")]
    blocks += ["## What I learned", told(view, found.lessons)] if found.lessons else []
    blocks += culture(view, place, found.sights) + brief(view, place, found.talks, found.lessons)
    if found.talks:
        blocks += ["## Talks", lines(every, reversed(found.talks))]
    if place.openings:
        blocks += [
            "## Openings",
            table(("Opening", "Closes", "How it stands"), (seat(view, o) for o in place.openings), "Openings"),
        ]
    blocks += passages(view, place.passages, TOLD_ELSEWHERE)
    if place.log:
        blocks += ["## Log", story(view, place.log, "they")]
    blocks += to_mend(view, place.origin.path)
    return body(*blocks, source(view, place.origin.path) if place.origin.places else stamp(view))


def told_of(place: Organization) -> Html:
    """What is known of a place."""
    return facts([
        ("Website", web(place.website) if place.website else ""),
        ("Kind", place.kind),
        ("Applied", on(place.applied)),
        ("Result", place.result),
        ("Tags", ", ".join(place.tags)),
    ])  # fmt: skip


def seat(view: View, item: Item) -> tuple[str, ...]:
    """One opening as a row."""
    return (view.note(item.text) or item.text, on(item.due), spaced(box(item), on(item.done)))
