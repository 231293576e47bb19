"""The fields of a block of frontmatter, read from YAML's events one by one: text and places, and no guesses."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

DEEPEST = 4
TYPED = re.compile(r"(?P<indent>\s*)(?P<key>[^:#]+?):\s+(?P<value>\S.*?)\s*$")
GLUED = re.compile(r"\s*[\w-]+:\S")
QUOTE_IT = "put quotes round the value"
OPENED = re.compile("end of stream|document indicator|expected ',' or")
COMPLAINTS = (
    ("mapping values are not allowed", "unquoted-value", "a colon and a space inside a value begin another field"),
    ("end of stream", "unclosed-quote", "a quotation mark is opened and never closed"),
    ("document indicator", "unclosed-quote", "a quotation mark is opened and never closed"),
    ("expected ',' or", "unclosed-bracket", "a bracket is opened and never closed"),
    ("could not find expected ':'", "no-colon", "there is no `name: value` on this line"),
    ("escape", "unquoted-value", "a backslash between double quotes has a meaning in YAML, and this one has none"),
    ("expected key", "unquoted-value", "a value goes on after its closing quotation mark or bracket"),
    ("node content", "unquoted-value", "a value cannot begin like this"),
    ("not allowed in this context", "unquoted-value", "a value cannot begin like this"),
    ("comment or line break", "unquoted-value", "a value cannot begin like this"),
    ("expected <document start>", "odd-indent", "this line does not begin where the first field does"),
)
UNREADABLE = ("unreadable-yaml", "this is no `name: value` that can be read")


class Value(NamedTuple):
    """What stands after a field's name: words, or a list of them; line and column count from 1."""

    text: str = ""
    line: int = 1
    column: int = 1
    items: tuple["Value", ...] | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was filled in."""
        return not self.text.strip() if self.items is None else not self.items


class Field(NamedTuple):
    """A field as typed: its value, and where its name stands."""

    value: Value
    line: int = 1
    column: int = 1


class Refused(Exception):  # noqa: N818 -- no error of ours: it carries what is wrong past python-frontmatter
    """A block that cannot be read: where, and why."""

    def __init__(self, line: int, column: int, name: str, message: str, fix: str) -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.name = name
        self.message = message
        self.fix = fix


def fields(block: str) -> dict[str, Field]:
    """The fields of a block, whose first line is the fence's own, left empty."""
    try:
        return mapping(yaml.parse(block, Loader=yaml.CBaseLoader))
    except yaml.MarkedYAMLError as error:
        raise refusal(error, block.split("\n")) from None


def mapping(events: Iterator[yaml.Event]) -> dict[str, Field]:
    """The fields of the one document in a stream of events."""
    next(events)
    first = next(events)
    if isinstance(first, yaml.StreamEndEvent):
        return {}
    top = next(events)
    if not isinstance(top, yaml.MappingStartEvent):
        message = "the frontmatter is not a list of fields"
        raise refused(top, "not-fields", message, "write each field on a line of its own: `name: Ada Lovelace`")
    plain(top)
    found: dict[str, Field] = {}
    while isinstance(key := next(events), yaml.ScalarEvent):
        name = key_name(key, found)
        found[name] = Field(value(next(events), events, 1), *place(key))
    if not isinstance(key, yaml.MappingEndEvent):
        raise nested(key)
    next(events)
    after = next(events)
    if not isinstance(after, yaml.StreamEndEvent):
        message = "a second block begins inside the frontmatter"
        raise refused(after, "second-document", message, "keep one block between the two `---` lines")
    return found


def key_name(key: yaml.ScalarEvent, found: dict[str, Field]) -> str:
    """The name of a field, which must be new and plain."""
    plain(key)
    name: str = key.value
    if name == "<<":
        raise refused(key, "yaml-merge", "merge keys (`<<`) are not read", "write the fields out")
    if name in found:
        message = f'"{name}" is given twice, here and on line {found[name].line}'
        raise refused(key, "doubled-field", message, "keep one of the two lines")
    return name


