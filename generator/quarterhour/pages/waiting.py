"""Whom the author asked and has not heard from, and when to try again."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.reminder import Reminder
from quarterhour.model.timeline import MINE, THEIRS
from quarterhour.pages.days import over
from quarterhour.pages.duties import NOW
from quarterhour.pages.html import Html, el, joined, link
from quarterhour.pages.view import View, position
from quarterhour.pages.when import away, short

ROOM = 3
TRIES = frozenset({"second-try", "after-letter", "call-again", "ask-later"})
WORDS = {"asked": "asked", "nudged": "asked again", "later": ""}


class Awaited(NamedTuple):
    """Whose answer is awaited on a day and has room on the page, and of how many more."""

    told: Mapping[str, Html]
    more: int


def answers_awaited(seen: tuple[View, ...]) -> list[Html]:
    """One line for those who have not answered yet or said later, on each day as long as that is so."""
    days = {view.today: awaited(view) for view in seen}
    people = dict.fromkeys(key for each in days.values() for key in each.told)
    rows = [row for key in people for row in over(seen, partial(line, days, key), "li")]
    return [*rows, *over(seen, partial(others, days), "li")]


def awaited(view: View) -> Awaited:
    """Whose answer is awaited on the day of a view, those asked last first."""
    found = [(contact, touch) for contact, touch in asked(view) if not listed_already(view, contact)]
    found.sort(key=lambda pair: (pair[1].day, pair[0].name), reverse=True)
    return Awaited({c.id: told(view, c, touch) for c, touch in found[:ROOM]}, len(found[ROOM:]))


def line(days: Mapping[date, Awaited], key: str, view: View) -> Html:
    """What is told of somebody on the day of a view."""
    return days[view.today].told.get(key, Html(""))


def others(days: Mapping[date, Awaited], view: View) -> Html:
    """That more have not answered than have room here; their number is another every day."""
    more = days[view.today].more
    return joined(["More of them stand under ", link("follow-ups.html", "all follow-ups"), "."]) if more else Html("")


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


def told(view: View, contact: Contact, touch: Touch) -> Html:
    """Whom I asked, when, and when a second try is due."""
    again = next((r for r in view.reminders.get(contact.id, ()) if r.rule in TRIES), None)
    role = position(view, contact)
    return joined(
        [
            el("p.qh-act", view.person(contact.id), joined([", ", el("span.qh-also", role)]) if role else ""),
            el("p.qh-why", deferred(view, touch, again) if touch.what == "later" else unanswered(view, touch, again)),
        ]
    )


def deferred(view: View, touch: Touch, again: Reminder | None) -> Html:
    """That they said later, and until when."""
    day = again.due if again else touch.until or touch.day
    return joined(
        ["They said later on ", short(touch.day, view.worded), "; ask again on ", short(day, view.worded), "."]
    )


def unanswered(view: View, touch: Touch, again: Reminder | None) -> Html:
    """When I asked, and when to try again."""
    told = joined([f"You {WORDS[touch.what]} on ", short(touch.day, view.worded)])
    if again is None:
        return joined([told, "."])
    return joined([told, "; second try ", short(again.due, view.worded), ", ", away(again.due, view.worded), "."])
