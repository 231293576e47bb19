"""A log line that was read as a wish not to be contacted."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.wording import clipped


def stop_line(journal: Journal, _today: date) -> Iterator[Problem]:
    """A line of a log was read as `do not contact me`, so nothing is proposed for that person any more."""
    for contact in journal.contacts.values():
        for touch in journal.timelines[contact.id]:
            if touch.what == "opted-out" and contact.do_not_contact is None:
                yield Problem(
                    touch.path, touch.line, 1, "stop-line",
                    f'"{clipped(touch.raw)}" was read as a wish not to be contacted, and holds',
                    f'if it is none, begin it with the word noted: "{touch.day.isoformat()} noted: ..."', "", HINT,
                )  # fmt: skip
