"""The pages of a journal's site on a day."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from quarterhour import drafts, pages, store
from quarterhour.model.draft import Draft
from quarterhour.model.page import Page
from quarterhour.model.problem import Problem
from quarterhour.workflow.day import chosen_day
from quarterhour.workflow.kept import kept_hints
from quarterhour.workflow.message import attachments
from quarterhour.workflow.refusal import Refusal
from quarterhour.workflow.site import whole
from quarterhour.workflow.templates import own_templates


class Made(NamedTuple):
    """What a site is made of, and what was wrong on the way."""

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]
    title: str
    files: Mapping[str, bytes]


def made_pages(root: Path, given: date | None, clock: Callable[[str], date]) -> Made:
    """Every page of a journal, as of the day given, the sample's own or the clock's."""
    journal, problems = store.load(root)
    own = own_templates(root)
    day = chosen_day(journal, given, clock)
    seen = whole(journal, [*problems, *own.problems], day, own.texts, root.resolve().as_posix())
    seen = replace(seen, problems=tuple(sorted([*seen.problems, *kept_hints(root, seen)])))
    mails = {each.mail_file: mail(root, each.draft) for each in seen.writings if each.draft.to}
    return Made(pages.render(seen), seen.problems, journal.settings.title, mails)


def mail(root: Path, draft: Draft) -> bytes:
    """A draft as a mail file, with what goes with it where that can be found."""
    try:
        files = attachments(root, draft)
    except Refusal:
        files = {}
    return drafts.mail(draft, files)
