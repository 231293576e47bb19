"""How soon people are thanked."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from quarterhour.figures.counting import binned, too_few
from quarterhour.model import standing, state
from quarterhour.model.figure import FEW, Figure, Named
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count, listed, medium_day

BINS = (("by the next day", 1), ("2 to 3 days", 3), ("4 to 7 days", 7), ("later", 10**6))
NOT_REACHED = "not reached: more than half are not thanked yet"


class Thanks(NamedTuple):
    """One person of one talk, and after how many days they were thanked, if they were."""

    name: Named
    day: date
    after: int | None


def time_to_thank(journal: Journal, today: date) -> Figure:
    """The median of days from the end of a talk to the first thanks, for each person who was there.

    Whoever is not thanked yet counts as later than everyone else and is listed, never dropped; when they are more than
    half, the median is not reached. Imported history that holds no thanks is left out. Fewer than five: counts only.
    """
    found = everyone(journal, today)
    missing = [each for each in found if each.after is None]
    days = sorted(each.after for each in found if each.after is not None)
    soon = sum(after <= 1 for after in days)
    value, why = median(days, len(found))
    rows = (*((when, people, "") for when, people in binned(days, BINS)), ("not yet", len(missing), names(missing)))
    return Figure(
        name="time-to-thank",
        title="Time to thank",
        reading=f"{soon} of {count(len(found), 'person', 'people')} thanked by the next day"
        + (f", half within {count(value, 'day')}" if value is not None else ""),
        value=value,
        unit="days",
        n=len(found),
        of="people talked with, once for each talk",
        why_hidden=why,
        head=("thanked", "people", "who"),
        rows=rows if found else (),
        named=True,
        dots=tuple((each.name, each.day.isoformat(), each.after) for each in found),
    )


def everyone(journal: Journal, today: date) -> list[Thanks]:
    """Everyone of every talk, but imported history without thanks."""
    return [
        Thanks(Named(contact.name, contact.id), talk.day, (thanked - talk.day).days if thanked else None)
        for contact in journal.contacts.values()
        for talk in state.held(journal, contact.id, today)
        if talk.day
        for thanked in [thanked_by(journal, talk, contact.id, today)]
        if thanked or not history(journal, talk, contact.id)
    ]


def thanked_by(journal: Journal, talk: state.Talk, contact: str, today: date) -> date | None:
    """The day someone was thanked for a talk, as far as it is known on a day."""
    thanked = standing.thanked_on(journal, talk, contact)
    return thanked if thanked and thanked <= today else None


def history(journal: Journal, talk: state.Talk, contact: str) -> bool:
    """Whether a talk was imported, or is older than the import of the person."""
    since = journal.contacts[contact].imported
    return bool(talk.interview and talk.interview.imported) or bool(since and talk.day and talk.day < since)


def median(days: Sequence[int], n: int) -> tuple[int | None, str]:
    """The day by which half of them were thanked, or why there is none."""
    if n < FEW:
        return None, too_few(n)
    return (None, NOT_REACHED) if 2 * len(days) < n else (days[(n - 1) // 2], "")


def names(missing: Sequence[Thanks]) -> str:
    """Who is not thanked yet, and for the talk of which day."""
    return listed(f"{each.name} ({medium_day(each.day)})" for each in missing)
