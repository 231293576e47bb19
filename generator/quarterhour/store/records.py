"""From notes to records: the body read, links resolved, everything in its place."""

import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

from quarterhour.model.body import Passage, Touch, passage
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.me import Me
from quarterhour.model.organization import Organization
from quarterhour.model.problem import Problem
from quarterhour.model.record import Link
from quarterhour.store import body, links, log, promised, referrals
from quarterhour.store.around import Around
from quarterhour.store.outline import ITEM, Line, outline
from quarterhour.store.shelf import Note, Shelf

THANKED = re.compile(r"\bthank(?:ed|s\s+to)\s+([^\W\d_]+)(?!')", re.IGNORECASE)
FIT = re.compile(r"([+-]?[0-2])(?![\d.])")


class Body(NamedTuple):
    """The body of a note: its passages, and the lines of its log."""

    passages: tuple[Passage, ...]
    log: tuple[Touch, ...]


def read_body(note: Note, around: Around, problems: list[Problem]) -> Body:
    """The passages and the log of a note."""
    lines = outline(note.text)
    sections = body.sections(lines)
    passages, wrong = body.passages(sections, around)
    problems += [*wrong, *body.lost(note.text, lines, sections, note.path)]
    return Body(passages, tuple(touches(body.dated_items(sections), around, problems)))


def touches(lines: Iterable[Line], around: Around, problems: list[Problem]) -> Iterable[Touch]:
    """The lines of a log, as they were read."""
    for line in lines:
        start = ITEM.match(line.text)
        typed = line.text[start.end() if start else 0 :].strip()
        found = log.read_item(typed, line.number, around.path, around.names, partial(mention, around))
        if isinstance(found, Problem):
            problems.append(found)
        elif found:
            other = THANKED.search(typed) if found.what == "thanked" else None
            if other and around.is_another(other[1]):
                found = found._replace(who="-", what="", by="", text=typed[other.start() :])
            yield found._replace(raw=line.text)


def mention(around: Around, typed: str) -> Link:
    """Whom some words in a log mean: one of the people it is about, else whoever is called so."""
    found = around.resolve(links.link(typed))
    return found if found.id else around.people.get(links.key(typed), found)


def around_note(note: Note, shelf: Shelf, people: Sequence[Link] = ()) -> Around:
    """What the body of a note is read against."""
    when = note.read.values.get("when")
    called = tuple(dict.fromkeys(name for link in people for name in shelf.names_of(link)))
    since = when.day if when else None
    known = shelf.first_names if people else frozenset[str]()
    return Around(note.path, since, shelf.spoken_names(people), shelf.all.resolve, called, known)


def contact(note: Note, shelf: Shelf, problems: list[Problem]) -> Contact:
    """The person whom a note is about."""
    around = around_note(note, shelf, [Link(note.names[0], note.id)])
    found = read_body(note, around, problems)
    values: dict[str, Any] = dict(note.read.values)
    if stop := values.get("do_not_contact"):
        values["do_not_contact"] = stop._replace(path=note.path)
    if via := values.get("via"):
        values["via"] = shelf.person(via)
    return Contact(
        id=note.id,
        origin=note.origin,
        **placed(values, shelf),
        passages=found.passages,
        promises=promised.promises(passage(found.passages, "promises").items, found.log, around),
        referrals=referrals.read(passage(found.passages, "referrals"), around),
        log=found.log,
    )


def interview(note: Note, shelf: Shelf, problems: list[Problem]) -> Interview:
    """The talk that a note is about."""
    values: dict[str, Any] = dict(note.read.values)
    values["attendees"] = tuple(shelf.person(link) for link in values["attendees"])
    around = around_note(note, shelf, values["attendees"])
    found = read_body(note, around, problems)
    fit = FIT.match(passage(found.passages, "debrief").labelled("fit"))
    return Interview(
        id=note.id,
        origin=note.origin,
        **({"fit": int(fit[1])} if fit else {}) | placed(values, shelf),
        passages=found.passages,
        questions=passage(found.passages, "questions").items,
        learned=passage(found.passages, "learned").items,
        promises=promised.promises(passage(found.passages, "promises").items, found.log, around),
        referrals=referrals.read(passage(found.passages, "referrals"), around),
        log=found.log,
    )


def organization(note: Note, shelf: Shelf, problems: list[Problem]) -> Organization:
    """The organization that a note is about."""
    found = read_body(note, around_note(note, shelf), problems)
    return Organization(
        id=note.id,
        origin=note.origin,
        **{"name": note.id} | dict(note.read.values),
        passages=found.passages,
        openings=passage(found.passages, "openings").items,
        log=found.log,
    )


def me(note: Note, shelf: Shelf, problems: list[Problem]) -> Me:
    """The author, from their own note."""
    found = read_body(note, around_note(note, shelf), problems)
    return Me(origin=note.origin, **note.read.values, passages=found.passages, log=found.log)


def placed(values: dict[str, Any], shelf: Shelf) -> dict[str, Any]:
    """The values of a record with its organization resolved."""
    link = values.get("organization")
    return {**values, "organization": shelf.place(link)} if link else values
