"""The next talk, with everything needed to be there."""

from collections.abc import Iterator
from itertools import groupby

from quarterhour.model.interview import Interview
from quarterhour.model.reminder import UPCOMING, Reminder
from quarterhour.model.state import local_day
from quarterhour.model.wording import count
from quarterhour.pages.days import between, over
from quarterhour.pages.duties import NOW, listed_briefly
from quarterhour.pages.html import Html, el, facts, folded, joined, spaced
from quarterhour.pages.lists import title
from quarterhour.pages.talks import coming, how, numbers, place, purpose
from quarterhour.pages.view import View, address, position
from quarterhour.pages.when import away, clocks


def next_talk(seen: tuple[View, ...]) -> Iterator[str]:
    """The card of the next talk, and of each that will be the next one on a later day."""
    built = seen[0].today
    cards = []
    for talk, run in groupby(seen, key=lambda view: next(iter(coming(view)), None)):
        days = tuple(run)
        if talk:
            shown = card(days[0], talk, joined(over(days, owed)))
            cards.append(el("div", shown, at=between(days[0].today, days[-1].today, built)) if seen[1:] else shown)
    if cards:
        yield title("Next", there=bool(coming(seen[0])))
        yield from cards
        yield from over(seen, more)


def card(view: View, interview: Interview, before: Html) -> Html:
    """The next talk: with whom, when, how and where, and what is to be done `before` it."""
    guide = view.guides.get(interview.id)
    roles = [position(view, person) for person in view.journal.attendees(interview)]
    start = local_day(view.journal, interview)
    distance = el("span.qh-when", away(start, view.worded)) if start else ""
    return el(
        "article.qh-card.qh-next",
        el("p.qh-act", view.people(interview)),
        el("p.qh-role", joined(roles, "; ")) if any(roles) else "",
        el("p.qh-start", spaced(clocks(view, interview), distance)),
        facts([("Where", place(interview)), ("Their number", numbers(view, interview))]),
        el("div.qh-roomy", facts([("How", how(interview))]), facts([("To learn", purpose(interview))])),
        before,
        el(
            "p.qh-ways",
            el("a.qh-go", "Prep page", at={"href": view.href(address("prep", interview.id))}) if guide else "",
            " ",
            el("span.qh-also", el("span.qh-roomy", "readiness "), f"{guide.score} of 100") if guide else "",
            " ",
            view.interview(interview, "The talk"),
        ),
    )  # fmt: skip


def owed(view: View) -> Html:
    """What is still owed to the people of the next talk before it."""
    found = [reminder for talk in coming(view)[:1] for reminder in still_owed(view, talk)]
    return (
        el("div.qh-owed", el("p", "You still owe them before it:"), listed_briefly(view, found)) if found else Html("")
    )


def still_owed(view: View, interview: Interview) -> list[Reminder]:
    """What is owed to the people of a talk by the day of it."""
    day = local_day(view.journal, interview)
    found = [r for each in interview.attendees for r in view.reminders.get(each.id, ())]
    return [r for r in dict.fromkeys(found) if day and r.state in {*NOW, UPCOMING} and r.due <= day]


def more(view: View) -> Html:
    """The talks after the next one."""
    rest = coming(view)[1:]
    rows = [el("li", view.interview(each), " ", away_from(view, each)) for each in rest]
    return (
        folded(f"{count(len(rows), 'more talk')} arranged", el("ul", *rows), name="details.qh-more")
        if rows
        else Html("")
    )


def away_from(view: View, interview: Interview) -> Html:
    """How far off a talk is."""
    day = local_day(view.journal, interview)
    return away(day, view.worded) if day else Html("")
