"""Thanks that went by post."""

from collections.abc import Iterator
from datetime import date

from quarterhour.figures.counting import middle, shown
from quarterhour.model import state
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count


def letters_posted(journal: Journal, today: date) -> Figure:
    """Letters of thanks that were posted, and the median of days from the talk before to the letter.

    The median needs five letters.
    """
    found = sorted(letters(journal, today))
    days = middle(after for _, _, after in found if after is not None)
    when = f", half within {shown(days)} days of the talk" if days is not None else ""
    return Figure(
        name="letters-posted",
        title="Letters posted",
        reading=f"{count(len(found), 'letter')} of thanks{when}",
        value=len(found),
        unit="letters",
        n=len(found),
        of="letters of thanks",
        head=("posted", "to", "days after the talk"),
        rows=tuple((day.isoformat(), name, after) for day, name, after in found),
        named=True,
    )


def letters(journal: Journal, today: date) -> Iterator[tuple[date, str, int | None]]:
    """Each letter of thanks: its day, to whom, and how long after the talk before it."""
    for contact in journal.contacts.values():
        talks = [t.day for t in state.held(journal, contact.id, today) if t.day]
        for line in state.lines(journal, contact.id, today):
            if state.is_thanks(line) and line.by == "letter":
                before = max((day for day in talks if day <= line.day), default=None)
                yield line.day, contact.name, (line.day - before).days if before else None
