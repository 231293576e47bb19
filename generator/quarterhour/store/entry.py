"""Adding a line to the log of a note, next to its newest one, and ticking a box."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from quarterhour.store import days
from quarterhour.store.body import log_items, sections
from quarterhour.store.outline import ITEM, SETEXT, Line, outline, split
from quarterhour.store.refusal import EditRefused
from quarterhour.store.scalar import SURROGATE, UNWRITABLE
from quarterhour.store.splice import Splice, evened, lines_before

LOG = "log"
INSET = "    "
EMPHASIS = "*_~ \t"
DONE = re.compile(r"\(done [^()]*\)")
REFERENCE = re.compile(r"(?:[ \t]+\^[\w-]+)?[ \t]*$")


class Spot(NamedTuple):
    """Where a new item goes: before the line at that place in the outline, below some lines that it brings along."""

    at: int
    mark: str = "-"
    above: tuple[str, ...] = ()


def append_log(text: str, line: str, below: Sequence[str] = ()) -> str:
    """The text with one more line in its log, which is made at the end of the file where there is none.

    It stands next to the newest line, above it in a log that is kept newest first; a line of an earlier day stands
    among its days. The lines of `below` are set in under it, as a mail that belongs to it.
    """
    if not line.strip() or any(
        UNWRITABLE.search(one.replace("\t", " ")) or SURROGATE.search(one) for one in (line, *below)
    ):
        message = "a log line is one line of text, without control characters"
        raise EditRefused(message)
    even = evened(text)
    before = outline(even)
    spot = place(before, even, day_of(line) or date.max)
    mail = [f"{INSET}{one}".rstrip() for one in below]
    pieces = [*spot.above, f"{spot.mark} {line}", *mail]
    new = lines_before(text, even.count("\n") + 1 - len(before) + spot.at, pieces).of(text)
    prove(before, outline(evened(new)), spot.at, len(pieces), len(mail))
    return new


def place(lines: list[Line], text: str, day: date) -> Spot:
    """The place of a line of that day: in the log that holds the newest one, or in a new log."""
    logs = [found for found in sections(lines) if found.key == LOG]
    if not logs:
        return new_log(lines, text)
    first = lines[0].number
    dated = [[(one.number - first, on) for one in log.lines if one.top_item and (on := item_day(one))] for log in logs]
    newest = max(dated, key=lambda days: max((on for _, on in days), default=date.min))
    if newest:
        return among(lines, newest, day)
    return undated(lines, logs[-1].line - first)


def new_log(lines: list[Line], text: str) -> Spot:
    """A log at the end of the file, with a blank line before it; a last line that is not ended stays above it."""
    ends = text.endswith("\n")
    last = split(text)[-2 if ends else -1]
    blank = [""] if last.strip() else []
    return Spot(len(lines) - (ends or not text), above=(*blank, "## Log"))


def among(lines: list[Line], dated: Sequence[tuple[int, date]], day: date) -> Spot:
    """The place of a line of that day among those that have one."""
    newest_first = dated[0][1] > dated[-1][1]
    earlier = [n for n, found in dated if found <= day]
    if newest_first:
        at = earlier[0] if earlier else item_end(lines, dated[-1][0])
    else:
        at = item_end(lines, earlier[-1]) if earlier else dated[0][0]
    return Spot(at, lines[dated[0][0]].text[0])


def undated(lines: list[Line], heading: int) -> Spot:
    """The place of the first dated line: after whatever stands under the heading, before any heading below it."""
    start = heading + (1 if lines[heading].text.startswith("#") else 2)
    stop = next((n for n in range(start, len(lines)) if lines[n].level), len(lines))
    filled = [n for n in range(start, stop) if lines[n].text.strip()]
    if not filled:
        return Spot(start)
    items = [n for n in filled if lines[n].top_item]
    if items and item_end(lines, items[-1]) > filled[-1]:
        return Spot(filled[-1] + 1, lines[items[-1]].text[0])
    return Spot(filled[-1] + 1, above=() if lines[filled[-1]].quiet else ("",))


def item_end(lines: list[Line], start: int) -> int:
    """The index after an item and everything that belongs to it."""
    last = start
    for n in range(start + 1, len(lines)):
        if belongs(lines[n], lines[n - 1], adjacent=last == n - 1):
            last = n
        elif lines[n].text.strip():
            break
    return last + 1


def belongs(line: Line, above: Line, *, adjacent: bool) -> bool:
    """Whether a line belongs to the item above it: set in, in the same fence, or the same paragraph going on."""
    if line.quiet:
        return line.text[:1] in (" ", "\t") or (adjacent and above.quiet)
    if not line.text.strip() or line.level or line.top_item or SETEXT.match(line.text):
        return False
    return adjacent or line.text[0] in " \t"


def item_day(line: Line) -> date | None:
    """The day that a list item begins with."""
    item = ITEM.match(line.text)
    return day_of(line.text[item.end() :]) if item else None


def day_of(text: str) -> date | None:
    """The day that a log line begins with, bold or not."""
    found = days.leading(text.lstrip(EMPHASIS))
    return found[0] if found and isinstance(found[0], date) else None


def prove(before: list[Line], after: list[Line], at: int, count: int, below: int = 0) -> None:
    """Read the log again: the line is in it and every other line is what it was, or the edit is refused."""
    others = [line[1:] for line in (*after[:at], *after[at + count :])]
    if after[at + count - 1 - below] not in log_items(after) or others != [line[1:] for line in before]:
        message = "a line added to the log here would not be read: a fence or a comment may be open; add it by hand"
        raise EditRefused(message, opened(before, at))


def opened(lines: list[Line], at: int) -> int:
    """The number of the line where the fence or comment opens that reaches as far as an index."""
    while at and lines[at - 1].quiet:
        at -= 1
    return lines[at].number if at < len(lines) else 1


def tick(text: str, line_number: int, day: date, raw: str = "") -> str:
    """The text with the open box on one line ticked and dated; `raw` is the line as it was read, if that is known."""
    even = evened(text)
    line = next((one for one in outline(even) if one.number == line_number), None)
    item = ITEM.match(line.text) if line and not line.quiet else None
    if line is None or item is None:
        message = "there is no box on this line"
        raise EditRefused(message, line_number)
    if item["box"] not in (" ", None):
        message = "the box on this line is not open"
        raise EditRefused(message, line_number)
    if raw.strip() not in line.text:
        message = "this line is not what it was when it was read; nothing was ticked"
        raise EditRefused(message, line_number)
    start = sum(len(one) + 1 for one in even.split("\n")[: line_number - 1])
    if item["box"] is None:  # a plain item is given the box that it lacks
        boxed = f"{line.text[: item.end()].rstrip()} [ ] {line.text[item.end() :].lstrip()}"
        return Splice(start, start + len(line.text), ticked(boxed, boxed.index("[ ]") + 1, day)).of(text)
    return Splice(start, start + len(line.text), ticked(line.text, item.start("box"), day)).of(text)


def ticked(line: str, box: int, day: date) -> str:
    """A line with its box ticked and dated; an earlier date goes, a reference for links stays last."""
    line = f"{line[:box]}x{line[box + 1 :]}"
    words = f"(done {day.isoformat()})"
    if DONE.search(line):
        return DONE.sub(words, line, count=1)
    end = REFERENCE.search(line)
    at = end.start() if end else len(line)
    return f"{line[:at]} {words}{line[at:]}"
