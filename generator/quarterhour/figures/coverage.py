"""Whom you have heard from, by place, seniority and kind of work."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from quarterhour.figures.counting import Row, percent, too_few
from quarterhour.model import state
from quarterhour.model.contact import SENIORITIES, Contact
from quarterhour.model.culture import places
from quarterhour.model.figure import Figure, Named
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count

UNSAID = "not said"


def coverage(journal: Journal, today: date) -> Figure:
    """People talked with, by organization and by seniority and kind of work: an empty cell is whom to ask next.

    The value is the share of those who do the work you explore among those of whom you noted it. Somebody who was met
    at two places counts in each. Fewer than five: counts only.
    """
    met = [c for c in journal.contacts.values() if state.held(journal, c.id, today)]
    noted = [c for c in met if c.does_this_work]
    doing = sum(c.does_this_work == "yes" for c in noted)
    columns = heads(met)
    cells = Counter(cell for c in met for place in where(journal, c, today) for cell in cells_of(place, c))
    rows: list[Row] = [
        (Named(called(journal, place), place), *(cells[place, kind, key] or None for kind, key in columns))
        for place in sorted({place for place, _, _ in cells})
    ]
    return Figure(
        name="coverage",
        title="Coverage",
        reading=f"{doing} of {count(len(noted), 'person', 'people')} talked with do the work you explore",
        value=percent(doing, len(noted)),
        unit="%",
        n=len(noted),
        of="people talked with of whom you noted whether they do this work",
        why_hidden=too_few(len(noted)),
        head=("organization", *(f"work: {key}" if kind == "function" else key for kind, key in columns)),
        rows=tuple(rows),
        named=True,
    )


def heads(met: list[Contact]) -> list[tuple[str, str]]:
    """The columns: every seniority, then every kind of work that anybody has."""
    seniorities = [s for s in SENIORITIES if any(c.seniority == s for c in met)]
    functions = sorted({c.function for c in met if c.function})
    unsaid = [UNSAID] if any(not c.seniority for c in met) else []
    return [("seniority", s) for s in (*seniorities, *unsaid)] + [("function", f) for f in functions]


def cells_of(place: str, contact: Contact) -> Iterator[tuple[str, str, str]]:
    """The cells that someone counts in, at a place."""
    yield place, "seniority", contact.seniority or UNSAID
    if contact.function:
        yield place, "function", contact.function


def where(journal: Journal, contact: Contact, today: date) -> set[str]:
    """The places someone was met for: where they worked at each talk, else where they work now."""
    found: set[str] = set()
    for talk in state.held(journal, contact.id, today):
        said = talk.interview.organization if talk.interview else None
        here = places(journal, talk.interview) if said and talk.interview else own(contact)
        found.update(here)
    return found or {""}


def own(contact: Contact) -> tuple[str, ...]:
    """Where someone works now."""
    return (contact.organization.id or contact.organization.text,) if contact.organization else ("",)


def called(journal: Journal, place: str) -> str:
    """The name of a place."""
    known = journal.organizations.get(place)
    return (known.name if known else "") or place or "no organization"
