"""Whom the author asked and has not heard from, and when to try again."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import islice
from typing import NamedTuple

from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.timeline import MINE, THEIRS
from quarterhour.pages.days import as_of, by_day, days, old
from quarterhour.pages.duties import NOW
from quarterhour.pages.html import Html, body, el, heading, joined, link
from quarterhour.pages.lists import title
from quarterhour.pages.promises import theirs_open
from quarterhour.pages.view import View, position, seen
from quarterhour.pages.when import away, short

ROOM = 3
PATH = "follow-ups/waiting-for.md"
TRIES = frozenset({"second-try", "after-letter", "call-again", "ask-later"})
WORDS = {"asked": "asked", "nudged": "asked again", "later": ""}


class Open(NamedTuple):
    """What is awaited of somebody: the line that asked or put it off, and when to try again."""

    touch: Touch
    again: date | None


Awaited = Mapping[str, Open]


def waiting(snapshot: Snapshot) -> Iterator[Page]:
    """Everyone whose answer or promise is awaited, where they are more than have room on the first screen."""
    every = days(seen(snapshot, PATH))
    answers, promised = [awaited(view) for view in every], theirs_open(every[0])
    if max(map(len, answers)) <= ROOM and len(promised) <= ROOM:
        return
    blocks: list[str] = [
        heading("Waiting for"),
        el("p.qh-lede", as_of(every[0]), ". Nothing here is owed by you."),
        old(every[0]),
    ]
    if any(answers):
        blocks += [title("An answer", there=bool(answers[0])), el("ul.qh-waiting", *lines(every, answers))]
    if promised:
        blocks += ["## What was promised", el("ul.qh-waiting", *promised)]
    yield Page(PATH, "Waiting for", body(*blocks), kind="follow-ups")


def answers_awaited(every: tuple[View, ...]) -> list[Html]:
    """One line for those who have not answered yet or said later, on each day as long as that is so."""
    found = [awaited(view) for view in every]
    more = by_day(every, [len(each) > ROOM for each in found], lambda _, many: rest() if many else Html(""), "li")
    return [*lines(every, [dict(islice(each.items(), ROOM)) for each in found]), *([more] if more else [])]


def rest() -> Html:
    """Where everyone stands, when there are more than have room."""
    return joined(["More of them stand under ", link("follow-ups/waiting-for.html", "everyone you wait for"), "."])


def lines(every: tuple[View, ...], found: Sequence[Awaited]) -> list[Html]:
    """A line for everyone who is awaited on any day."""
    people = dict.fromkeys(key for each in found for key in each)
    return [by_day(every, [each.get(key) for each in found], partial(told, key), "li") for key in people]


def awaited(view: View) -> Awaited:
    """Whose answer is awaited on the day of a view, those asked last first."""
    found = [(contact, touch) for contact, touch in asked(view) if not listed_already(view, contact)]
    found.sort(key=lambda pair: (pair[1].day, pair[0].name), reverse=True)
    return {contact.id: Open(touch, next_try(view, contact)) for contact, touch in found}


def next_try(view: View, contact: Contact) -> date | None:
    """When to try again."""
    return next((r.due for r in view.reminders.get(contact.id, ()) if r.rule in TRIES), None)


def listed_already(view: View, contact: Contact) -> bool:
    """Whether a second try is due, and so no longer waited for."""
    return any(r.rule in TRIES and r.state in NOW for r in view.reminders.get(contact.id, ()))


def asked(view: View) -> Iterator[tuple[Contact, Touch]]:
    """Everyone whose last word is an open ask of mine or a `later` of theirs."""
    for key, contact in view.journal.contacts.items():
        if key in view.journal.stops or view.journal.interviews_with.get(key):
            continue
        lines = [t for t in view.journal.timelines[key] if t.day <= view.today and t.who in (MINE, THEIRS, "both")]
        last = next((t for t in reversed(lines) if t.what in WORDS or t.who != MINE), None)
        if last and last.what in WORDS and (last.what != "later" or (last.until and last.until > view.worded)):
            yield contact, last


def told(key: str, view: View, open_: Open | None) -> Html:
    """Whom I asked, when, and when a second try is due."""
    if open_ is None:
        return Html("")
    role = position(view, view.journal.contacts[key])
    words = deferred if open_.touch.what == "later" else unanswered
    return joined(
        [
            el("p.qh-act", view.person(key), joined([", ", el("span.qh-also", role)]) if role else ""),
            el("p.qh-why", words(view, *open_)),
        ]
    )


def deferred(view: View, touch: Touch, again: date | None) -> Html:
    """That they said later, and until when."""
    day = again or touch.until or touch.day
    return joined(
        ["They said later on ", short(touch.day, view.worded), "; ask again on ", short(day, view.worded), "."]
    )


def unanswered(view: View, touch: Touch, again: date | None) -> Html:
    """When I asked, and when to try again."""
    told = joined([f"You {WORDS[touch.what]} on ", short(touch.day, view.worded)])
    if again is None:
        return joined([told, "."])
    return joined([told, "; second try ", short(again, view.worded), ", ", away(again, view.worded), "."])
