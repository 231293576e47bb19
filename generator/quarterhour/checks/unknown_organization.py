"""A link to an organization that has no file."""

from collections.abc import Iterable, Iterator
from datetime import date

from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.names import near
from quarterhour.model.problem import HINT, Problem


def unknown_organization(journal: Journal, _today: date) -> Iterator[Problem]:
    """A link to an organization leads to no file; it is shown by the words in it."""
    named = {key: (o.name,) for key, o in journal.organizations.items() if o.origin.places}
    records: Iterable[Contact | Interview] = (*journal.contacts.values(), *journal.interviews.values())
    for record in records:
        link = record.organization
        if link is None or not link.target or link.target.casefold() in named:
            continue
        if link.id in named:
            continue
        close = near(link.target, named, most=1)
        fix = (
            f"write [[{close[0]}]]"
            if close
            else f"make organizations/{link.target}.md, or write its name without brackets"
        )
        line, column = record.origin.at("organization")
        yield Problem(
            record.origin.path, line, column, "unknown-organization",
            f"there is no file organizations/{link.target}.md", fix, "organization", HINT,
        )  # fmt: skip
