"""From notes to records: links resolved, the body read, everything in its place."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, NamedTuple

from quarterhour.model.body import Passage, Touch, passage
from quarterhour.model.called import is_title, straight
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.me import Me
from quarterhour.model.names import fold
from quarterhour.model.organization import Organization
from quarterhour.model.problem import Problem
from quarterhour.model.record import Link, Origin
from quarterhour.store import body, links, log, promised, referrals, schema
from quarterhour.store.around import Around
from quarterhour.store.mentions import ALSO_WORDS
from quarterhour.store.outline import ITEM, Line, outline
from quarterhour.store.slug import slug

PEOPLE = ("contacts",)
PLACES = ("organizations",)
THANKED = re.compile(r"\bthank(?:ed|s\s+to)\s+([^\W\d_]+)(?!')", re.IGNORECASE)
FIT = re.compile(r"([+-]?[0-2])(?![\d.])")


class Note(NamedTuple):
    """A record's file whose fields are read, and whose links and body are not yet."""

    id: str
    path: str
    text: str
    read: schema.Read

    @property
    def names(self) -> tuple[str, ...]:
        """What the record is called: its name and others it goes by."""
        return (self.read.values.get("name", ""), *self.read.values.get("aliases", ()))

    @property
    def origin(self) -> Origin:
        """Where the record comes from."""
        return Origin(self.path, self.read.places)


class Shelf:
    """All notes of a journal, by folder, with the links between them."""

    def __init__(
        self,
        contacts: Mapping[str, Note],
        interviews: Mapping[str, Note],
        organizations: Mapping[str, Note],
        unreadable: Mapping[str, str],
    ) -> None:
        self.contacts = contacts
        self.interviews = interviews
        self.organizations = organizations
        self.unreadable = unreadable

    @cached_property
    def plain_places(self) -> Mapping[str, str]:
        """The organizations that are only named in words, by the id that those words make."""
        named = [
            link.text
            for note in (*self.contacts.values(), *self.interviews.values())
            if (link := note.read.values.get("organization")) and not link.target and link.text
        ]
        known = self.filed.resolve
        return {slug(words): words for words in reversed(named) if not known(Link(words), PLACES).id}

    @cached_property
    def filed(self) -> links.Records:
        """The records with a file, and what they are called."""
        folders = {"contacts": self.contacts, "interviews": self.interviews, "organizations": self.organizations}
        ids = {kind: {links.key(key): key for key in notes} for kind, notes in folders.items()}
        for key, path in self.unreadable.items():
            if (kind := path.partition("/")[0]) in ids:
                ids[kind].setdefault(links.key(key), key)
        people = {key: note.names[0] for key, note in self.contacts.items()}
        places = {key: note.names[0] for key, note in self.organizations.items() if note.names[0]}
        titles = {"contacts": people, "organizations": places, "interviews": {}}
        return links.Records(ids, {kind: named(notes.values()) for kind, notes in folders.items()}, titles)

    @cached_property
    def all(self) -> links.Records:
        """Everything that can be linked to: records with a file, and organizations without."""
        places = {**{links.key(key): key for key in self.plain_places}, **self.filed.ids["organizations"]}
        return links.Records({**self.filed.ids, "organizations": places}, self.filed.names, self.filed.titles)

    @cached_property
    def first_names(self) -> frozenset[str]:
        """The first names of everyone who has a file, save those that are words as well."""
        names = first_names(name for note in self.contacts.values() for name in note.names if name)
        return frozenset(fold(name) for name in names) - ALSO_WORDS

    def person(self, link: Link) -> Link:
        """A mention of a person, resolved."""
        return self.all.resolve(link, PEOPLE)

    def place(self, link: Link) -> Link:
        """A mention of an organization, resolved; plain words are one too."""
        found = self.all.resolve(link, PLACES)
        return found if found.id or found.target else found._replace(id=slug(found.text))

    def unfiled(self) -> Mapping[str, Organization]:
        """The organizations that have no file of their own."""
        return {
            key: Organization(id=key, origin=Origin(f"organizations/{key}.md"), name=words)
            for key, words in sorted(self.plain_places.items())
            if key not in self.organizations
        }

    def names_of(self, link: Link) -> tuple[str, ...]:
        """What someone may be called: their names, first names, and how they are addressed."""
        note = self.contacts.get(link.id)
        names = [n for n in note.names if n] if note else [link.text]
        call = [note.read.values["call"]] if note and "call" in note.read.values else []
        return tuple(dict.fromkeys([*names, *first_names(names), *call]))

    def spoken_names(self, people: Iterable[Link]) -> Mapping[str, Link]:
        """What each of some people may be called among themselves: id, name, other names, first name."""
        found: dict[str, Link] = {}
        twice: set[str] = set()
        for link in people:
            names = self.names_of(link)
            who = Link(names[0], link.id)
            for spoken in {links.key(name) for name in (link.id, *names)}:
                if spoken and found.setdefault(spoken, who) != who:
                    twice.add(spoken)
        return {spoken: who for spoken, who in found.items() if spoken not in twice}


def first_names(names: Iterable[str]) -> list[str]:
    """The first word of each name, without a title before it."""
    words = ([w for w in straight(name).split() if not is_title(w)] for name in names)
    return [w[0] for w in words if w]


def named(notes: Iterable[Note]) -> Mapping[str, str]:
    """The records by name, with and without its accents; a name that two of them share means neither."""
    known = [*notes]
    exact = unshared((links.key(name), note.id) for note in known for name in note.names if name)
    taken = {links.key(name) for note in known for name in note.names if name}
    plain = unshared((fold(name), note.id) for note in known for name in note.names if name)
    return {**{name: key for name, key in plain.items() if name not in taken}, **exact}


def unshared(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What each name means, where it means one record."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for name, key in pairs:
        if found.setdefault(name, key) != key:
            twice.add(name)
    return {name: key for name, key in found.items() if name not in twice}


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
