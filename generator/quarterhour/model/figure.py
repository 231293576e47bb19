"""A figure about a journal: one number, what it is counted over, and the table beneath it."""

from typing import NamedTuple

FEW = 5
Cell = str | int | float | None


class Figure(NamedTuple):
    """One figure: `value` in `unit` over `n` things (`of` says which), or no value and why it is hidden.

    `reading` says it in a sentence. `named` is whether its table holds names or the author's words, which no shared
    build may show.
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
