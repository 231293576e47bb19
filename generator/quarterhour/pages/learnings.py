"""What was learned, as it is shown: who said it and when, what it bears on, and what became of advice."""

from collections.abc import Iterable, Sequence
from operator import itemgetter

from quarterhour.model.learnings import STANDS, Learning, Relation, stands, told_back
from quarterhour.model.prose import lesson
from quarterhour.model.record import Link
from quarterhour.model.wording import count, listed, medium_day
from quarterhour.pages.html import Html, el, folded, joined, listing, spaced, table
from quarterhour.pages.view import View, private
from quarterhour.pages.when import on

SHOWN = 20
VERBS = {"agrees": "agrees with", "contradicts": "contradicts"}


def speakers(view: View, links: Sequence[Link]) -> Html:
    """Who said something, by name."""
    return Html(listed(view.mention(each) for each in links)) if links else Html("someone not named")


def said(view: View, learning: Learning) -> Html:
    """Who said something, and in which talk."""
    when = view.interview(learning.interview, medium_day(learning.day) if learning.day else "no day yet")
    return joined([speakers(view, learning.said_by), when], ", ")


def row(view: View, learning: Learning) -> Html:
    """One learning in a line."""
    return spaced(
        view.linked(lesson(learning.item)), el("span.qh-also", said(view, learning)), private(learning)
    )  # fmt: skip


def told(view: View, found: Sequence[Learning]) -> Html:
    """Learnings as a list, the newest first; of a long one the rest is folded."""
    rows = [row(view, each) for each in reversed(found)]
    first, rest = listing("ul.qh-learned", rows[:SHOWN]), listing("ul.qh-learned", rows[SHOWN:])
    if not rest:
        return first
    return joined([first, folded(f"{len(rows) - SHOWN} more", rest, name="details.qh-more")], Html("\n"))


def bearing(view: View, found: Iterable[Relation]) -> Html:
    """Who agrees with whom and who contradicts whom, and in which words; contradictions first."""
    ordered = sorted(((r.kind != "contradicts", r) for r in found), key=itemgetter(0))
    return listing("ul.qh-learned", (against(view, relation) for _, relation in ordered))


def against(view: View, relation: Relation) -> Html:
    """One learning beside what it bears on."""
    learning, there = relation.learning, relation.there
    names = speakers(view, named_there(relation))
    whom = joined([speakers(view, learning.said_by), VERBS[relation.kind], names], " ")
    first = el("p.qh-act", spaced(whom, private(learning)))
    words = el("p.qh-why", row(view, learning))
    return joined([first, words, *(el("p.qh-why", row(view, each)) for each in there), elsewhere(view, relation)])


def named_there(relation: Relation) -> Sequence[Link]:
    """Whom a learning agrees with or contradicts: who said something on the topic, else everyone in that talk."""
    said_by = dict.fromkeys(link for each in relation.there for link in each.said_by)
    return [*said_by] or relation.other.attendees


def elsewhere(view: View, relation: Relation) -> Html:
    """The other talk, where nothing in it is on the same topic."""
    return Html("") if relation.there else el("p.qh-why", "In the talk ", view.interview(relation.other))


def advice(view: View, found: Iterable[Learning]) -> Html:
    """Advice as a table: open, tried, adopted, rejected, and whether it was reported back."""
    ordered = sorted((each for each in found if "advice" in each.item.tags), key=place)
    rows = [
        (
            spaced(view.linked(lesson(each.item)), private(each)),
            said(view, each),
            stands(each.item),
            on(each.item.done),
            reported(view, each),
        )
        for each in ordered
    ]
    return table(("Advice", "From", "How it stands", "Done", "Told them"), rows, "Advice")


def place(learning: Learning) -> int:
    """Where advice stands in the table: open first."""
    return STANDS.index(stands(learning.item))


def reported(view: View, learning: Learning) -> str:
    """Whether those who advised it know what came of it."""
    if stands(learning.item) == "open":
        return ""
    return "yes" if told_back(view.journal, learning, view.today) else "not yet"


def tally(found: Sequence[Learning]) -> str:
    """How much was learned, in how many talks."""
    talks = len({each.interview.id for each in found})
    return f"{count(len(found), 'thing')} learned in {count(talks, 'talk')}."
