"""Places: whom you know there, what you learned, what is open."""

from collections.abc import Iterator

from quarterhour.model.body import Item
from quarterhour.model.interview import Interview
from quarterhour.model.names import fold
from quarterhour.model.organization import Organization
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.state import SCHEDULED
from quarterhour.model.wording import count
from quarterhour.pages.html import Html, body, el, facts, heading, joined, listing, spaced, table
from quarterhour.pages.notes import opening, passages, source
from quarterhour.pages.talks import box, line, state, web
from quarterhour.pages.touches import story
from quarterhour.pages.view import View, address, private, seen
from quarterhour.pages.when import on

TOLD_ELSEWHERE = frozenset({"log", "openings"})


def organizations(snapshot: Snapshot) -> Iterator[Page]:
    """The index of organizations, then each of them."""
    view = seen(snapshot, "organizations/index.md")
    talks = talks_at(view)
    yield Page(view.path, "Organizations", index(view, talks), nav="Organizations", kind="organizations")
    for place in snapshot.journal.organizations.values():
        here = view.at(address("organizations", place.id))
        yield Page(here.path, place.name or place.id, page(here, place, talks.get(place.id, [])), kind="organization")


def talks_at(view: View) -> dict[str, list[Interview]]:
    """The talks about each organization: as the talk says, else where its people work."""
    found: dict[str, list[Interview]] = {}
    for interview in view.journal.interviews.values():
        said = (
            [interview.organization]
            if interview.organization
            else [c.organization for c in view.journal.attendees(interview)]
        )
        for key in dict.fromkeys(place.id for place in said if place):
            found.setdefault(key, []).append(interview)
    return found


def index(view: View, talks: dict[str, list[Interview]]) -> str:
    """Every organization, with whom you know there."""
    found = sorted(view.journal.organizations.values(), key=lambda o: (fold(o.name or o.id), o.id))
    if not found:
        return body(heading("Organizations"), el("p.qh-lede", "No organization is named yet."))
    rows = [
        (
            joined([view.organization(place.id), private(place)], " "),
            joined((view.person(c.id) for c in view.journal.colleagues(place.id)), ", "),
            str(len(talks.get(place.id, ())) or ""),
            place.kind,
        )
        for place in found
    ]
    return body(
        heading("Organizations"),
        el("p.qh-lede", f"{count(len(found), 'place')} where people you know work."),
        table(("Organization", "Whom you know", "Talks", "Kind"), rows, "Organizations"),
    )


def page(view: View, place: Organization, talks: list[Interview]) -> str:
    """One organization."""
    people = view.journal.colleagues(place.id)
    blocks: list[str] = [
        heading(place.name or place.id),
        el("p.qh-lede", private(place), " ", f"You know {count(len(people), 'person', 'people')} here."),
        el("div.qh-card", known(place)) if known(place) else "",
        opening(view, place.passages),
    ]
    if people:
        rows = [(view.person(c.id), c.role, c.seniority) for c in people]
        blocks += ["## People", table(("Name", "Role", "Seniority"), rows, f"People at {place.name or place.id}")]
    blocks += learned(view, talks)
    if talks:
        blocks += ["## Talks", listing("ul.qh-talks", (line(view, each) for each in reversed(talks)))]
    if place.openings:
        blocks += [
            "## Openings",
            table(("Opening", "Closes", "How it stands"), (seat(view, o) for o in place.openings), "Openings"),
        ]
    blocks += passages(view, place.passages, TOLD_ELSEWHERE)
    if place.log:
        blocks += ["## Log", story(view, place.log, "they")]
    return body(*blocks, source(place.origin.path) if place.origin.places else "")


def known(place: Organization) -> Html:
    """What is known of a place."""
    return facts([
        ("Website", web(place.website) if place.website else ""),
        ("Kind", place.kind),
        ("Applied", on(place.applied)),
        ("Result", place.result),
        ("Tags", ", ".join(place.tags)),
    ])  # fmt: skip


def learned(view: View, talks: list[Interview]) -> list[str]:
    """What was learned in talks there, each with who said it."""
    rows = [
        spaced(
            view.linked(item.text), el("span.qh-also", joined([view.people(talk), on(talk.day)], ", ")), private(talk)
        )
        for talk in talks
        for item in talk.learned
        if state(view, talk) != SCHEDULED
    ]
    return ["## What I learned", listing("ul.qh-learned", rows)] if rows else []


def seat(view: View, item: Item) -> tuple[str, ...]:
    """One opening as a row."""
    return (view.note(item.text) or item.text, on(item.due), spaced(box(item), on(item.done)))
