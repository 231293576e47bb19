"""A whole journal as it was read: its author, people, talks, organizations and settings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from quarterhour.model.body import Touch
from quarterhour.model.calendar import Calendar
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.me import Me
from quarterhour.model.names import match
from quarterhour.model.organization import Organization
from quarterhour.model.record import Origin, Stop
from quarterhour.model.settings import Playbook, Settings
from quarterhour.model.timeline import timeline


@dataclass(frozen=True, kw_only=True)
class Journal:
    """Everything that could be read; `unreadable` names the files that could not, by id."""

    settings: Settings = field(default_factory=Settings)
    me: Me = field(default_factory=lambda: Me(origin=Origin("me.md")))
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    interviews: Mapping[str, Interview] = field(default_factory=dict)
    organizations: Mapping[str, Organization] = field(default_factory=dict)
    unreadable: Mapping[str, str] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=Calendar)
    memo: dict[date | None, dict[tuple[str, str], object]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def records(self) -> tuple[Contact | Interview | Organization | Me, ...]:
        """Every record that has a file, or could have one."""
        return (*self.contacts.values(), *self.interviews.values(), *self.organizations.values(), self.me)

    def playbook(self, today: date) -> Playbook:
        """The numbers that hold on a day: once the author has landed, the gentle ones and their own."""
        return self.settings.landed if self.me.has_landed(today) else self.settings.numbers

    @cached_property
    def interviews_with(self) -> Mapping[str, tuple[Interview, ...]]:
        """The interviews each contact takes part in, oldest first, those without a date last."""
        found: dict[str, list[Interview]] = {}
        for interview in sorted(self.interviews.values(), key=lambda i: (i.day or date.max, i.id)):
            for contact in dict.fromkeys(link.id for link in interview.attendees):
                found.setdefault(contact, []).append(interview)
        return {key: tuple(value) for key, value in found.items()}

    @cached_property
    def timelines(self) -> Mapping[str, tuple[Touch, ...]]:
        """Every touch with each contact, oldest first, from their own log and from those of their interviews."""
        return {key: timeline(contact, self.interviews_with.get(key, ())) for key, contact in self.contacts.items()}

    @cached_property
    def stops(self) -> Mapping[str, Stop]:
        """Who asked not to be contacted, and where that stands."""
        found = {}
        for contact in self.contacts.values():
            line = next((t for t in self.timelines[contact.id] if t.what == "opted-out"), None)
            if contact.do_not_contact is not None:
                found[contact.id] = contact.do_not_contact
            elif line is not None:
                found[contact.id] = Stop(line.day, line.path, line.line)
        return found

    def people(self, ids: Iterable[str]) -> tuple[Contact, ...]:
        """The contacts of some ids, leaving out those without a readable file."""
        return tuple(self.contacts[key] for key in ids if key in self.contacts)

    def attendees(self, interview: Interview) -> tuple[Contact, ...]:
        """The people of a talk who have a readable file, each once."""
        return self.people(dict.fromkeys(link.id for link in interview.attendees))

    def workplace(self, contact: Contact) -> Organization | None:
        """The organization someone works at now."""
        return self.organizations.get(contact.organization.id) if contact.organization else None

    def colleagues(self, organization: str) -> tuple[Contact, ...]:
        """Everyone who works at an organization now, by name."""
        here = (c for c in self.contacts.values() if c.organization and c.organization.id == organization)
        return tuple(sorted(here, key=lambda c: c.name))

    def beside(self, contact: Contact) -> tuple[Contact, ...]:
        """Everyone who works where somebody does, by a link or by the same words, the person themselves included."""
        place = contact.organization
        if place is None:
            return ()
        same = place.key
        here = ((c, c.organization) for c in self.contacts.values() if c.organization)
        return tuple(c for c, link in here if link.key == same)

    def find(self, words: str) -> tuple[str, ...]:
        """The ids of the contacts that some typed words mean."""
        return match(words, self.names)

    @cached_property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """What each contact is found by, their name first."""
        return {
            key: (c.name, *c.aliases, c.email, c.organization.text if c.organization else "")
            for key, c in self.contacts.items()
        }
