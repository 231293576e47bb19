"""Two files for one person."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.names import fold
from quarterhour.model.problem import HINT, Problem

OF_AN_OFFICE = frozenset({"info", "office", "hello", "contact", "mail", "team", "reception", "enquiries", "admin"})


def same_person_twice(journal: Journal, _today: date) -> Iterator[Problem]:
    """Two files have the same e-mail address or the same full name, so reminders may come twice."""
    addresses: dict[str, Contact] = {}
    names: dict[str, Contact] = {}
    for contact in journal.contacts.values():
        name = fold(contact.name)
        by_address = addresses.setdefault(contact.email.casefold(), contact) if contact.email else contact
        by_name = names.setdefault(name, contact) if " " in name else contact
        if by_address is not contact and not (shared(contact.email) and fold(by_address.name) != name):
            yield twice(contact, by_address, "email", "e-mail address")
        elif by_name is not contact and not told_apart(contact, by_name):
            yield twice(contact, by_name, "name", "name")


def shared(address: str) -> bool:
    """Whether an address is that of an office, which several people read."""
    return address.partition("@")[0].casefold() in OF_AN_OFFICE


def told_apart(one: Contact, other: Contact) -> bool:
    """Whether two people of one name are known to be two: each with an address and a place of work of their own."""
    places = [fold(c.organization.text) for c in (one, other) if c.organization]
    return bool(one.email and other.email and len(places) == len({*places}) > 1)


def twice(contact: Contact, first: Contact, field: str, what: str) -> Problem:
    """What is the same in two files."""
    line, column = contact.origin.at(field)
    return Problem(
        contact.origin.path, line, column, "same-person-twice", f"{first.origin.path} has the same {what}",
        "join the two files if it is one person", field, HINT,
    )  # fmt: skip
