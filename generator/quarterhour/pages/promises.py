"""Promises both ways: what the author owes people, what they offered."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.model.body import DONE, DROPPED, Item
from quarterhour.model.interview import Interview
from quarterhour.model.record import Link
from quarterhour.pages.html import Html, el, joined, spaced, table
from quarterhour.pages.talks import box
from quarterhour.pages.view import View, private
from quarterhour.pages.when import away, on, short


class Promise(NamedTuple):
    """A promise, the people it is between, and the talk it was made in."""

    item: Item
    people: tuple[Link, ...]
    interview: Interview | None = None

    @property
    def open(self) -> bool:
        """Whether it is neither kept nor dropped."""
        return self.item.box not in (DONE, DROPPED) and self.item.done is None

    @property
    def by(self) -> tuple[Link, ...]:
        """Who promised, where that was not the author."""
        owner = self.item.owner
        if owner is None:
            return ()
        return (owner,) if owner.id else self.people


def promises(view: View) -> Iterator[Promise]:
    """Every promise on record."""
    for contact in view.journal.contacts.values():
        for item in contact.promises:
            yield Promise(item, (Link(contact.name, contact.id),))
    for interview in view.journal.interviews.values():
        for item in interview.promises:
            yield Promise(item, interview.attendees, interview)


def of_person(view: View, key: str) -> list[Promise]:
    """The promises between the author and somebody."""
    contact = view.journal.contacts[key]
    found = [Promise(item, (Link(contact.name, key),)) for item in contact.promises]
    for interview in view.journal.interviews_with.get(key, ()):
        found += [Promise(item, interview.attendees, interview) for item in interview.promises]
    return [p for p in found if not p.by or any(link.id == key for link in p.by)]


def theirs_open(view: View) -> list[Html]:
    """One line for everything that others promised and that has not come."""
    found = [p for p in promises(view) if p.by and p.open]
    found.sort(key=lambda p: (p.item.due or date.max, p.item.text))
    return [waiting_row(view, p) for p in found]


def waiting_row(view: View, promise: Promise) -> Html:
    """Who promised what, and by when."""
    due = promise.item.due
    when = joined([", by ", short(due, view.worded), ", ", away(due, view.worded)]) if due else ""
    return el("li", names(view, promise.by), " promised: ", view.linked(promise.item.text), when)


def names(view: View, links: Iterable[Link]) -> Html:
    """Several people, linked."""
    return joined((view.mention(each) for each in links), ", ")


def promise_table(view: View, found: Iterable[Promise], caption: str) -> Html:
    """Promises as a table, the open ones first."""
    rows = sorted(found, key=lambda p: (not p.open, str(p.item.due or date.max), str(p.item.done or ""), p.item.text))
    return table(
        ("What", "Between", "By", "How it stands", "From"),
        [
            (
                view.linked(p.item.text),
                joined([names(view, p.by), "you"] if p.by else ["you", names(view, p.people)], " to "),
                on(p.item.due),
                joined([box(p.item), on(p.item.done)], " "),
                spaced(view.interview(p.interview), private(p.interview)) if p.interview else "",
            )
            for p in rows
        ],
        caption,
    )
