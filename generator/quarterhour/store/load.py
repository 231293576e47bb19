"""Read a whole journal: as much as can be read, and everything that is wrong with the rest."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from quarterhour.model.calendar import Calendar
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.me import Me
from quarterhour.model.organization import Organization
from quarterhour.model.problem import Problem
from quarterhour.model.record import Origin
from quarterhour.model.settings import Settings
from quarterhour.store import config, folder, front, promised, records, schema, source
from quarterhour.store.shelf import Note, Shelf

KINDS: Mapping[str, type] = {"contacts": Contact, "interviews": Interview, "organizations": Organization}
ME = "me.md"


def find_root(start: Path) -> Path | None:
    """The folder of the journal around a folder, or of the one in it that is called `journal`."""
    for place in (start, *start.parents):
        for root in (place, place / "journal"):
            if (root / config.FILE).is_file():
                return root
    return None


def load(root: Path) -> tuple[Journal, tuple[Problem, ...]]:
    """A journal with everything in it that can be read, and everything that is wrong with the rest."""
    settings, problems = read_settings(root)
    unreadable: dict[str, str] = {}
    notes: dict[str, dict[str, Note]] = {kind: {} for kind in KINDS}
    for kind, record in KINDS.items():
        for found in folder.records(root, kind):
            if isinstance(found, Problem):
                problems.append(found)
            elif note := read_note(found, record, problems):
                notes[kind][note.id] = note
            else:
                unreadable.setdefault(found.id, found.path)
    shelf = Shelf(notes["contacts"], notes["interviews"], notes["organizations"], unreadable)
    me = read_me(root, shelf, unreadable, problems)
    contacts = {key: records.contact(note, shelf, problems) for key, note in shelf.contacts.items()}
    interviews = {key: records.interview(note, shelf, problems) for key, note in shelf.interviews.items()}
    promised.once(contacts, interviews)
    organizations = {key: records.organization(note, shelf, problems) for key, note in shelf.organizations.items()}
    journal = Journal(
        settings=settings,
        me=me,
        contacts=contacts,
        interviews=interviews,
        organizations={**organizations, **shelf.unfiled()},
        unreadable=unreadable,
        calendar=calendar(settings, contacts.values(), interviews.values()),
    )
    return journal, heard(journal, problems)


def read_settings(root: Path) -> tuple[Settings, list[Problem]]:
    """The settings of a journal, and what is wrong with them."""
    path = root / config.FILE
    text = source.read(path, root, config.FILE) if path.exists() or path.is_symlink() else ""
    if isinstance(text, Problem):
        return Settings(), [text]
    settings, problems = config.read(text, root)
    return settings, [*problems]


def read_note(found: folder.Found, kind: type, problems: list[Problem]) -> Note | None:
    """The fields of a record's file; nothing where it cannot be read."""
    typed = front.read(found.text, found.path) if isinstance(found.text, str) else found.text
    if isinstance(typed, Problem) or isinstance(found.text, Problem):
        problems += [typed] if isinstance(typed, Problem) else []
        return None
    read = schema.read(kind, typed, found.path)
    problems += read.problems
    return Note(found.id, found.path, found.text, read) if read.complete else None


def read_me(root: Path, shelf: Shelf, unreadable: dict[str, str], problems: list[Problem]) -> Me:
    """The journal's author."""
    path = root / ME
    if not path.exists() and not path.is_symlink():
        return Me(origin=Origin(ME))
    note = read_note(folder.Found("me", ME, source.read(path, root, ME)), Me, problems)
    if note is None:
        unreadable["me"] = ME
        return Me(origin=Origin(ME))
    return records.me(note, shelf, problems)


def calendar(settings: Settings, contacts: Iterable[Contact], interviews: Iterable[Interview]) -> Calendar:
    """The author's working days, in the years that the journal is about and some after them."""
    known = [touch.day for contact in contacts for touch in contact.log]
    known += [interview.day for interview in interviews if interview.day]
    first, last = min(known, default=date(2026, 1, 1)), max(known, default=date(2026, 1, 1))
    return config.calendar(settings, range(first.year - 1, last.year + 4))


def heard(journal: Journal, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems, less those that a file says to ignore."""
    silenced = {journal.me.origin.path: journal.me.ignore}
    silenced |= {c.origin.path: c.ignore for c in journal.contacts.values()}
    silenced |= {i.origin.path: i.ignore for i in journal.interviews.values()}
    silenced |= {o.origin.path: o.ignore for o in journal.organizations.values()}
    return tuple(sorted(p for p in problems if p.name not in silenced.get(p.path, ())))
