"""The body of a note as passages: what stands under each heading, as text and as items."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from quarterhour.model.body import Item, Passage
from quarterhour.model.problem import Problem
from quarterhour.store import days, headings
from quarterhour.store.around import Around
from quarterhour.store.items import NUMBERED, item
from quarterhour.store.outline import ITEM, Line, outline

SHORT = 40
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass
class Section:
    """The lines under one heading, or under all headings of one name."""

    key: str
    title: str
    line: int
    level: int = 0
    lines: list[Line] = field(default_factory=list)


def sections(lines: Iterable[Line]) -> list[Section]:
    """The lines of a note by the heading they stand under; what stands before any is under none.

    A heading without a meaning of its own belongs to the section around it, as what is under it does.
    """
    lead = Section("", "", 0)
    found = [lead]
    within: list[Section] = []
    for line in lines:
        if not line.level:
            (within[-1] if within else lead).lines.append(line)
            continue
        while within and within[-1].level >= line.level:
            within.pop()
        outer = within[-1] if within else None
        known = headings.known(line.title, outer.key if outer else "")
        if not known and outer:
            outer.lines.append(line)
        elif known or line.level > 1 or len(found) > 1:
            opened = Section(known or headings.key(line.title), line.title, line.number, line.level)
            found.append(opened)
            within.append(opened)
    return found


def passages(found: Iterable[Section], around: Around) -> tuple[tuple[Passage, ...], tuple[Problem, ...]]:
    """The passages of a note, and what in their items cannot be read."""
    merged: dict[str, Passage] = {}
    problems: list[Problem] = []
    for section in found:
        items, wrong = read_items(section, around)
        problems += wrong
        filled = tuple(i for i in items if not unfilled(i))
        passage = Passage(section.key, section.title, text(section, items, filled), filled, section.line)
        before = merged.get(section.key)
        if before:
            both = "\n\n".join(part for part in (before.text, passage.text) if part)
            passage = before._replace(text=both, items=before.items + passage.items)
        if passage.text or section.key:
            merged[section.key] = passage
    return tuple(merged.values()), tuple(problems)


def unfilled(item: Item) -> bool:
    """Whether an item is only a mark, or only words before a colon."""
    if item.below.strip() or item.tags:
        return False
    return not item.text or (not item.box and item.text.rstrip("*_ ").endswith(":"))


def read_items(section: Section, around: Around) -> tuple[tuple[Item, ...], tuple[Problem, ...]]:
    """The items directly under a heading; nested ones belong to the item above."""
    if section.key == "log":
        return (), ()
    both = [item(line, below, section.key, around) for line, below in top_items(section.lines)]
    return tuple(found for found, _ in both), tuple(problem for _, wrong in both for problem in wrong)


def top_items(lines: list[Line]) -> Iterator[tuple[Line, str]]:
    """Each item that belongs to no other, with the lines below it that belong to it."""
    start: Line | None = None
    below: list[str] = []
    for line in lines:
        begins = line.top_item or (line.text[:1].isdecimal() and not line.quiet and bool(NUMBERED.match(line.text)))
        if begins or line.level:
            if start:
                yield start, "\n".join(below).rstrip()
            start, below = (line, []) if begins else (None, [])
        elif start and not line.hidden:
            if line.text.strip() and below and not below[-1].strip() and line.text[:1] not in " \t":
                yield start, "\n".join(below).rstrip()
                start = None
            else:
                below.append(line.text)
    if start:
        yield start, "\n".join(below).rstrip()


def log_items(lines: Iterable[Line]) -> Iterator[Line]:
    """The items of a note's log."""
    return dated_items(sections(lines))


def dated_items(found: Iterable[Section]) -> Iterator[Line]:
    """The items that stand in the log, among all sections of a note."""
    for section in found:
        if section.key == "log":
            yield from (line for line, _ in top_items(section.lines) if line.top_item)


def lost(body: str, lines: list[Line], found: Iterable[Section], path: str) -> Iterator[Problem]:
    """What a note says where nobody reads it: after a fence or comment without end, in a log without a list mark."""
    if lines and lines[-1].quiet and outline(f"{body}\nend")[-1].quiet:
        start = next((n + 1 for n in range(len(lines) - 1, -1, -1) if not lines[n].quiet), 0)
        thing = "comment" if lines[start].hidden else "code block"
        message = f"a {thing} begins here and never ends, so nothing below is read"
        yield Problem(path, lines[start].number, 1, "never-closed", message, "close it, or delete the mark")
    for line in (line for section in found if section.key == "log" for line in section.lines):
        plain = not (line.quiet or line.level or line.top_item)
        if plain and line.text[:1].strip() and days.leading(line.text.lstrip("*_[ ")):
            fix = "write `- ` before the date"
            yield Problem(path, line.number, 1, "no-bullet", "a line of the log begins with a list mark", fix)


def text(section: Section, items: tuple[Item, ...], filled: tuple[Item, ...]) -> str:
    """What is written in a section, without comments, and without items and headings that nobody filled in."""
    empty = {i.line for i in items} - {i.line for i in filled}
    kept: list[str] = []
    waiting: list[str] = []
    for line in section.lines:
        if line.level:
            waiting.append(line.text)
        elif line.number not in empty and (shown := visible(line)) is not None:
            if shown.strip() and not empty_item(line):
                kept += waiting
                waiting = []
            elif shown.strip():
                continue
            kept.append(shown)
    return "\n".join(kept).strip("\n").rstrip()


def empty_item(line: Line) -> bool:
    """Whether a line of the log or a nested line is a bullet with nothing after it."""
    start = ITEM.match(line.text) if len(line.text) < SHORT and not line.quiet else None
    return start is not None and not line.text[start.end() :].strip()


def visible(line: Line) -> str | None:
    """A line as it is shown; nothing where it is a comment."""
    if line.hidden:
        after = line.text.partition("-->")[2]
        return after if after.strip() else None
    return line.text if line.quiet or "<!--" not in line.text else COMMENT.sub("", line.text)
