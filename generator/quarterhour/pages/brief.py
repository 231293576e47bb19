"""Everything to have at hand before a job interview at a place, and where each part of it comes from."""

import re
from collections.abc import Iterable, Iterator, Sequence

from quarterhour.model.body import DONE, DROPPED, Item, passage
from quarterhour.model.interview import Interview
from quarterhour.model.learnings import Learning
from quarterhour.model.names import fold
from quarterhour.model.organization import Organization
from quarterhour.model.standing import last_touch
from quarterhour.model.state import OUTCOMES
from quarterhour.pages.html import Html, el, folded, joined, listing, spaced
from quarterhour.pages.learnings import row
from quarterhour.pages.talks import state
from quarterhour.pages.view import View, private
from quarterhour.pages.when import on

LABELS = {"what they do": "They do", "what they stand for": "They stand for", "news": "News"}
WORDS = re.compile(r"words to (?:know|use)\s*:\s*(.*)", re.IGNORECASE | re.DOTALL)
READ = el("span.qh-pill", "read")
HEARD = el("span.qh-pill", "from a person")


def brief(view: View, place: Organization, talks: Sequence[Interview], lessons: Sequence[Learning]) -> list[str]:
    """The brief, folded, where there is anything to put in it."""
    parts = [
        part("What they stand for", stated(view, place, talks)),
        part("What people told you", (spaced(row(view, each), HEARD) for each in reversed(lessons) if is_fact(each))),
        part("Words to use", (spaced(view.linked(words), READ) for words in vocabulary(place, talks))),
        part("Whom you know there", acquaintances(view, place)),
        part("Questions still open", open_questions(view, talks)),
    ]
    if not any(parts[:2]):
        return []
    inside = folded("Before a job interview here", *parts, name="details.qh-more")
    return ["## Job-interview brief", inside]


def is_fact(learning: Learning) -> bool:
    """Whether somebody told it of the place: it is no advice, and was not heard in a practice talk."""
    return "advice" not in learning.item.tags and learning.interview.kind != "practice"


def part(title: str, rows: Iterable[str]) -> Html:
    """One part of the brief."""
    listed = listing("ul.qh-learned", rows)
    return joined([el("h3", title), listed], Html("\n")) if listed else Html("")


def stated(view: View, place: Organization, talks: Iterable[Interview]) -> Iterator[Html]:
    """What they do, what they stand for and what is new, as it was read."""
    found: dict[str, Html] = {}
    for item in labelled(place, talks):
        found.setdefault(fold(item.text), spaced(joined([LABELS[item.label], view.linked(item.text)], ": "), READ))
    yield from found.values()


def labelled(place: Organization, talks: Iterable[Interview]) -> Iterator[Item]:
    """The items about a place that begin with a known label: of its own file, then of the talks."""
    own = [i for each in place.passages for i in each.items]
    theirs = [i for talk in talks for key in ("research", "research-organization") for i in items(talk, key)]
    yield from (item for item in (*own, *theirs) if item.label in LABELS and item.text)


def items(talk: Interview, key: str) -> tuple[Item, ...]:
    """The items of one section of a talk."""
    return passage(talk.passages, key).items


def vocabulary(place: Organization, talks: Iterable[Interview]) -> Iterator[str]:
    """The words of the field that were noted: `Words to know: jar test, standby`."""
    noted = [i for each in place.passages for i in each.items]
    noted += [i for talk in talks for key in ("research", "research-field") for i in items(talk, key)]
    found = (WORDS.fullmatch(item.text) for item in noted)
    yield from dict.fromkeys(match[1] for match in found if match and match[1])


def acquaintances(view: View, place: Organization) -> Iterator[Html]:
    """Everyone known there, with what they do and when you last had a word."""
    for contact in view.journal.colleagues(place.id):
        last = last_touch(view.journal, contact.id, view.today)
        since = joined(["last word ", on(last)]) if last else "no word yet"
        yield spaced(
            joined([view.person(contact.id), contact.role], ", "), el("span.qh-also", since), private(contact)
        )  # fmt: skip


def open_questions(view: View, talks: Sequence[Interview]) -> Iterator[Html]:
    """Questions that were planned for a talk there and that nobody was asked yet."""
    asked = {fold(q.text) for talk in talks for q in talk.questions if q.box in {DONE, DROPPED}}
    left: dict[str, Html] = {}
    for talk in talks:
        for question in talk.questions:
            if question.text and fold(question.text) not in asked:
                left.setdefault(fold(question.text), spaced(view.linked(question.text), also(view, talk)))
    yield from left.values()


def also(view: View, talk: Interview) -> Html:
    """The talk that a question was planned for."""
    stands = state(view, talk)
    words = view.interview(talk) if stands not in OUTCOMES else joined([view.interview(talk), stands], ", ")
    return spaced(el("span.qh-also", words), private(talk))
