"""A prep guide: finished sentences in sections, ready for the terminal and for a page."""

from typing import NamedTuple


class Section(NamedTuple):
    """One part of a guide or card: a title and finished lines; `empty` is what to say where there are none."""

    title: str
    lines: tuple[str, ...]
    empty: str = ""
    key: str = ""
    numbered: bool = False


class Guide(NamedTuple):
    """Everything worth knowing before one talk."""

    interview: str
    title: str
    when: str
    score: int
    threshold: int
    missing: tuple[str, ...]
    sections: tuple[Section, ...]
