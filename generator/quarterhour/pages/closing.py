"""How a reminder is closed: the line to add or the box to tick, and the command that does the same."""

from quarterhour.model.reminder import Closing, Reminder
from quarterhour.pages.editing import adding, at_line, named, record
from quarterhour.pages.html import Html, el, folded, joined
from quarterhour.pages.view import View

OUTCOMES = ("cancelled", "no-show", "missed")


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
            el("p", "If you talked, write what you noted in ", place, ". If not, add one of these under ",
               el("em", "Log"), ":"),
            *(dated(view, word) for word in OUTCOMES),
        ]  # fmt: skip
    return folded("Done", *steps, el("p", "or run"), copied(reminder.close), name="details.qh-done")


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


def dated(view: View, words: str) -> Html:
    """A log line with today's date, which a page that is opened later puts right."""
    day = view.worded.isoformat()
    name = "time" if view.journal.settings.today else "time.qh-day"
    return el("p.qh-copied", el("code", "- ", el(name, day), f" {words}"))


def copied(text: str) -> Html:
    """A command or line, which gets a button that copies it where that works."""
    return el("p.qh-copied", el("code", text))


def copy(key: str, words: str = "Copy") -> Html:
    """A button that copies what stands elsewhere on the page; it is seen only where it works."""
    return el("button.qh-copy", words, at={"type": "button", "data-copy-from": key, "hidden": ""})
