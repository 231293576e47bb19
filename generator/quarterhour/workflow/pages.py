"""The pages of a journal's site on a day."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from quarterhour import pages, store
from quarterhour.model.page import Page
from quarterhour.model.problem import Problem
from quarterhour.workflow.day import chosen_day
from quarterhour.workflow.site import whole
from quarterhour.workflow.templates import own_templates


class Made(NamedTuple):
    """What a site is made of, and what was wrong on the way."""

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]
    title: str


def made_pages(root: Path, given: date | None, clock: Callable[[str], date]) -> Made:
    """Every page of a journal, as of the day given, the sample's own or the clock's."""
    journal, problems = store.load(root)
    own = own_templates(root)
    day = chosen_day(journal, given, clock)
    seen = whole(journal, [*problems, *own.problems], day, own.texts, root.resolve().as_posix())
    return Made(pages.render(seen), seen.problems, journal.settings.title)
