"""How one value is written in frontmatter: as plain words wherever YAML reads them back, else in quotes."""

import re
from collections.abc import Sequence

import yaml

from quarterhour.model.record import Link, Stop
from quarterhour.store.refusal import EditRefused

UNWRITABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
SURROGATE = re.compile(r"[\ud800-\udfff]")
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


def words(value: object) -> str:
    """The text that a value stands in a file as, before any quotes."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Link):
        return f"[[{value.id or value.target}]]" if value.id or value.target else value.text
    if isinstance(value, Stop):
        return value.since.isoformat() if value.since else "yes"
    return str(value)


def several(value: object) -> tuple[object, ...] | None:
    """The values of a list; nothing for a single value, such as a day with its time."""
    if isinstance(value, Sequence) and not isinstance(value, str) and not hasattr(value, "_fields"):
        return tuple(value)
    return None


def scalar(value: object, style: str = "") -> str:
    """One value on one line, in the quotes that stood there before where it can keep them."""
    text = words(value)
    if SURROGATE.search(text):
        message = "this is no text that can be written to a file; type it again"
        raise EditRefused(message)
    if style == "'" and not UNWRITABLE.search(text):
        return "'" + text.replace("'", "''") + "'"
    return text if not style and is_plain(text) else quoted(text)


def flow(values: Sequence[object]) -> str:
    """Several values on one line."""
    return "[" + ", ".join(scalar(value, '"') for value in values) + "]"


def quoted(text: str) -> str:
    """A text in double quotes, whatever it holds."""
    text = re.sub(r'[\\"]', lambda found: ESCAPES[found[0]], text)
    return '"' + UNWRITABLE.sub(escaped, text) + '"'


def escaped(found: re.Match[str]) -> str:
    """A character that may not stand in frontmatter as it is."""
    character = found[0]
    code = ord(character)
    return ESCAPES.get(character) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def is_plain(text: str) -> bool:
    """Whether YAML reads a text back without quotes, in a list too; not so what other readers take for nothing."""
    if text in NOTHING or UNWRITABLE.search(text):
        return False
    try:
        events = [*yaml.parse(f"key: {text}\n", Loader=yaml.CBaseLoader)]
    except yaml.YAMLError:
        return False
    scalars = [event for event in events if isinstance(event, yaml.ScalarEvent)]
    return (
        len(events) == 8
        and [event.value for event in scalars] == ["key", text]
        and not scalars[1].style
        and scalars[1].anchor is None
        and scalars[1].tag is None
    )
