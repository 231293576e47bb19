"""How a reminder is closed: the line to add or the box to tick, and the command that does the same."""

from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.model.reminder import Closing, Reminder
from quarterhour.pages.editing import adding, at_line, named, record
from quarterhour.pages.html import Html, el, folded, joined
from quarterhour.pages.view import View

OUTCOMES = ("talked", "cancelled", "no-show", "missed")
WEEK = timedelta(days=7)
UNSEARCHED = {"data-search-exclude": ""}


def done(view: View, reminder: Reminder) -> Html:
    """What to write, where, and the command."""
    closing = reminder.closing
    if closing.words:
        steps = [written_under_log(view, closing), dated(view, closing.words)]
    elif closing.box:
        steps = [ticked(view, closing)]
    else:
        place = named(closing.path, at_line(view, closing.path))
        steps = [
            el("p", "If you talked, write what you noted in ", place, ". Or add one of these under ",
               el("em", "Log"), ":"),
            *(dated(view, word) for word in OUTCOMES),
        ]  # fmt: skip
    run = el("p", "or run"), copied(reminder.close)
    return folded("Done", *steps, *run, *not_now(view, reminder), name="details.qh-done", at=UNSEARCHED)


def not_now(view: View, reminder: Reminder) -> Iterator[Html]:
    """How to put it off for a week, or to let go of it."""
    rule = reminder.id.partition("/")[2]
    path = f"contacts/{reminder.contact}.md" if reminder.contact in view.journal.contacts else "me.md"
    if reminder.contact not in (*view.journal.contacts, view.journal.me.id):
        return
    until = day_of(view, view.worded + WEEK, WEEK.days)
    yield el("p", "Not now? Put it off or let it go, under ", el("em", "Log"), " in ", el("code", path))
    yield dated(view, f"snoozed {rule} until ", until)
    yield dated(view, f"let go {rule}")


def written_under_log(view: View, closing: Closing) -> Html:
    """Where the line goes."""
    place = named(closing.path, adding(view, closing.path, closing.words))
    return el("p", "Add under ", el("em", "Log"), " in ", place)


def ticked(view: View, closing: Closing) -> Html:
    """Which box, and what it says."""
    items = (item for passage in record(view, closing.path).passages for item in passage.items)
    words = next((item.text for item in items if item.line == closing.box), "")
    place = named(closing.path, at_line(view, closing.path, closing.box))
    told = joined([": “", words, "”"]) if words else ""
    return el("p", f"Tick the box in line {closing.box} of ", place, told)


def dated(view: View, words: str, until: str = "") -> Html:
    """A log line with today's date, which a page that is opened later puts right."""
    return el("p.qh-copied", el("code", "- ", day_of(view, view.worded), f" {words}", until))


def day_of(view: View, day: date, after: int = 0) -> Html:
    """A day as it is written in a log: the reader's own, or so many days after it."""
    name = "time" if view.journal.settings.today else "time.qh-day"
    return el(name, day.isoformat(), at={"data-after": str(after)} if after else {})


def copied(text: str) -> Html:
    """A command or line, which gets a button that copies it where that works."""
    return el("p.qh-copied", el("code", text))


def copy(key: str, words: str = "Copy") -> Html:
    """A button that copies what stands elsewhere on the page; it is seen only where it works."""
    return el("button.qh-copy", words, at={"type": "button", "data-copy-from": key, "hidden": ""})
