"""Something told in confidence, and marked to be shared."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.hint import hint
from quarterhour.checks.phrases import said
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def shared_and_sensitive(journal: Journal, _today: date) -> Iterator[Problem]:
    """A learning speaks of pay, health or family and is marked `#share`, so that a shared build would show it.

    Source: BERK.
    """
    for interview in journal.interviews.values():
        for item in interview.learned:
            if "share" in item.tags and not item.private and (words := said("sensitive", item.text)):
                yield hint(
                    interview, "shared-and-sensitive", f'"{words}" is marked to be shared',
                    "take #share out, or write #private", item.line,
                )  # fmt: skip
