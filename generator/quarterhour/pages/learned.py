"""What was learned: by topic, with who said it; advice and what became of it; a page for each kind of work."""

from collections.abc import Iterator, Sequence

from quarterhour.model.learnings import Learning, Relation, by_topic, learnings, relations
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.pages.days import at, days, old, stamp
from quarterhour.pages.html import body, el, heading, heading_of
from quarterhour.pages.learnings import advice, bearing, tally, told
from quarterhour.pages.paths import NO_TOPIC, Way, compared, page, title, ways
from quarterhour.pages.view import View, seen


def learned(snapshot: Snapshot) -> Iterator[Page]:
    """The index of what was learned, then each path."""
    every = days(seen(snapshot, "learned/index.md"))
    view = every[0]
    lessons = learnings(snapshot.journal, snapshot.today)
    bearings = tuple(relations(snapshot.journal, lessons))
    found = ways(snapshot.journal)
    yield Page(view.path, "Learned", index(every, found, lessons, bearings), nav="Learned", kind="learned")
    for way in found:
        here = at(every, way.page)
        yield Page(here[0].path, way.path.name, page(here, way.path, lessons, bearings), kind="path")


def index(
    every: tuple[View, ...], found: Sequence[Way], lessons: Sequence[Learning], bearings: Sequence[Relation]
) -> str:
    """Paths, what agrees and what does not, advice, then every topic."""
    view = every[0]
    blocks: list[str] = [heading("Learned"), old(view)]
    if lessons:
        blocks.append(el("p.qh-lede", tally(lessons)))
    else:
        blocks.append(el("p.qh-lede", "Nothing is learned yet."))
        blocks.append(
            el("p.qh-calm", "Write what you heard under ", el("code", "## Learned"), " in the note of a talk.")
        )
    if found:
        blocks += ["## Paths", compared(every, found, lessons, bearings)]
    if against := bearing(view, bearings):
        blocks += ["## Where they agree and differ", against]
    if ledger := advice(view, lessons):
        blocks += ["## Advice", ledger]
    for topic, those in by_topic(lessons).items():
        blocks += [heading_of(title(topic)), told(view, those)]
    without = [each for each in lessons if not each.topics and "advice" not in each.item.tags]
    blocks += [heading_of(NO_TOPIC), told(view, without)] if without else []
    return body(*blocks, stamp(view))
