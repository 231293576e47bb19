"""The first screen: what comes next, what to do now, whom you wait for."""

from collections.abc import Iterator

from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import count, listed
from quarterhour.pages.days import as_of, days, light, old
from quarterhour.pages.first_screen import first_screen
from quarterhour.pages.html import Html, body, el, heading, link
from quarterhour.pages.lists import title
from quarterhour.pages.next_talk import next_talk
from quarterhour.pages.now import Share, now, share, tally
from quarterhour.pages.promises import theirs_open
from quarterhour.pages.touches import unread
from quarterhour.pages.view import View, seen
from quarterhour.pages.waiting import ROOM, answers_awaited

LIGHT = 36_000


def today(snapshot: Snapshot) -> Iterator[Page]:
    """The page that is opened every morning."""
    view = seen(snapshot, "index.md")
    empty = not (snapshot.journal.contacts or snapshot.journal.interviews or snapshot.journal.unreadable)
    told = body(*first_screen(snapshot.today.isoformat())) if empty else light(days(view), LIGHT, screen_of)
    yield Page("index.md", "Today", told, nav="Today", kind="today")


def screen_of(seen: tuple[View, ...]) -> str:
    """The page with what it knows of some days."""
    return body(*screen(seen))


def screen(seen: tuple[View, ...]) -> Iterator[str]:
    """Everything on the page, from top to bottom."""
    shares = [share(view) for view in seen]
    yield from lead(seen, shares)
    yield from next_talk(seen)
    yield from now(seen, shares)
    yield from waiting(seen)
    yield from unclear(seen[0])


def lead(seen: tuple[View, ...], shares: list[Share]) -> Iterator[str]:
    """The day, and in one sentence how it looks."""
    view = seen[0]
    yield heading("Today")
    yield el("p.qh-lede", as_of(view), " ", tally(seen, shares))
    yield old(view)
    if any(problem.name == "no-holidays" for problem in view.snapshot.problems):
        yield el(
            "p.qh-warn", "Holidays are not installed: only weekends are known. ", problems_link(view, "What to mend")
        )
    if view.journal.unreadable:
        names = listed(sorted(view.journal.unreadable))
        many = len(view.journal.unreadable) > 1
        yield el(
            "p.qh-warn",
            el("strong", "Not everything is listed."),
            f" {names} cannot be read, so what you owe {'them' if many else 'there'} is missing. ",
            problems_link(view, "What to mend"),
        )


def waiting(seen: tuple[View, ...]) -> Iterator[str]:
    """Whom I asked, and what they promised: nothing here is owed by me."""
    asked = answers_awaited(seen)
    promised = theirs_open(seen[0])
    if not asked and not promised:
        return
    yield title("Waiting for", there=bool(promised or answers_awaited(seen[:1])))
    if asked:
        yield el("ul.qh-waiting", *asked)
    if promised:
        more = f"{len(promised) - ROOM} more: ", link("follow-ups/waiting-for.html", "everyone you wait for")
        yield el("ul.qh-waiting", *promised[:ROOM], el("li", *more) if promised[ROOM:] else "")


def unclear(view: View) -> Iterator[str]:
    """How many lines could not be read."""
    lines = unread(view)
    if lines:
        yield el("p.qh-unread", f"{count(lines, 'line')} I could not read. ", problems_link(view, "See which"))


def problems_link(view: View, words: str) -> Html:
    """The way to the list of what is to be mended, where there is one."""
    return link("problems.html", words) if view.snapshot.problems else Html("")
