"""The story of a person or a talk: every dated line, and how it was read."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from quarterhour.model.body import Touch
from quarterhour.model.timeline import MINE, THEIRS
from quarterhour.pages.html import Html, el, joined, spaced
from quarterhour.pages.view import View
from quarterhour.pages.when import on

MY_WORDS = {
    "asked": "you asked",
    "nudged": "you asked again",
    "thanked": "you thanked {them}",
    "updated": "you brought {them} up to date",
    "shared": "you shared something",
    "checked-in": "you checked in",
    "congratulated": "you congratulated {them}",
    "helped": "you helped {them}",
    "introduced": "you introduced people",
    "apologized": "you apologised",
    "answered": "you answered",
    "wrote": "you wrote",
    "called": "you called",
    "voicemail": "you left a voicemail",
    "prepared": "you prepared",
    "debriefed": "you wrote it up",
    "reviewed": "you reviewed",
    "promised": "you promised",
    "accepted": "you accepted",
    "declined": "you declined",
    "replied": "you replied",
}
THEIR_WORDS = {
    "accepted": "{name} accepted",
    "declined": "{name} declined",
    "later": "{name} said later",
    "introduced-me": "{name} introduced you",
    "introduced": "{name} introduced you",
    "opted-out": "{name} asked not to be contacted",
    "bounced": "the message came back",
    "promised": "{name} promised",
    "replied": "{name} replied",
    "thanked": "{name} thanked you",
    "asked": "{name} asked you",
    "updated": "{name} told you news",
    "shared": "{name} shared something",
    "called": "{name} called",
    "voicemail": "{name} left a voicemail",
    "wrote": "{name} wrote",
    "answered": "{name} answered",
    "helped": "{name} helped you",
    "promoted": "{name} was promoted",
    "new-job": "{name} has a new job",
    "published": "{name} published",
    "award": "{name} won an award",
}
OTHER_WORDS = {
    "talked": "you talked",
    "booked": "a talk was arranged",
    "confirmed": "the talk was confirmed",
    "rescheduled": "the talk was moved",
    "cancelled": "the talk was cancelled",
    "no-show": "{name} did not come",
    "missed": "you missed the talk",
    "noted": "your note",
    "snoozed": "put off",
    "let-go": "let go",
}
SIDES = {MINE: "mine", THEIRS: "theirs", "both": "both"}


class Entry(NamedTuple):
    """Something that happened on a day, as it is shown."""

    day: date
    shown: Html


def reading(touch: Touch, name: str, them: str = "") -> str:
    """How a line was read, in words: `you asked`, `Priya replied`."""
    if not touch.what:
        return "not read"
    plain = touch.what.replace("-", " ")
    if touch.who == THEIRS:
        words = THEIR_WORDS.get(touch.what, OTHER_WORDS.get(touch.what, "{name} " + plain))
    elif touch.who == MINE:
        words = MY_WORDS.get(touch.what, OTHER_WORDS.get(touch.what, f"you {plain}"))
    else:
        words = OTHER_WORDS.get(touch.what, THEIR_WORDS.get(touch.what, MY_WORDS.get(touch.what, plain)))
    said = words.replace("{name}", name).replace("{them}", them or name)
    return f"{said} by {touch.by}" if touch.by and touch.what != "voicemail" else said


def entry(view: View, touch: Touch, name: str, them: str = "") -> Html:
    """One line of a log: its day, how it was read, and what stands there."""
    side = SIDES.get(touch.who, "aside") if touch.what else "unread"
    told = [
        joined(["to ", view.mention(touch.person)]) if touch.person and touch.person.text not in touch.text else "",
        joined(["about ", joined((view.mention(each) for each in touch.about), ", ")]) if touch.about else "",
        joined(["until ", on(touch.until)]) if touch.until else "",
        f"{touch.minutes} min" if touch.minutes else "",
    ]
    words = touch.text if touch.what else touch.raw
    return el(
        f"li.qh-touch.qh-{side}",
        spaced(
            on(touch.day),
            el("span.qh-read", reading(touch, name, them)),
            el("span.qh-also", joined(told, ", ")) if any(told) else "",
        ),
        el("p.qh-words", view.linked(words)) if words else "",
    )


def story(view: View, touches: Iterable[Touch], name: str, them: str = "", also: Iterable[Entry] = ()) -> Html:
    """Lines of a log and what else happened, newest first, those of one day as they stand."""
    rows = [*also, *(Entry(touch.day, entry(view, touch, name, them)) for touch in touches)]
    rows.sort(key=lambda row: row.day, reverse=True)
    return el("ol.qh-timeline", *(row.shown for row in rows)) if rows else Html("")


def unread(view: View) -> int:
    """How many dated lines could not be read."""
    journal = view.journal
    logs = [journal.me.log]
    for shelf in (journal.contacts, journal.interviews, journal.organizations):
        logs += [record.log for record in shelf.values()]
    return sum(not touch.what for log in logs for touch in log)


def last_word(view: View, key: str) -> date | None:
    """The day of the newest line about somebody."""
    return max((t.day for t in view.journal.timelines.get(key, ()) if t.day <= view.today), default=None)
