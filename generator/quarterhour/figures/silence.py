"""How long it has been quiet with each person, against the rhythm you meant to keep."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.model import standing, state
from quarterhour.model.calendar import months
from quarterhour.model.figure import Figure, Named
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count

APART = frozenset({"do not contact", "on hold"})


class Quiet(NamedTuple):
    """Someone you talked with: days since the last word, and days from it within which you meant to be in touch."""

    who: Named
    days: int
    rhythm: int

    @property
    def share(self) -> float:
        """How much of the rhythm has passed."""
        return self.days / self.rhythm


def silence(journal: Journal, today: date) -> Figure:
    """Days since the last word or talk with each person you talked with, against the rhythm you meant to keep.

    Whoever asked not to be contacted, is put off, or has no rhythm is left out. The longest, measured by their
    rhythm, come first.
    """
    found = sorted(everyone(journal, today), key=lambda quiet: (-quiet.share, quiet.who))
    past = sum(quiet.days > quiet.rhythm for quiet in found)
    return Figure(
        name="silence",
        title="Silence against rhythm",
        reading=f"{past} of {count(len(found), 'person', 'people')} not heard from, or written to, "
        "for longer than you meant",
        value=past,
        unit="past their rhythm",
        n=len(found),
        of="people talked with who have a rhythm",
        head=("who", "days since the last word", "rhythm in days"),
        rows=tuple(found),
        named=True,
    )


def everyone(journal: Journal, today: date) -> Iterator[Quiet]:
    """Everyone you talked with and mean to keep in touch with."""
    for contact in journal.contacts.values():
        rhythm = standing.cadence_of(journal, contact, today)
        last = standing.last_touch(journal, contact.id, today)
        if not rhythm or last is None or not state.held(journal, contact.id, today):
            continue
        if standing.relationship(journal, contact, today) not in APART:
            yield Quiet(Named(contact.name, contact.id), (today - last).days, (months(last, rhythm) - last).days)
