"""The story of a person or a talk: every dated line, and how it was read."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.model.body import Touch
from quarterhour.model.said import TOWARD, done
from quarterhour.model.timeline import MINE, THEIRS
from quarterhour.model.wording import sentence
from quarterhour.pages.editing import at_line
from quarterhour.pages.html import Html, el, joined, link, shown, spaced
from quarterhour.pages.view import View
from quarterhour.pages.when import on

TALK, AFTERWARDS = 4, 5
PLACES = {
    **dict.fromkeys(("asked", "nudged", "later"), 0),
    **dict.fromkeys(("accepted", "declined"), 1),
    **dict.fromkeys(("booked", "rescheduled", "confirmed"), 2),
    **dict.fromkeys(("prepared", "cancelled", "no-show", "missed"), 3),
    "talked": TALK,
    "debriefed": AFTERWARDS,
    "thanked": 6,
}
SIDES = {MINE: "mine", THEIRS: "theirs", "both": "both"}


class Entry(NamedTuple):
    """Something that happened on a day, as it is shown, and its place among what happened on that day."""

    day: date
    shown: Html
    place: int = 0


def reading(view: View, touch: Touch, name: str) -> Html:
    """How a line was read, in words, with a link to whomever it introduces."""
    words = done(touch, name)
    if touch.person is None or touch.person.text not in words:
        return shown(words)
    before, _, after = words.partition(touch.person.text)
    return joined([before, view.mention(touch.person), after])


def entry(view: View, touch: Touch, name: str) -> Html:
    """One line of a log: its day, how it was read, and what stands there."""
    side = SIDES.get(touch.who, "aside") if touch.what else "unread"
    told = [
        joined(["about ", joined((view.mention(each) for each in touch.about), ", ")]) if touch.about else "",
        joined([f"{TOWARD.get(touch.what, 'until')} ", on(touch.until)]) if touch.until else "",
        f"{touch.minutes} min" if touch.minutes else "",
    ]
    words = touch.text if touch.what else touch.raw
    return el(
        f"li.qh-touch.qh-{side}",
        spaced(
            on(touch.day),
            el("span.qh-read", reading(view, touch, name)),
            el("span.qh-also", joined(told, ", ")) if any(told) else "",
        ),
        el("p.qh-words", view.linked(words)) if words else "",
        how_to_write(view, touch) if not touch.what else "",
    )


def how_to_write(view: View, touch: Touch) -> Html:
    """What to write in place of a line that was not read, and where it stands."""
    named = (p for p in view.snapshot.problems if (p.name, p.path, p.line) == ("not-read", touch.path, touch.line))
    fix = next((sentence(problem.fix) for problem in named), "")
    place = link(at_line(view, touch.path, touch.line), f"line {touch.line} of {touch.path}")
    return el("p.qh-words", el("span.qh-also", spaced(fix, joined(["It is ", place, "."]))))


def story(view: View, touches: Iterable[Touch], name: str, also: Iterable[Entry] = ()) -> Html:
    """Lines of a log and what else happened, newest first; those of one day as they must have come about."""
    lines = [*placed(touches)]
    rows = sorted([*also, *(Entry(t.day, entry(view, t, name), place) for place, t in lines)], key=came_about)
    return el("ol.qh-timeline", *(row.shown for row in reversed(rows))) if rows else Html("")


def came_about(row: Entry) -> tuple[date, int]:
    """When something happened, as far as that is known."""
    return row.day, row.place


def placed(touches: Iterable[Touch]) -> Iterator[tuple[int, Touch]]:
    """Every line with its place on its day: the order of a log comes before what a word usually follows."""
    reached: dict[tuple[str, date], int] = {}
    for touch in touches:
        log = touch.path, touch.day
        reached[log] = max(reached.get(log, 0), PLACES.get(touch.what, reached.get(log, AFTERWARDS)))
        yield reached[log], touch


def unread(view: View) -> int:
    """How many dated lines could not be read."""
    journal = view.journal
    logs = [journal.me.log]
    for shelf in (journal.contacts, journal.interviews, journal.organizations):
        logs += [record.log for record in shelf.values()]
    return sum(not touch.what for log in logs for touch in log)
