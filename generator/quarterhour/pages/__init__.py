"""The pages of the site: a snapshot in, safe Markdown out."""

from collections.abc import Callable, Iterator

from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.pages.drafts import drafts
from quarterhour.pages.follow_ups import follow_ups
from quarterhour.pages.guides import guides
from quarterhour.pages.insights import insights
from quarterhour.pages.interviews import interviews
from quarterhour.pages.learned import learned
from quarterhour.pages.method import method
from quarterhour.pages.organizations import organizations
from quarterhour.pages.people import people
from quarterhour.pages.prep import prep
from quarterhour.pages.printed import is_printed, printed
from quarterhour.pages.problems import problems
from quarterhour.pages.today import today
from quarterhour.pages.waiting import waiting

__all__ = ["PAGES", "is_printed", "printed", "render"]

PAGES: tuple[Callable[[Snapshot], Iterator[Page]], ...] = (
    today,
    follow_ups,
    waiting,
    interviews,
    prep,
    people,
    organizations,
    learned,
    insights,
    drafts,
    guides,
    method,
    problems,
)


REPEATING = frozenset({
    "today", "follow-ups", "interviews", "prep", "sheet", "people", "organizations", "drafts", "draft", "problems",
    "insights",
})  # fmt: skip


def render(snapshot: Snapshot) -> tuple[Page, ...]:
    """Every page of the site, in the order of the navigation; what repeats others is not searched."""
    made = (page for make in PAGES for page in make(snapshot))
    return tuple(page._replace(search=page.search and page.kind not in REPEATING) for page in made)
