"""A message that is sorry more than once."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.checks.phrases import all_said
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.wording import listed


def over_apologizing(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A message says sorry for itself more than once; people like to be asked.

    Source: S3.4.
    """
    words = [*all_said("apologies", written(draft))]
    if len(words) > 1:
        told = listed(f'"{each}"' for each in words)
        yield hint(draft, "over-apologizing", f"it is sorry more than once: {told}", "once is enough", words[1])