def value(event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Value:
    """The value that starts with an event: words, a list of words, or a link that nobody put in quotes."""
    if isinstance(event, yaml.ScalarEvent):
        plain(event)
        return Value(event.value, *place(event))
    if isinstance(event, yaml.AliasEvent):
        message = f"`*{event.anchor}` is a YAML alias, and aliases are not read"
        raise refused(event, "yaml-alias", message, QUOTE_IT + ", or write it out")
    if not isinstance(event, yaml.SequenceStartEvent) or depth >= DEEPEST:
        raise nested(event)
    plain(event)
    items = []
    while not isinstance(item := next(events), yaml.SequenceEndEvent):
        items.append(value(item, events, depth + 1))
    return flat(event, items)


def flat(start: yaml.Event, items: list[Value]) -> Value:
    """A list of words as it is; a list of one list of one word as the link `[[word]]` that it was meant to be."""
    deeper = [item for item in items if item.items is not None]
    if not deeper:
        return Value("", *place(start), tuple(items))
    inner = deeper[0].items or ()
    if len(items) > 1 or len(inner) != 1 or inner[0].items is not None:
        raise nested(start)
    return Value(f"[[{inner[0].text}]]", *place(start))


def plain(event: yaml.Event) -> None:
    """Refuse what YAML can do and nobody needs here: anchors and tags."""
    if anchor := getattr(event, "anchor", None):
        message = f"`&{anchor}` is a YAML anchor, and anchors are not read"
        raise refused(event, "yaml-anchor", message, QUOTE_IT + " if it is meant as words")
    if tag := getattr(event, "tag", None):
        shown = tag.replace("tag:yaml.org,2002:", "!!")
        message = f"`{shown}` is a YAML tag, and tags are not read"
        raise refused(event, "yaml-tag", message, QUOTE_IT + " if it is meant as words")


def place(event: yaml.Event) -> tuple[int, int]:
    """The line and column of an event in the file."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def refused(event: yaml.Event, name: str, message: str, fix: str) -> Refused:
    """What keeps a block from being read, at an event."""
    return Refused(*place(event), name, message, fix)


def nested(event: yaml.Event) -> Refused:
    """A value with parts of its own."""
    return refused(
        event,
        "nested-value",
        "a field holds words or a list of words, nothing deeper",
        "put quotes round the value, or write its parts in the body of the note",
    )


def refusal(error: yaml.MarkedYAMLError, lines: list[str]) -> Refused:
    """What YAML could not read, in words, with the line as it could be written."""
    complaint = error.problem or ""
    mark = error.context_mark if OPENED.search(complaint) else error.problem_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    if "could not find expected ':'" in complaint and error.context_mark:
        line, column = error.context_mark.line, error.context_mark.column
    line = min(line, len(lines) - 1)
    typed = lines[line]
    name, message = wording(complaint, typed, column)
    return Refused(line + 1, column + 1, name, message, mending(name, typed))


def wording(complaint: str, line: str, column: int) -> tuple[str, str]:
    """The name and the words for one of libyaml's complaints."""
    if "\t" in line[: column + 1] and ("tab" in complaint or "cannot start" in complaint):
        return "tab", "a tab stands where YAML wants spaces"
    if "mapping values are not allowed" in complaint and ": " not in line[:column]:
        return "odd-indent", "this line does not begin where the first field does"
    if line.lstrip().startswith(":"):
        return "no-colon", "there is a value here without a name before it"
    if "cannot start any token" in complaint:
        return "unquoted-value", f"a value cannot begin with {line[column : column + 1]}"
    return next(((name, said) for words, name, said in COMPLAINTS if words in complaint), UNREADABLE)


def mending(name: str, line: str) -> str:
    """How to mend a line."""
    if name == "tab":
        return "indent with spaces"
    if name == "no-colon":
        return "put a space after the colon" if GLUED.match(line) else "write `name: value` on each line"
    if name == "odd-indent":
        return "let every field begin at the start of its line"
    return quoted_line(line) or QUOTE_IT


def quoted_line(line: str) -> str:
    """What to write instead of a line: the same with its value in quotes; nothing where there is no such line."""
    found = TYPED.match(line)
    if not found:
        return ""
    value = found["value"]
    mark = value[:1]
    if mark in ("'", '"') and (value.count(mark) == 1 or value.endswith(mark)):
        value = value[1:].removesuffix(mark)
    marked = "'" + value.replace("'", "''") + "'" if '"' in value or "\\" in value else f'"{value}"'
    return f"{QUOTE_IT}: {found['indent']}{found['key']}: {marked}"
