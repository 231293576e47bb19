"""A message with words of a template left in it."""

import re
from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, written
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

GAP = re.compile(
    r"\{[{%]?[^{}\n]{0,40}[}%]?\}|\[(?:your|their|the|insert|name|first|last|company|organization|role|date|field|add)\b"
    r"[^\[\]\n]*\](?!\()|<(?:your|their|insert|name|first|last|company|role|date)\b[^<>\n]*>|\b(?:X{3,}|TODO|TBD)\b"
    r"|\blorem ipsum\b",
    re.IGNORECASE,
)


def template_words(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A message has a gap such as `[name]` or `{company}` in it, besides the blanks that are counted."""
    if found := GAP.search(written(draft)):
        yield hint(
            draft, "template-words", f'"{found[0]}" is still to be filled in', "write what belongs there", found[0]
        )
