"""Reminders as they are listed: what to do, why, by when, what helps, and how to close it."""

from collections.abc import Iterable
from urllib.parse import quote

from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, SNOOZED, UPCOMING, Reminder
from quarterhour.model.wording import clipped, sentence
from quarterhour.pages.html import Html, el, folded, joined, spaced
from quarterhour.pages.view import View, address
from quarterhour.pages.when import late, on, short

WORDS = {OVERDUE: "late", DUE: "today", UPCOMING: "ahead", SNOOZED: "put off", DECIDE: "decide"}
PREPARING = frozenset({"prepare", "confirm", "debrief"})
NOW = frozenset({OVERDUE, DUE, DECIDE})


def duty(view: View, reminder: Reminder) -> Html:
    """One reminder in full."""
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
        el("div.qh-foot", helps(view, reminder), done(view, reminder)),
        at={"data-due": reminder.due.isoformat(), "data-state": reminder.state},
    )


def timing(view: View, reminder: Reminder) -> Html:
    """When it is due, and how late that is."""
    if reminder.state == SNOOZED:
        return joined(["until ", on(reminder.due)])
    return el("span.qh-when", short(reminder.due, view.today), ", ", late(reminder.due, view.today))


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


def done(view: View, reminder: Reminder) -> Html:
    """How to close it: the line to add or the box to tick, and the command that does the same."""
    key = mark(reminder)
    closing = reminder.closing
    if closing.words:
        steps = [
            el("p", "Add this line under ", el("em", "Log"), " in ", el("code", closing.path)),
            dated(view, f"{key}.line", closing.words),
            el("p", "or run"),
        ]
    elif closing.box:
        steps = [el("p", f"Tick the box in line {closing.box} of ", el("code", closing.path), ", or run")]
    else:
        steps = [
            el("p", "If you talked, write what you noted in ", el("code", closing.path), ". If not, add one of these:"),
            *(dated(view, f"{key}.{word}", word) for word in ("cancelled", "no-show", "missed")),
            el("p", "or run"),
        ]
    return folded("Done", *steps, copied(f"{key}.command", reminder.close), name="details.qh-done")


def dated(view: View, key: str, words: str) -> Html:
    """A log line with today's date, which a page that is opened later puts right."""
    day = view.today.isoformat()
    line = el("code", "- ", el("time.qh-day", day, at={"datetime": day}), f" {words}", at={"id": key})
    return el("p.qh-copied", line, " ", copy(key))


def mark(reminder: Reminder) -> str:
    """A name for a reminder on its page, made of its id."""
    return "qh." + quote(reminder.id, safe="").replace("%", ".")


def copied(key: str, text: str) -> Html:
    """A command or line with a button that copies it."""
    return el("p.qh-copied", el("code", text, at={"id": key}), " ", copy(key))


def copy(key: str, words: str = "Copy") -> Html:
    """A button that copies what stands elsewhere on the page; it is seen only where it works."""
    return el("button.qh-copy", words, at={"type": "button", "data-copy-from": key, "hidden": ""})


def duties(view: View, reminders: Iterable[Reminder]) -> Html:
    """Several reminders."""
    rows = [duty(view, reminder) for reminder in reminders]
    return el("ul.qh-duties", *rows) if rows else Html("")


def brief(view: View, reminder: Reminder) -> Html:
    """A reminder by name only."""
    return spaced(
        el(f"span.qh-mark.qh-mark-{reminder.state}", WORDS[reminder.state]),
        clipped(reminder.action),
        el("span.qh-when", late(reminder.due, view.today)),
    )


def listed_briefly(view: View, reminders: Iterable[Reminder]) -> Html:
    """Reminders by name only."""
    rows = [el("li", brief(view, r)) for r in reminders]
    return el("ul.qh-brief", *rows) if rows else Html("")
