"""What every record has: an id, a place it came from, and fields that describe themselves."""

from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from datetime import date, time
from typing import Any, NamedTuple, NewType

from quarterhour.model.names import fold

Email = NewType("Email", str)
Zone = NewType("Zone", str)


class When(NamedTuple):
    """A day, and the time on it where one is known; local to the zone of what it dates."""

    day: date
    at: time | None = None

    def __str__(self) -> str:
        """The form that is written to a file."""
        if self.at is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()}T{self.at:%H:%M}"


class Stop(NamedTuple):
    """They asked not to be contacted: since when, or since ever, and the line that says so."""

    since: date | None = None
    path: str = ""
    line: int = 0


class Link(NamedTuple):
    """A mention of a record: the words that stand there, and the id that they mean.

    `target` is what was typed in a link form; plain words have none. A `target` without an `id` is a
    link to a file that is not there.
    """

    text: str
    id: str = ""
    target: str = ""
    line: int = 0
    column: int = 1

    @property
    def key(self) -> str:
        """What tells whom it means apart: the id, or the words that stand for them where they have no file."""
        return self.id or fold(self.text)


@dataclass(frozen=True, slots=True)
class Origin:
    """The file that a record was read from, and where each of its fields stands (line and column from 1)."""

    path: str
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def at(self, name: str) -> tuple[int, int]:
        """The line and column of a field's value, or the start of the file."""
        return self.places.get(name, (1, 1))


def about(
    text: str,
    *,
    default: Any = ...,
    key: str = "",
    read: tuple[str, ...] = (),
    choices: tuple[str, ...] = (),
    spellings: Mapping[str, str] | None = None,
    span: tuple[int, int] | None = None,
    unsure: bool = False,
) -> Any:
    """Describe one field: its sentence, the other names it is read by, the values it takes.

    `key` is its name in a file where that differs; `unsure` is what a yes-or-no value that cannot be read means.
    """
    told = {
        "about": text,
        "key": key,
        "read": read,
        "choices": choices,
        "spellings": spellings or {},
        "span": span,
        "unsure": unsure,
    }
    if default is ...:
        return field(metadata=told)
    return field(default=default, metadata=told)


def described(kind: type) -> Mapping[str, "Field[Any]"]:
    """The fields of a kind of record that stand in its frontmatter, by the name they have there."""
    return {f.metadata["key"] or f.name: f for f in fields(kind) if "about" in f.metadata}
