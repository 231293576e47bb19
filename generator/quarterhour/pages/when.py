"""Days and times as a page shows them: in words, with the exact day beneath."""

from datetime import date

from quarterhour.model.calendar import elsewhere
from quarterhour.model.interview import Interview
from quarterhour.model.record import When
from quarterhour.model.state import zone_of
from quarterhour.model.wording import clock, distance, lateness, medium_day, short_day, zone_name
from quarterhour.pages.html import Html, el, joined, spaced
from quarterhour.pages.view import View


def on(day: date | None, words: str = "") -> Html:
    """A day in words."""
    return el("time", words or medium_day(day), at={"datetime": day.isoformat()}) if day else Html("")


def short(day: date, today: date) -> Html:
    """A day without its year where that is this one; a page that is opened later looks again."""
    words = short_day(day) if day.year == today.year else medium_day(day)
    return el("time.qh-short", words, at={"datetime": day.isoformat()})


def away(day: date, today: date) -> Html:
    """How far away a day is; a page that is opened later counts again."""
    return el("time.qh-distance", distance(day, today), at={"datetime": day.isoformat()})


def late(due: date, today: date) -> Html:
    """How late something is; a page that is opened later counts again."""
    return el("time.qh-late", lateness(due, today), at={"datetime": due.isoformat()})


def at(when: When) -> Html:
    """A day and time in words."""
    return el("time", clock(when), at={"datetime": str(when)})


def clocks(view: View, interview: Interview) -> Html:
    """When a talk starts, on the author's clock and on that of the place where they differ."""
    if interview.when is None:
        return Html("no day yet")
    zone, home = zone_of(view.journal, interview), view.journal.me.timezone
    if not home or not zone or zone == home or interview.when.at is None:
        told = f"{zone_name(zone)} time" if zone and zone != home and interview.when.at else ""
        return joined([at(interview.when), told], ", ")
    mine = elsewhere(interview.when, zone, home)
    return spaced(
        joined([at(mine), " in ", zone_name(home)]),
        el("span.qh-clock", joined([there(interview.when, mine), " in ", zone_name(zone)])),
    )


def there(when: When, mine: When) -> Html:
    """The time on the other clock, with its day where that is another."""
    return el("time", f"{when.at:%H:%M}", at={"datetime": str(when)}) if when.day == mine.day else at(when)
