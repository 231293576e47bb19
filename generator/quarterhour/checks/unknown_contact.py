"""A link to a person who has no file."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal
from quarterhour.model.names import near
from quarterhour.model.problem import Problem
from quarterhour.model.record import Link


def unknown_contact(journal: Journal, _today: date) -> Iterator[Problem]:
    """A link to a person leads to no file; plain words may stand there instead."""
    for path, link, field in links(journal):
        if link.target and not link.id:
            yield Problem(
                path,
                link.line,
                link.column,
                "unknown-contact",
                f"nobody has the file {link.target}.md",
                fix(journal, link),
                field,
            )


def fix(journal: Journal, link: Link) -> str:
    """Whom the link may have meant, or how to make the file."""
    if link.target in journal.unreadable:
        return f"mend {journal.unreadable[link.target]} first"
    if close := near(link.target, journal.names, most=1):
        return f"write [[{close[0]}]]"
    return f'make it with qh add "{link.target.replace("-", " ").title()}", or write plain words without brackets'


def links(journal: Journal) -> Iterator[tuple[str, Link, str]]:
    """Every place that may link a person: the file, the link, the field."""
    for contact in journal.contacts.values():
        if contact.via:
            yield contact.origin.path, contact.via, "via"
        yield from in_log(contact.origin.path, contact.log)
        yield from ((contact.origin.path, r.person, "") for r in contact.referrals)
    for interview in journal.interviews.values():
        yield from ((interview.origin.path, link, "with") for link in interview.attendees)
        yield from in_log(interview.origin.path, interview.log)
        yield from ((interview.origin.path, r.person, "") for r in interview.referrals)


def in_log(path: str, log: tuple[Touch, ...]) -> Iterator[tuple[str, Link, str]]:
    """The people that the lines of a log link."""
    for touch in log:
        for link in (*touch.about, *touch.to, *([touch.person] if touch.person else [])):
            yield path, link._replace(line=link.line or touch.line), ""
