"""Something they asked you to do before a talk."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.hints.talks import close
from quarterhour.model.body import OPEN, passage
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.prose import plain
from quarterhour.model.wording import clipped


def instruction_open(journal: Journal, today: date) -> Iterator[Problem]:
    """A talk is a working day away, and a box under Arrangements is not ticked.

    Source: S0.14.
    """
    for interview in close(journal, today, 1):
        for item in passage(interview.passages, "arrangements").items:
            if item.box == OPEN:
                yield hint(
                    interview, "instruction-open", f'"{clipped(plain(item.text))}" is not ticked',
                    "do it, then tick it", item.line,
                )  # fmt: skip
