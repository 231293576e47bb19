"""Every dated line of a journal, for the checks that look at lines."""

from collections.abc import Iterator

from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal


def every_line(journal: Journal) -> Iterator[Touch]:
    """The lines of all logs, of people, talks, organizations and the author's own."""
    for record in journal.records:
        yield from record.log
