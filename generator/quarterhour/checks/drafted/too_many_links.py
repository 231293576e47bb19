"""A first message with several links."""

import re
from collections.abc import Iterator

from quarterhour.checks.drafted.message import FIRST, hint
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

LINK = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)


def too_many_links(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A first message has more than one link.

    Source: 2HJS-N.
    """
    links = LINK.findall(draft.body)
    if draft.kind in FIRST and len(links) > 1:
        yield hint(draft, "too-many-links", f"it has {len(links)} links", "keep the one that matters", links[1])
