"""A figure about a journal: one number, what it is counted over, and the table beneath it."""

from typing import NamedTuple, Self

FEW = 5
Cell = str | int | float | None


class Named(str):
    """A name in a table, with the id of whoever or whatever it names."""

    __slots__ = ("id",)

    id: str

    def __new__(cls, text: str, key: str = "") -> Self:
        """Keep the id beside the name."""
        made = super().__new__(cls, text)
        made.id = key
        return made


class Figure(NamedTuple):
    """One figure: `value` in `unit` over `n` things (`of` says which), or no value and why it is hidden.

    `reading` says it in a sentence. `named` is whether its table holds names or the author's words, which no shared
    build may show. `dots` are the single things that a plot of it shows, where its table counts them in groups.
    """

    name: str
    title: str
    reading: str
    value: float | None = None
    unit: str = ""
    n: int = 0
    of: str = ""
    why_hidden: str = ""
    head: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    named: bool = False
    dots: tuple[tuple[Cell, ...], ...] = ()
