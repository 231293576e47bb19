"""A learning that is related to a talk which has no file."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.journal import Journal
from quarterhour.model.learnings import AGREES, CONTRADICTS
from quarterhour.model.names import near
from quarterhour.model.problem import Problem


def unknown_talk(journal: Journal, _today: date) -> Iterator[Problem]:
    """A learning agrees with, or contradicts, a talk that leads to no file."""
    for interview in journal.interviews.values():
        for item in interview.learned:
            for link in item.links if {AGREES, CONTRADICTS} & {*item.tags} else ():
                if link.id or not link.target or link.target in journal.unreadable:
                    continue
                close = near(link.target, {key: (key,) for key in journal.interviews if key != interview.id}, most=1)
                yield Problem(
                    interview.origin.path, link.line or item.line, link.column, "unknown-talk",
                    f"there is no file {link.target}.md",
                    f"write [[{close[0]}]]" if close else "write the name of its file, as it stands in interviews/",
                )  # fmt: skip
