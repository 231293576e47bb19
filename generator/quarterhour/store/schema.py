"""From typed fields to a record's values: its dataclass says which fields there are and what each takes."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field
from functools import cache
from types import MappingProxyType, NoneType
from typing import Any, NamedTuple, get_args

from quarterhour.model.problem import HINT, Problem
from quarterhour.model.record import Stop, described
from quarterhour.store import fields
from quarterhour.store.values import PARSERS, Wrong

Known = Mapping[str, "Field[Any]"]


class Read(NamedTuple):
    """What could be read of a record's fields, where each stands, and everything that is wrong with them.

    It is not complete where a field is missing that the record cannot do without.
    """

    values: Mapping[str, Any]
    places: Mapping[str, tuple[int, int]]
    problems: tuple[Problem, ...]
    complete: bool


def read(kind: type, typed: Mapping[str, fields.Field], path: str) -> Read:
    """The values of a record's fields; a wrong one is told and counts as not given."""
    known = described_once(kind)
    chosen: dict[str, str] = {}
    problems: list[Problem] = []
    for name in sorted(typed, key=lambda name: name not in known):
        meant = meaning(kind, name)
        problems += told(name, meant, chosen.get(meant), typed[name], path, known)
        if meant:
            chosen.setdefault(meant, name)
    values: dict[str, Any] = {}
    for meant, name in chosen.items():
        found = parsed(known[meant], typed[name].value)
        if isinstance(found, Wrong):
            problems.append(Problem(path, *place(typed[name]), found.name, found.message, found.fix, meant))
            found = found.instead
        if found not in (None, ""):
            values[known[meant].name] = found
    lacking = [name for name, field in known.items() if required(field) and field.name not in values]
    places = {meant: place(typed[name]) for meant, name in chosen.items()}
    problems += [missing(known[name], name, path, places) for name in lacking]
    return Read(values, MappingProxyType(places), tuple(problems), complete=not lacking)


@cache
def described_once(kind: type) -> Known:
    """The fields of a kind of record, by the name they have in a file."""
    return MappingProxyType(dict(described(kind)))


@cache
def meaning(kind: type, typed: str) -> str:
    """The field that a name means, or nothing; a slip in a name that keeps something private is understood."""
    known = described_once(kind)
    if typed in known:
        return typed
    plain = bare(typed)
    for name, field in known.items():
        if plain in {bare(other) for other in (name, field.name, *field.metadata["read"])}:
            return name
    near = nearest(typed, known)
    return near if near and careful(known[near]) else ""


def bare(name: str) -> str:
    """A field's name as it is compared: `First-Time` is `first_time`."""
    return name.strip().casefold().replace("-", "_").replace(" ", "_")


def careful(field: "Field[Any]") -> bool:
    """Whether a field holds others back, so that it counts even where it is spelled wrongly."""
    return bool(field.metadata["unsure"]) or Stop in get_args(field.type)


def required(field: "Field[Any]") -> bool:
    """Whether a record cannot do without a field."""
    return field.default is MISSING and field.default_factory is MISSING


def place(field: fields.Field) -> tuple[int, int]:
    """Where the value of a field stands, or its name where nothing was filled in."""
    return (field.line, field.column) if field.value.empty else (field.value.line, field.value.column)


def parsed(field: "Field[Any]", value: fields.Value) -> object:
    """The value of a field, nothing where it was not filled in, or what is wrong with it."""
    if value.empty:
        return None
    kind = next((k for k in get_args(field.type) if k is not NoneType), None)
    return PARSERS[kind if NoneType in get_args(field.type) else field.type](value, field.metadata)


def misread(kind: type, told: Mapping[str, str]) -> Iterator[tuple[str, Wrong]]:
    """The values that would be told as wrong if they were written to a record's fields, with the name of each field."""
    known = described_once(kind)
    for name, typed in told.items():
        found = parsed(known[name], fields.Value(typed)) if name in known else None
        if isinstance(found, Wrong):
            yield name, found


def missing(field: "Field[Any]", name: str, path: str, places: Mapping[str, tuple[int, int]]) -> Problem:
    """The problem of a field that has to be there."""
    about = field.metadata["about"].rstrip(".")
    fix = f"write it: {about[0].lower()}{about[1:]}"
    return Problem(path, *places.get(name, (1, 1)), "missing-field", "nothing is filled in", fix, name)


def told(name: str, meant: str, other: str | None, field: fields.Field, path: str, known: Known) -> tuple[Problem, ...]:
    """A word on a field that stands there twice, goes by another name, or by none that is known but nearly."""
    at = (path, field.line, field.column)
    if meant and other:
        message = f"`{other}` and `{name}` are the same field"
        return (Problem(*at, "doubled-field", message, "keep one of the two", name),)
    if meant:
        message = f"`{name}` is read as `{meant}`"
        return (Problem(*at, "other-name", message, f"write `{meant}`", name, HINT),) if meant != name else ()
    near = nearest(name, known)
    fix = f"did you mean `{near}`"
    return (Problem(*at, "unknown-field", "there is no such field", fix, name, HINT),) if near else ()


def nearest(name: str, known: Known) -> str:
    """The field whose name is two letters away from a longer word, or one from a short one; nothing for other words."""
    plain = bare(name)
    close = [(apart(plain, key), key) for key in known if abs(len(key) - len(plain)) <= 2]
    least, best = min(close, default=(3, ""))
    return best if least <= (1 if len(plain) < 5 else 2) else ""


def apart(one: str, other: str) -> int:
    """How many letters have to be changed, added, dropped or swapped to make one word of another."""
    rows: list[list[int]] = [[*range(len(other) + 1)]]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(row[-1] + 1, rows[-1][j] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
