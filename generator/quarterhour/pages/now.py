"""What is due, the most urgent first; the rest folded. After days of silence only three come first."""

from collections.abc import Iterator
from typing import NamedTuple

from quarterhour.model.reminder import OVERDUE, UPCOMING
from quarterhour.model.silence import FEW, silent_since
from quarterhour.model.wording import NUMBERS, count, sentence
from quarterhour.pages.closing import dated
from quarterhour.pages.days import lines, over
from quarterhour.pages.duties import NOW, PREPARING
from quarterhour.pages.html import Html, el, joined, link
from quarterhour.pages.lists import aside, fold, hidden, listed
from quarterhour.pages.view import View, address
from quarterhour.pages.when import late

MOST = 5
FOLDED = 7
SOON_FOLDED = 5
SOON = 7


class Share(NamedTuple):
    """What is due on a day and what will be within a week, by its id, and how much of it is late."""

    pressing: tuple[str, ...]
    soon: tuple[str, ...]
    overdue: int

    @property
    def shown(self) -> tuple[str, ...]:
        """What has room on the first screen."""
        return (*self.pressing[: self.most], *self.soon[: self.soon_most])

    @property
    def most(self) -> int:
        """How much of what is due has room: everything, or where that is too much only what stands open."""
        return MOST + FOLDED if len(self.pressing) <= MOST + FOLDED else MOST

    @property
    def soon_most(self) -> int:
        """How much of what is due soon has room: everything, or nothing."""
        return SOON_FOLDED if len(self.soon) <= SOON_FOLDED else 0

    @property
    def tally(self) -> str:
        """How many things there are to do, in words."""
        if not self.pressing:
            return "Nothing is due"
        told = f", {self.overdue} of them late" if self.overdue else ""
        return f"{count(len(self.pressing), 'thing')} to do{told}"


def share(view: View) -> Share:
    """What is due on the day of a view."""
    found = view.snapshot.reminders
    return Share(
        tuple(reminder.id for reminder in found if reminder.state in NOW),
        tuple(r.id for r in found if r.state == UPCOMING and (r.due - view.today).days <= SOON),
        sum(reminder.state == OVERDUE for reminder in found),
    )


def tally(seen: tuple[View, ...], shares: list[Share]) -> Html:
    """How many things there are to do, with the numbers of the days to come."""
    numbers = " ".join(f"{len(each.pressing)}.{each.overdue}.{len(each.soon)}" for each in shares)
    return el("span.qh-tally", shares[0].tally, at={"data-counts": numbers} if len(seen) > 1 else {})


def now(seen: tuple[View, ...], shares: list[Share]) -> Iterator[str]:
    """The list of today, with what it will hold on the days to come."""
    view, today = seen[0], shares[0]
    first = FEW if catching_up(view) else MOST
    rest, most = len(today.pressing) - first, today.most
    found = lines(view)
    wanted = {key for each in shares for key in each.shown} - {*today.shown}
    yield f"## {heading(view)}"
    yield from over(seen, say)
    yield listed(seen, (found[key] for key in today.pressing[:first]), "now")
    yield fold(
        f"{rest} more, to do or to let go" if catching_up(view) else f"{rest} more",
        listed(seen, (found[key] for key in today.pressing[first:most]), "rest", f"{MOST} {FOLDED}"),
        *over(seen, let_go),
        others(view, len(today.pressing) - most),
        there=rest > 0,
    )
    yield fold(
        f"{count(len(today.soon), 'thing')} in the next {SOON} days",
        listed(seen, (found[key] for key in today.soon[: today.soon_most]), "soon", f"0 {SOON_FOLDED}"),
        others(view, len(today.soon) - today.soon_most),
        there=bool(today.soon),
    )
    yield aside(seen, (line for key, line in found.items() if key in wanted))


def others(view: View, number: int) -> Html:
    """How many more there are than have room here, and where they stand."""
    if number <= 0 and not view.snapshot.ahead.days:
        return Html("")
    told = el("span", f"{max(number, 0)}")
    return el(
        "p.qh-others",
        told,
        " of them stand under ",
        link("follow-ups.html", "all follow-ups"),
        ".",
        at=hidden(number <= 0),
    )


def catching_up(view: View) -> bool:
    """Whether nothing was written for days while things fell due."""
    return silent_since(view.snapshot) is not None


def heading(view: View) -> str:
    """What the list is called."""
    return "Catch up" if catching_up(view) else "Do now"


def say(view: View) -> Html:
    """What stands above the list: after days of silence how to catch up, and on a free day whom to write to."""
    words = catch_up(view) if catching_up(view) else Html("")
    if not any(reminder.state in NOW for reminder in view.snapshot.reminders):
        words = el("div.qh-calm", el("p", "Nothing is due today."), one_to_write_to(view))
    if not view.snapshot.ahead.days:
        return words
    first = FEW if catching_up(view) else MOST
    return el("div.qh-say", words, at={"data-title": heading(view), "data-first": str(first)})


def catch_up(view: View) -> Html:
    """For how many days nothing was written, and what is enough now."""
    last = silent_since(view.snapshot) or view.today
    days = el("span.qh-days", str((view.worded - last).days), at={"data-since": last.isoformat()})
    return el("p", "Nothing was written here for ", days, f" days. These {NUMBERS[FEW]} first; the rest may be let go.")


def let_go(view: View) -> Html:
    """How to let go of what is not worth doing any more."""
    if not catching_up(view):
        return Html("")
    words = el("p", "To let go of everything that is open with someone, add this line to their ", el("em", "Log"), ":")
    return el("div.qh-after", words, dated(view, "let go"))


def one_to_write_to(view: View) -> Html:
    """The one next person to write to, when nothing is due."""
    ahead = (
        r for r in view.snapshot.reminders
        if r.state == UPCOMING and r.contact in view.journal.contacts and r.rule not in PREPARING
    )  # fmt: skip
    found = next(ahead, None)
    if found:
        draft = view.draft_for(found)
        return el(
            "p",
            "If you have ten minutes, write to ",
            view.person(found.contact),
            f": {sentence(found.action)} It is due ",
            late(found.due, view.worded),
            joined([". ", link(view.href(address("drafts", draft.id)), "Open the draft")]) if draft else ".",
        )
    fresh = next(
        (
            c
            for c in view.journal.contacts.values()
            if not view.journal.timelines[c.id] and c.id not in view.journal.stops
        ),
        None,
    )
    if fresh:
        return el("p", "Nobody has heard from you yet here: ", view.person(fresh.id), ".")
    return el("p", "A good day to think of one more person to learn from.")
