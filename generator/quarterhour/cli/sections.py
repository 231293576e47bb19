"""Sections of finished sentences, printed."""

from collections.abc import Iterable
from textwrap import fill

from quarterhour.cli.session import Session
from quarterhour.model.guide import Section

WIDTH = 100


def tell(session: Session, sections: Iterable[Section]) -> None:
    """Print each section's title and lines; an empty one says what is missing."""
    for section in sections:
        lines = section.lines or ((section.empty,) if section.empty else ())
        if not lines:
            continue
        session.say()
        session.say(section.title, bold=True)
        for number, line in enumerate(lines, 1):
            mark = f"{number}. " if section.numbered and section.lines else "  "
            # a command is not broken at its hyphens, so that it can be copied
            wrapped = fill(line, WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark), break_on_hyphens=False)
            session.say(wrapped)
