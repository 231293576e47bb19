"""Reminders as they are listed: what to do, why, by when, what helps, and how to close it."""

from collections.abc import Iterable, Mapping

from quarterhour.model.ahead import Standing
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, SNOOZED, UPCOMING, Reminder
from quarterhour.model.wording import clipped, sentence
from quarterhour.pages.closing import done
from quarterhour.pages.days import between, over
from quarterhour.pages.html import NOTHING, Html, el, joined, spaced
from quarterhour.pages.view import View, address
from quarterhour.pages.when import late, on, short

WORDS = {OVERDUE: "late", DUE: "today", UPCOMING: "ahead", SNOOZED: "put off", DECIDE: "decide"}
PREPARING = frozenset({"prepare", "confirm", "debrief"})
NOW = frozenset({OVERDUE, DUE, DECIDE})


def duty(view: View, reminder: Reminder, way: Html | None = None, at: Mapping[str, str] = NOTHING) -> Html:
    """One reminder in full; `way` stands for the prep page where that is another from day to day."""
    return el(
        f"li.qh-duty.qh-{reminder.state}",
        el(
            "p.qh-act",
            el(f"span.qh-mark.qh-mark-{reminder.state}", WORDS[reminder.state]),
            " ",
            el("strong", reminder.action),
            " ",
            timing(view, reminder),
        ),
        el("p.qh-why", joined((view.linked(sentence(why.text)) for why in reminder.why), " ")),
        el("div.qh-foot", helps(view, reminder) if way is None else way, done(view, reminder)),
        at=at,
    )


def row(seen: tuple[View, ...], standing: Standing) -> Html:
    """A reminder with the days on which it is listed, and how it stands from step to step."""
    built = seen[0].today
    days = tuple(view for view in seen if standing.since <= view.today <= standing.until)
    reminder = standing.reminder
    if len(seen) == 1:
        return duty(days[0], reminder)
    steps = (f"{(s.day - built).days}{s.state[0]}{(s.due - built).days}" for s in standing.steps)
    told = {
        **between(standing.since, standing.until, built),
        "data-steps": " ".join(steps),
        "data-place": str(standing.place),
    }
    changing = reminder.rule in PREPARING and reminder.interview
    way = joined(over(days, lambda view: helps(view, reminder))) if changing else None
    return duty(days[0], reminder, way, told)


def timing(view: View, reminder: Reminder) -> Html:
    """When it is due, and how late that is."""
    if reminder.state == SNOOZED:
        return el("span.qh-when", "until ", on(reminder.due))
    return el("span.qh-when", short(reminder.due, view.worded), ", ", late(reminder.due, view.worded))


def helps(view: View, reminder: Reminder) -> Html:
    """What to open next: the draft or the prep page, the talk, the person, else the command that helps."""
    draft = view.draft_for(reminder)
    interview = view.journal.interviews.get(reminder.interview)
    person = view.journal.contacts.get(reminder.contact)
    prep = view.prep(reminder.interview, "Open the prep page") if reminder.rule in PREPARING else ""
    ways = [
        el("a.qh-go", "Open the draft", at={"href": view.href(address("drafts", draft.id))}) if draft else "",
        prep,
        view.interview(interview, "The talk") if interview and not view.on_page("interviews", interview.id) else "",
        view.person(person.id) if person and not view.on_page("people", person.id) else "",
        el("code", reminder.next) if reminder.next and not draft and not prep else "",
    ]
    return el("p.qh-ways", joined(ways, " "))


def duties(view: View, reminders: Iterable[Reminder]) -> Html:
    """Several reminders."""
    rows = [duty(view, reminder) for reminder in reminders]
    return el("ul.qh-duties", *rows) if rows else Html("")


def brief(view: View, reminder: Reminder) -> Html:
    """A reminder by name only."""
    return spaced(
        el(f"span.qh-mark.qh-mark-{reminder.state}", WORDS[reminder.state]),
        clipped(reminder.action),
        el("span.qh-when", late(reminder.due, view.worded)),
    )


def listed_briefly(view: View, reminders: Iterable[Reminder]) -> Html:
    """Reminders by name only."""
    rows = [el("li", brief(view, r)) for r in reminders]
    return el("ul.qh-brief", *rows) if rows else Html("")
