"""Each kind of work that is explored: how well it suits, who agrees and who contradicts, what was learned."""

import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.learnings import CONTRADICTS, Learning, Path, Relation, by_topic, paths
from quarterhour.model.names import fold
from quarterhour.model.state import HELD, SCHEDULED
from quarterhour.model.wording import count
from quarterhour.pages.days import by_day, old, over, stamp
from quarterhour.pages.html import Html, body, el, heading, joined, link, spaced, table
from quarterhour.pages.learnings import advice, bearing, told
from quarterhour.pages.talks import lines, state
from quarterhour.pages.view import View, address, private
from quarterhour.pages.when import on

FITS = {-2: "not for me", -1: "rather not", 0: "undecided", 1: "rather yes", 2: "yes"}
LONGEST = 50
NO_TOPIC = "Without a topic"


class Way(NamedTuple):
    """A path and the address of its page."""

    path: Path
    page: str


def ways(journal: Journal) -> tuple[Way, ...]:
    """Every path with an address of its own."""
    taken: set[str] = set()
    found = []
    for path in paths(journal):
        key = free(slug(path.name), taken)
        taken.add(key)
        found.append(Way(path, address("learned", key)))
    return tuple(found)


def slug(name: str) -> str:
    """The words of a path as part of an address."""
    return "-".join(re.findall(r"[^\W_]+", fold(name)))[:LONGEST].strip("-") or "path"


def free(key: str, taken: Iterable[str]) -> str:
    """An address that no other path has."""
    number, found = 1, key
    while found in taken:
        number += 1
        found = f"{key}-{number}"
    return found


def fit(talk: Interview) -> str:
    """How well the work suits, after one talk."""
    return f"{talk.fit:+d}, {FITS[talk.fit]}" if talk.fit is not None else ""


def rated(talks: Iterable[Interview]) -> list[Interview]:
    """The talks after which a fit was noted."""
    return [talk for talk in talks if talk.fit is not None]


def compared(
    every: tuple[View, ...], found: Sequence[Way], lessons: Sequence[Learning], relations: Sequence[Relation]
) -> Html:
    """Every path in a row: how often, how well it suits, how much was learned."""
    view = every[0]
    rows = [
        (
            link(view.href(way.page), way.path.name),
            by_day(every, [held(view, way.path) for view in every], lambda _, number: joined([str(number)])),
            ", ".join(f"{talk.fit:+d}" for talk in rated(way.path.talks)),
            str(len(of(way.path, lessons)) or ""),
            str(sum(r.kind == CONTRADICTS for r in on_path(way.path, relations)) or ""),
        )
        for way in found
    ]
    return table(("Path", "Talks", "Fit over time, of 2", "Learned", "Contradictions"), rows, "Paths")


def of(path: Path, lessons: Iterable[Learning]) -> list[Learning]:
    """What was learned on a path."""
    there = {talk.id for talk in path.talks}
    return [each for each in lessons if each.interview.id in there]


def on_path(path: Path, relations: Iterable[Relation]) -> list[Relation]:
    """Agreements and contradictions that a path is concerned by, on either side."""
    there = {talk.id for talk in path.talks}
    return [each for each in relations if {each.learning.interview.id, each.other.id} & there]


def page(every: tuple[View, ...], path: Path, lessons: Sequence[Learning], relations: Sequence[Relation]) -> str:
    """One path."""
    view = every[0]
    found = of(path, lessons)
    against = bearing(view, on_path(path, relations))
    ledger = advice(view, found)
    blocks: list[str] = [
        heading(path.name),
        el("p.qh-lede", joined(over(every, partial(summary, path), "span"))),
        old(view),
    ]
    if rated(path.talks):
        rows = [verdict(view, talk) for talk in rated(path.talks)]
        blocks += ["## Fit over time", table(("Day", "With", "Fit", "In your words"), rows, "Fit over time")]
    blocks += ["## Where they agree and differ", against] if against else []
    if found:
        blocks += ["## What I learned", *topics(view, found)]
    blocks += ["## Advice", ledger] if ledger else []
    return body(*blocks, "## Talks", lines(every, reversed(path.talks)), stamp(view))


def held(view: View, path: Path) -> int:
    """How many talks about it were held."""
    return sum(state(view, talk) == HELD for talk in path.talks)


def summary(path: Path, view: View) -> Html:
    """How many talks, and the last word on it."""
    ahead = sum(state(view, talk) == SCHEDULED for talk in path.talks)
    last = [fit(talk) for talk in rated(path.talks)][-1:]
    told = f"{count(held(view, path), 'talk')} held, {ahead} ahead." + (
        f" The last verdict: {last[0]}." if last else ""
    )
    return joined([told])


def verdict(view: View, talk: Interview) -> tuple[str, ...]:
    """How well it suits after one talk, and why."""
    day = view.interview(talk, "no day yet") if talk.day is None else joined([on(talk.day)])
    return day, spaced(view.people(talk), private(talk)), fit(talk), view.linked(talk.why_fit)


def topics(view: View, found: Sequence[Learning]) -> list[str]:
    """What was learned under each topic, then what has none."""
    without = [each for each in found if not each.topics and "advice" not in each.item.tags]
    titled = [(title(topic), those) for topic, those in by_topic(found).items()]
    blocks: list[str] = []
    for name, those in [*titled, *([(NO_TOPIC, without)] if without else [])]:
        blocks += [el("h3", name), told(view, those)]
    return blocks


def title(topic: str) -> str:
    """A topic as a heading: `Day-to-day`."""
    return topic[:1].upper() + topic[1:]
