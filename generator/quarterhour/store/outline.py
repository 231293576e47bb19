"""The outline of a note: where its frontmatter ends, which lines are headings, list items, fences or comments.

The reader and the editor both go by it, so that what is written is read back from the same place.
"""

import re
from typing import NamedTuple

HEADING = re.compile(r"(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+•])[ \t]+(?:\[(?P<box>[ xX-])\](?=[ \t]|$))?")
FENCE = re.compile(r" {0,3}(`{3,}(?!.*`)|~{3,})")
MARKS = frozenset("-*+•")
SETEXT = re.compile(r"(=+|-{2,})[ \t]*$")


class Line(NamedTuple):
    """One line of a note, without its line end; `number` counts from 1 over the whole file.

    `quiet` lines mean nothing (code and comments); `hidden` ones are not shown either (comments, a heading's rule).
    """

    number: int
    text: str
    level: int = 0
    title: str = ""
    quiet: bool = False
    hidden: bool = False

    @property
    def top_item(self) -> bool:
        """Whether a list item starts here that belongs to no other."""
        return self.text[:1] in MARKS and not self.quiet and not self.level and bool(ITEM.match(self.text))


def split(text: str) -> list[str]:
    """The lines of a text without their ends; only LF and CRLF end a line, as in every editor."""
    return [line.removesuffix("\r") for line in text.split("\n")]


def body_start(lines: list[str]) -> int:
    """The index of the first line after the frontmatter; 0 where there is none."""
    if not lines or lines[0].removeprefix("\ufeff").rstrip(" \t") != "---":
        return 0
    closing = (n for n, line in enumerate(lines) if n and line.rstrip(" \t") == "---")
    return next(closing, -1) + 1


def outline(text: str) -> list[Line]:
    """Every line after the frontmatter; in code fences and comments nothing is a heading or an item (`quiet`)."""
    lines = split(text)
    found: list[Line] = []
    fence = ""
    comment = False
    for index in range(body_start(lines), len(lines)):
        line = lines[index]
        number = index + 1
        opening = FENCE.match(line) if "```" in line or "~~~" in line else None
        if fence:
            found.append(Line(number, line, quiet=True))
            if opening and opening[1].startswith(fence) and not line.strip(" \t" + fence[0]):
                fence = ""
        elif comment or line.lstrip().startswith("<!--"):
            found.append(Line(number, line, quiet=True, hidden=True))
            comment = "-->" not in line
        elif opening:
            fence = opening[1]
            found.append(Line(number, line, quiet=True))
        elif line.startswith("#") and (heading := HEADING.match(line)):
            found.append(Line(number, line, len(heading[1]), (heading[2] or "").strip()))
        elif line[:1] in ("=", "-") and found and SETEXT.match(line) and underlined(found[-1]):
            above = found.pop()
            found.append(above._replace(level=1 if line[0] == "=" else 2, title=above.text.strip()))
            found.append(Line(number, line, quiet=True, hidden=True))
        else:
            found.append(Line(number, line))
    return found


def underlined(line: Line) -> bool:
    """Whether a rule under a line makes it a heading: plain words, no list item and no heading already."""
    words = line.text[:1] not in " \t>" and not ITEM.match(line.text)
    return words and bool(line.text.strip()) and not line.quiet and not line.level
