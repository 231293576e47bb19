"""The frontmatter of a note: the block between a first line `---` and the next line `---`."""

import re
from collections.abc import Mapping

import frontmatter
from frontmatter.default_handlers import YAMLHandler

from quarterhour.model.problem import Problem
from quarterhour.store.fields import Field, Refused, fields

FENCE = "---"
ODD_FENCE = re.compile(r"(?:-{4,}|\.{3}|\+{3}|;{3})[ \t]*$")
ODD_START = re.compile(r"---[ \t]*\w+[ \t]*$|\+{3}|;{3}|\{")
OTHERS = (("+++", "TOML"), (";;;", "JSON"), ("{", "JSON"))
WANTED = "begin and end the block with a line `---`"
# What libyaml takes for text, without the three line breaks that no editor shows as such.
CONTROL = re.compile(
    "[^\t\n\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff]"
)


class Fence(YAMLHandler):
    """Finds the block and reads it event by event; lines keep the numbers that they have in the file."""

    def split(self, text: str) -> tuple[str, str]:
        """The block, with an empty line for its opening fence, and the body."""
        lines = text.split("\n")
        if lines[0].rstrip(" \t") != FENCE:
            raise unopened(lines)
        end = closing(lines)
        block = "\n".join(["", *lines[1:end], ""])
        if found := CONTROL.search(block):
            raise control(found[0], block.count("\n", 0, found.start()) + 1, block, found.start())
        return block, "\n".join(lines[end + 1 :])

    def load(self, fm: str, **_: object) -> dict[str, Field]:
        """The fields of a block."""
        return fields(fm)


FENCES = Fence()


def read(text: str, path: str) -> Mapping[str, Field] | Problem:
    """The fields of a note as they were typed, or the first thing that keeps them from being read."""
    try:
        # python-frontmatter takes blank lines off the start of a text before it looks for a fence
        if text[:1].isspace():
            raise unopened(text.split("\n"))
        found, _ = frontmatter.parse(text, handler=FENCES)
    except Refused as wrong:
        return Problem(path, wrong.line, wrong.column, wrong.name, wrong.message, wrong.fix)
    return {name: field for name, field in found.items() if isinstance(field, Field)}


def closing(lines: list[str]) -> int:
    """The index of the line that closes the block."""
    for index, line in enumerate(lines):
        if index and line.rstrip(" \t") == FENCE:
            return index
        if index and ODD_FENCE.match(line):
            raise Refused(index + 1, 1, "odd-fence", f"`{shown(line)}` does not end the frontmatter", WANTED)
    raise Refused(1, 1, "unclosed-fence", "the frontmatter is never closed", "add a line `---` after its last field")


def unopened(lines: list[str]) -> Refused:
    """Why no block begins on the first line."""
    number, first = next(((n, line) for n, line in enumerate(lines, 1) if line.strip()), (1, ""))
    if ODD_FENCE.match(first) or ODD_START.match(first):
        form = next((name for mark, name in OTHERS if first.startswith(mark)), "")
        said = f"`{shown(first)}` begins {form}" if form else f"`{shown(first)}` does not begin the frontmatter"
        return Refused(number, 1, "odd-fence", said, WANTED + ", with `name: value` lines between")
    if number > 1 and first.rstrip(" \t") == FENCE:
        fix = "take out the lines above it"
        return Refused(number, 1, "late-fence", "the frontmatter does not begin on the first line", fix)
    fix = "begin the file with a line `---`, `name: value` lines and a line `---`"
    return Refused(1, 1, "no-frontmatter", "there is no frontmatter" if first else "the file is empty", fix)


def shown(line: str) -> str:
    """A fence as it may be shown: not all of its sixty dashes."""
    line = line.strip()
    return line if len(line) <= 12 else line[:12] + "…"


def control(mark: str, line: int, block: str, start: int) -> Refused:
    """A character that no editor shows."""
    column = start - block.rfind("\n", 0, start)
    message = f"an invisible character U+{ord(mark):04X} stands here"
    return Refused(line, column, "control-character", message, "delete it")
