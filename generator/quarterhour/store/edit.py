"""Setting one field of a note: its own line changes, or one is added; every other byte stays as it is."""

from functools import cache

from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.me import Me
from quarterhour.model.organization import Organization
from quarterhour.model.record import described
from quarterhour.store.places import LIST, Block, Place, block, listed
from quarterhour.store.refusal import EditRefused
from quarterhour.store.scalar import flow, scalar, several, words
from quarterhour.store.schema import bare
from quarterhour.store.splice import Splice, evened, line_end

KINDS = (Contact, Interview, Me, Organization)
BLOCKS = {"|": "a block of text", ">": "a block of text", LIST: "a list"}


def set_field(text: str, field: str, value: object) -> str:
    """The text with one field of its frontmatter set; a field that is not there yet comes before the closing fence."""
    even = evened(text)
    before = block(even)
    old = standing(before, field)
    wanted = parts(value)
    if old and old.parts == wanted:
        return text
    new = (replaced(even, old, value) if old else added(text, before, field, value)).of(text)
    prove(block(evened(new)), before, old, (field, wanted))
    return new


def standing(before: Block, field: str) -> Place | None:
    """Where a field stands already, under its own name or another that it is read by."""
    exact = [place for place in before.places if place.name == field]
    found = exact or [place for place in before.places if bare(place.name) in names(field)]
    if len(found) > 1:
        first, second, *_ = found
        message = f"'{first.name}' on line {first.line} and '{second.name}' here say the same; keep one of them"
        raise EditRefused(message, second.line)
    return found[0] if found else None


@cache
def names(field: str) -> frozenset[str]:
    """Every name by which a field is read."""
    meant = (described(kind).get(field) for kind in KINDS)
    read = (name for one in meant if one for name in (one.name, *one.metadata["read"]))
    return frozenset(map(bare, (field, *read)))


def parts(value: object) -> tuple[str, ...]:
    """What a value is read back as."""
    values = several(value)
    return (words(value),) if values is None else listed(tuple(map(words, values)))


def replaced(text: str, old: Place, value: object) -> Splice:
    """One value in another's place, in the quotes that stood there."""
    if old.style in BLOCKS:
        message = f"'{old.name}' is {BLOCKS[old.style]}; change it by hand, from line {old.line} on"
        raise EditRefused(message, old.line)
    if "\n" in text[old.start : old.end]:
        message = f"'{old.name}' is written over several lines; change it by hand, from line {old.line} on"
        raise EditRefused(message, old.line)
    if old.start < old.end:
        return Splice(old.start, old.end, on_one_line(value, old.style))
    return filled(text, text.find(":", old.after_name) + 1, on_one_line(value))


def on_one_line(value: object, style: str = "") -> str:
    """A value, or several, as they fit on the line of a field's name."""
    values = several(value)
    return scalar(value, style) if values is None else flow(values)


def filled(text: str, colon: int, value: str) -> Splice:
    """A value after a colon that has none; a blank that stands there is used."""
    line = text[colon:].partition("\n")[0]
    if line.startswith(" ") and not line.strip():
        return Splice(colon + 1, colon + 1, value)
    return Splice(colon, colon, f" {value}")


def added(text: str, before: Block, field: str, value: object) -> Splice:
    """A new field as the last of the frontmatter."""
    ending = line_end(text, before.end)
    piece = "".join(f"{before.indent}{line}{ending}" for line in written(field, value))
    return Splice(before.end, before.end, piece)


def written(field: str, value: object) -> list[str]:
    """The lines of a new field: one, or a list with one value on each line below its name."""
    values = several(value)
    if not values:
        return [f"{field}: {on_one_line(value)}"]
    return [f"{field}:", *(f"  - {scalar(one)}" for one in values)]


def prove(after: Block, before: Block, old: Place | None, wanted: tuple[str, tuple[str, ...]]) -> None:
    """Read the fields again: one has its new value and every other is what it was, or the edit is refused."""
    name, value = wanted
    expected = [(place.name, value if place is old else place.parts) for place in before.places]
    if [(place.name, place.parts) for place in after.places] != [*expected, *([] if old else [(name, value)])]:
        message = f"'{old.name if old else name}' cannot be set safely in this frontmatter; change it by hand"
        raise EditRefused(message, old.line if old else 1)
