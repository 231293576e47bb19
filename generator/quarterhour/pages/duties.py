"""Reminders as they are listed: what to do, why, by when, what helps, and how to close it."""

from collections.abc import Iterable, Mapping

from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, SNOOZED, UPCOMING, Reminder
from quarterhour.model.wording import clipped, sentence
from quarterhour.pages.closing import done
from quarterhour.pages.html import NOTHING, Html, el, joined, spaced
from quarterhour.pages.view import View, address
from quarterhour.pages.when import late, on, short

WORDS = {OVERDUE: "late", DUE: "today", UPCOMING: "ahead", SNOOZED: "put off", DECIDE: "decide"}
PREPARING = frozenset({"prepare", "confirm", "debrief"})
NOW = frozenset({OVERDUE, DUE, DECIDE})


def duty(view: View, reminder: Reminder) -> Html:
    """One reminder in full."""
    parts = (each(view, reminder) for each in PARTS)
    return put_together(reminder.state, timing(view, reminder), *parts)


def put_together(state: str, when: Html, *parts: Html, at: Mapping[str, str] = NOTHING) -> Html:
    """A reminder made of how it stands, when it is due, and its parts."""
    action, why, ways, close = parts
    mark = el(f"span.qh-mark.qh-mark-{state}", WORDS[state])
    return el(
        f"li.qh-duty.qh-{state}",
        el("p.qh-act", mark, " ", el("strong", action), " ", when),
        el("p.qh-why", why),
        el("div.qh-foot", ways, close),
        at=at,
    )


def act(_: View, reminder: Reminder) -> Html:
    """What to do."""
    return joined([reminder.action])


def reasons(view: View, reminder: Reminder) -> Html:
    """Why."""
    return joined((view.linked(sentence(why.text)) for why in reminder.why), " ")


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


PARTS = (act, reasons, helps, done)


def duties(view: View, reminders: Iterable[Reminder]) -> Html:
    """Several reminders."""
    rows = [duty(view, reminder) for reminder in reminders]
    return el("ul.qh-duties", *rows) if rows else Html("")


def brief(view: View, reminder: Reminder) -> Html:
    """A reminder by name only."""
    return spaced(
        el(f"span.qh-mark.qh-mark-{reminder.state}", WORDS[reminder.state]),
        el("span.qh-what", clipped(reminder.action)),
        el("span.qh-when", late(reminder.due, view.worded)),
    )


def listed_briefly(view: View, reminders: Iterable[Reminder]) -> Html:
    """Reminders by name only."""
    rows = [el("li", brief(view, r)) for r in reminders]
    return el("ul.qh-brief", *rows) if rows else Html("")
