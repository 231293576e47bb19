"""How a place felt, beside what the author likes: words and numbers, no verdict."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from quarterhour.model.body import passage
from quarterhour.model.culture import ENDS, Mark, Sight, differ, place_of, preferences, span
from quarterhour.model.interview import Interview
from quarterhour.model.organization import Organization
from quarterhour.model.wording import listed, medium_day
from quarterhour.pages.html import Html, el, joined, spaced, table, wide_table
from quarterhour.pages.view import View, private
from quarterhour.pages.when import on


def culture(view: View, place: Organization, found: Sequence[Sight]) -> list[str]:
    """What was seen of a place, scale by scale, and what was not seen yet of what matters to the author."""
    note = view.note(passage(place.passages, "culture").text)
    liked = preferences(view.journal)
    rows = [
        (spaced(scale, ends(scale)), marked(view, liked[scale]) if scale in liked else "", seen_as(view, [*those]))
        for scale, those in groupby(found, key=lambda sight: sight.scale)
    ]
    if not rows and not note:
        return []
    unseen = [scale for scale in liked if scale not in {sight.scale for sight in found}]
    return [
        "## Culture",
        note,
        table(("From 1 to 5", "You like", "Seen"), rows, "Culture beside what you like"),
        el("p.qh-why", "One visit is an anecdote.") if rows else "",
        el("p.qh-why", joined(["Not seen yet: ", listed(unseen)])) if rows and unseen else "",
    ]


def ends(scale: str) -> Html:
    """What 1 and 5 stand for."""
    return el("span.qh-also", " to ".join(ENDS[scale])) if scale in ENDS else Html("")


def marked(view: View, mark: Mark) -> Html:
    """A number and words."""
    return joined([str(mark.value or ""), view.linked(mark.words)], ", ")


def seen_as(view: View, found: Sequence[Sight]) -> Html:
    """Everything that was seen on one scale, each visit for itself."""
    lines = [
        spaced(marked(view, sight.mark), el("span.qh-also", source(view, sight)), private(sight.interview))
        for sight in found
    ]
    return joined([*lines, "visits differ" if differ(found) else ""], el("br"))


def source(view: View, sight: Sight) -> Html:
    """Where something was seen: in a talk, or as noted of the place."""
    if sight.interview is None:
        return Html("your note")
    return view.interview(sight.interview, medium_day(sight.day) if sight.day else "no day yet")


def compared(view: View, known: Mapping[str, tuple[Sequence[Interview], Sequence[Sight]]]) -> list[str]:
    """Places side by side, how they felt first, then how well the work suits and what is open there."""
    counted = {key: [s for s in found if s.mark.value is not None] for key, (_, found) in known.items()}
    liked = {scale: mark for scale, mark in preferences(view.journal).items() if mark.value is not None}
    there = {sight.scale for found in counted.values() for sight in found}
    if not there:
        return []
    scales = sorted(there | {*liked}, key=lambda scale: (place_of(scale), scale))
    you = [("You like", *(str(liked[s].value) if s in liked else "" for s in scales), "", "", "")] if liked else []
    rows = [
        (
            view.organization(key),
            *(span(sight for sight in found if sight.scale == scale) for scale in scales),
            *standing(view, key, known[key][0]),
        )
        for key, found in sorted(counted.items())
        if found
    ]
    heads = ("Organization", *scales, "Fit", "Openings", "Applied")
    return ["## Compared", wide_table(heads, [*you, *rows], "How places felt, from 1 to 5")]


def standing(view: View, key: str, talks: Iterable[Interview]) -> tuple[str, str, str]:
    """How well the work there suits, how many openings are open, and whether the author applied."""
    place = view.journal.organizations.get(key)
    verdicts = ", ".join(f"{talk.fit:+d}" for talk in talks if talk.fit is not None)
    if place is None:
        return verdicts, "", ""
    return verdicts, str(sum(o.box == "open" for o in place.openings) or ""), on(place.applied)
