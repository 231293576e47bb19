"""Everything that a journal can link to: its notes by folder, what each is called, and whom a mention means."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from quarterhour.model.called import is_title, straight
from quarterhour.model.names import fold
from quarterhour.model.organization import Organization
from quarterhour.model.record import Link, Origin
from quarterhour.store import links, schema
from quarterhour.store.mentions import ALSO_WORDS
from quarterhour.store.slug import slug

PEOPLE = ("contacts",)
PLACES = ("organizations",)


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
