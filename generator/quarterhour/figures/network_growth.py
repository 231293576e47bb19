"""How the circle of people grows, and from where."""

from collections import Counter
from datetime import date

from quarterhour.figures.counting import Row, month, month_name, months_between
from quarterhour.model import state
from quarterhour.model.contact import Contact
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import meaningful
from quarterhour.model.wording import count

SOURCES = ("warm", "referred", "alumni", "cold", "not said")
SOURCE = {"alumni": "alumni", "classmate": "alumni", "referred": "referred", "": "not said"} | dict.fromkeys(
    ("cold", "online", "event", "association"), "cold"
)


def network_growth(journal: Journal, today: date) -> Figure:
    """People by the month of the first word or talk with them, added up, by how you came to know them.

    The first word counts, not the day the file was made or imported; whoever was never written to is not counted.
    Alumni are classmates too; cold is whoever you knew from an event, an association, online or not at all; warm
    is everyone else.
    """
    first = [(day, source(c)) for c in journal.contacts.values() if (day := first_word(journal, c.id, today))]
    return Figure(
        name="network-growth",
        title="Network growth",
        reading=f"a first word with {count(len(first), 'person', 'people')}",
        value=len(first),
        unit="people",
        n=len(first),
        of="people with a first word or talk",
        head=("up to the end of", *SOURCES, "all"),
        rows=growth(first, today),
    )


def growth(first: list[tuple[date, str]], today: date) -> tuple[Row, ...]:
    """One row for each month, added up."""
    if not first:
        return ()
    new = Counter((month(day), source) for day, source in first)
    total: Counter[str] = Counter()
    rows: list[Row] = []
    for each in months_between(min(day for day, _ in first), today):
        total.update({source: new[each, source] for source in SOURCES})
        rows.append((month_name(each), *(total[source] for source in SOURCES), total.total()))
    return tuple(rows)


def source(contact: Contact) -> str:
    """How the author came to know someone: a door that was opened counts before anything else."""
    if contact.via and not contact.relationship:
        return "referred"
    return SOURCE.get(contact.relationship, "warm")


def first_word(journal: Journal, contact: str, today: date) -> date | None:
    """The day of the first word between the author and someone, or of their first talk."""
    days = [t.day for t in state.lines(journal, contact, today) if meaningful(t)]
    days += [t.day for t in state.held(journal, contact, today) if t.day]
    return min(days, default=None)
