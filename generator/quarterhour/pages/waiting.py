"""Whom the author asked and has not heard from, and when to try again."""

from collections.abc import Iterator

from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.reminder import Reminder
from quarterhour.model.timeline import MINE, THEIRS
from quarterhour.pages.duties import NOW
from quarterhour.pages.html import Html, el, joined
from quarterhour.pages.view import View, position
from quarterhour.pages.when import away, short

TRIES = frozenset({"second-try", "after-letter", "call-again", "ask-later"})
WORDS = {"asked": "asked", "nudged": "asked again", "later": ""}


def answers_awaited(view: View) -> list[Html]:
    """One line for everyone who has not answered yet or said later."""
    return [row(view, contact, touch) for contact, touch in asked(view) if not listed_already(view, contact)]


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
        if last and last.what in WORDS and (last.what != "later" or (last.until and last.until > view.today)):
            yield contact, last


def row(view: View, contact: Contact, touch: Touch) -> Html:
    """Whom I asked, when, and when a second try is due."""
    again = next((r for r in view.reminders.get(contact.id, ()) if r.rule in TRIES), None)
    role = position(view, contact)
    return el(
        "li",
        el("p.qh-act", view.person(contact.id), joined([", ", el("span.qh-also", role)]) if role else ""),
        el("p.qh-why", deferred(view, touch, again) if touch.what == "later" else unanswered(view, touch, again)),
    )


def deferred(view: View, touch: Touch, again: Reminder | None) -> Html:
    """That they said later, and until when."""
    day = again.due if again else touch.until or touch.day
    return joined(["They said later on ", short(touch.day, view.today), "; ask again on ", short(day, view.today), "."])


def unanswered(view: View, touch: Touch, again: Reminder | None) -> Html:
    """When I asked, and when to try again."""
    told = joined([f"You {WORDS[touch.what]} on ", short(touch.day, view.today)])
    if again is None:
        return joined([told, "."])
    return joined([told, "; second try ", short(again.due, view.today), ", ", away(again.due, view.today), "."])
