"""Add a person to the journal."""

from collections.abc import Mapping
from pathlib import Path

from quarterhour import store
from quarterhour.model.contact import Contact
from quarterhour.model.names import fold, near
from quarterhour.model.record import Link
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow import write
from quarterhour.workflow.refusal import NobodyMeant, Refusal
from quarterhour.workflow.typed import readable
from quarterhour.workflow.who import card, person
from quarterhour.workflow.write import Written


def add(root: Path, snapshot: Snapshot, name: str, told: Mapping[str, str]) -> tuple[Written, str]:
    """Make a contact's file; and a sentence that names whoever it could be a double of."""
    name = " ".join(name.split())
    if not name:
        raise Refusal("say whom to add: qh add Noor Haddad")
    readable(Contact, told)
    alike = doubles(snapshot, name, told)
    journal = snapshot.journal
    values: dict[str, object] = {"name": name, "added": snapshot.today}
    values |= {key: value for key, value in told.items() if value}
    if work := told.get("organization"):
        values["organization"] = employer(root, snapshot, work)
    if via := told.get("via"):
        giver = person(journal, via)
        values |= {"via": Link(giver.name, giver.id, giver.id), "relationship": "referred"}
    taken = [*journal.contacts, *journal.unreadable]
    identity = store.slug(name, taken)
    written = write.create(root, snapshot, f"contacts/{identity}.md", store.scaffold(Contact, values))
    return written, alike


def employer(root: Path, snapshot: Snapshot, words: str) -> Link | str:
    """The organization that some words mean, linked where it has a file; else the words."""
    organizations = snapshot.journal.organizations
    found = [
        o
        for o in organizations.values()
        if fold(words) in (fold(o.name), fold(o.id)) and (root / o.origin.path).is_file()
    ]
    return Link(found[0].name, found[0].id, found[0].id) if found else words


def doubles(snapshot: Snapshot, name: str, told: Mapping[str, str]) -> str:
    """Refuse somebody who is there already; name those who are nearly the same."""
    contacts = snapshot.journal.contacts
    email = fold(told.get("email", ""))
    for contact in contacts.values():
        same_name = fold(contact.name) == fold(name)
        same_mail = bool(email) and fold(contact.email) == email
        tells_apart = email or told.get("organization")
        if same_mail or (same_name and not tells_apart):
            raise NobodyMeant(
                f"{card(contact)} is there already: {contact.origin.path}"
                + ("" if same_mail else "; if this is someone else, say so with --organization or --email")
            )
    close = near(name, {key: (c.name,) for key, c in contacts.items()}, most=2)
    alike = [key for key in close if fold(contacts[key].name) == fold(name) or len(name) > 5]
    return "nearly the same: " + ", ".join(f"{k} ({card(contacts[k])})" for k in alike) if alike else ""
