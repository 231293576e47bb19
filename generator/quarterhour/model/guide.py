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
    """Everything worth knowing before one talk; after it (`over`), what to write down and what comes next."""

    interview: str
    title: str
    when: str
    score: int
    threshold: int
    missing: tuple[str, ...]
    sections: tuple[Section, ...]
    over: bool = False


class Sheet(NamedTuple):
    """A page to have at hand: what stands on it, and what is missing for it to be of use."""

    title: str
    when: str
    sections: tuple[Section, ...]
    missing: tuple[str, ...] = ()

    def part(self, key: str) -> Section:
        """The section of that name, or an empty one."""
        return next((s for s in self.sections if s.key == key), Section("", (), key=key))
