"""Put a talk in the journal, or move the one that is open."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from quarterhour import store
from quarterhour.model.body import Touch
from quarterhour.model.calendar import elsewhere, skipped
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.record import Link, When
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.standing import next_talk
from quarterhour.model.timeline import BOTH, MINE, THEIRS
from quarterhour.model.wording import short_day, zone_name
from quarterhour.workflow import write
from quarterhour.workflow.refusal import Refusal
from quarterhour.workflow.typed import readable
from quarterhour.workflow.write import Written


class Wish(NamedTuple):
    """What was asked for: when, in which zone, how, for how long and where."""

    when: When
    zone: str = ""
    by: str = ""
    minutes: int = 0
    place: str = ""


def meet(root: Path, snapshot: Snapshot, people: Sequence[Contact], wish: Wish) -> list[Written]:
    """Make the talk, or move the open one; and note their yes where an ask was still unanswered."""
    wish = wish._replace(zone=zone_meant(snapshot, people[0], wish.zone))
    if wish.zone and skipped(wish.when, wish.zone):
        raise Refusal(gap(wish))
    open_talk = next_talk(snapshot.journal, people[0].id, snapshot.today)
    if open_talk is not None and {p.id for p in people} <= {link.id for link in open_talk.attendees}:
        changes = moved(root, snapshot, open_talk, wish)
    else:
        changes = [made(root, snapshot, people, wish)]
    return changes + [
        write.log(root, snapshot, person.origin.path, f"{snapshot.today.isoformat()} they accepted")
        for person in people
        if unanswered(snapshot.journal.timelines[person.id])
    ]


def zone_meant(snapshot: Snapshot, person: Contact, zone: str) -> str:
    """The zone a time is told in: the one named, theirs, or the author's."""
    if zone == "theirs":
        if not person.timezone:
            raise Refusal(f"{person.name} has no timezone; add one to {person.origin.path} or name it: @Europe/London")
        return person.timezone
    if zone:
        readable(Interview, {"timezone": zone})
    return zone or snapshot.journal.me.timezone


def gap(wish: Wish) -> str:
    """Why a time does not exist, and its two neighbours."""
    told = datetime.combine(wish.when.day, wish.when.at) if wish.when.at else datetime.min  # noqa: DTZ901  # never shown
    hour = timedelta(hours=1)
    return (
        f"the clocks in {zone_name(wish.zone)} skip {told:%H:%M} on {wish.when.day.isoformat()}; "
        f"write {told - hour:%H:%M} or {told + hour:%H:%M}"
    )


def moved(root: Path, snapshot: Snapshot, talk: Interview, wish: Wish) -> list[Written]:
    """Change the time of an open talk, and log it there."""
    path = talk.origin.path
    zone = talk.timezone or snapshot.journal.me.timezone
    if wish.when.at is None and talk.when and talk.when.at:  # only the day moves: the hour and its zone stay
        wish = wish._replace(when=When(wish.when.day, talk.when.at), zone=zone)
    if talk.when and wish.when.day < snapshot.today:
        raise Refusal(f"{wish.when.day.isoformat()} is past; write down a talk that was held with: qh debrief WHO")
    wanted = {
        "when": str(wish.when),
        "timezone": wish.zone,
        "by": wish.by,
        "minutes": wish.minutes,
        "place": wish.place,
    }
    there = {
        "when": str(talk.when or ""),
        "timezone": zone,
        "by": talk.by,
        "minutes": talk.minutes,
        "place": talk.place,
    }
    new = {name: str(value) for name, value in wanted.items() if value and value != there[name]}
    if not new:
        raise Refusal(f"that talk is in the journal already: {path}")
    changes = [write.field(root, snapshot, path, name, new[name], old(talk, name)) for name in new]
    if not {"when", "timezone"} & {*new}:
        return changes
    word = "moved to" if talk.when else "booked for"
    line = f"{snapshot.today.isoformat()} {word} {wish.when.day.isoformat()}"
    return [*changes, write.log(root, snapshot, path, line)]


def old(talk: Interview, name: str) -> str:
    """What stands in a talk's file for a field, where it is named there."""
    return str(getattr(talk, name) or "") if name in talk.origin.places else ""


def made(root: Path, snapshot: Snapshot, people: Sequence[Contact], wish: Wish) -> Written:
    """Make the file of a new talk."""
    journal = snapshot.journal
    values: dict[str, object] = {
        "with": tuple(Link(p.name, p.id, p.id) for p in people),
        "when": wish.when,
        "minutes": wish.minutes or 15,
    }
    if wish.zone:
        values["timezone"] = wish.zone
    if wish.by:
        values["by"] = wish.by
    if wish.place:
        values["place"] = wish.place
    stem = f"{wish.when.day.isoformat()}-{people[0].id}"
    taken = {*journal.interviews, *journal.unreadable}
    names = (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3)))
    free = next(name for name in names if name not in taken)
    full = journal.settings.scaffold == "full"
    return write.create(root, snapshot, f"interviews/{free}.md", store.scaffold(Interview, values, full=full))


def unanswered(lines: Sequence[Touch]) -> bool:
    """Whether an ask is still without a word from the other side."""
    asks = [n for n, t in enumerate(lines) if t.who == MINE and t.what == "asked"]
    return bool(asks) and not any(t.who in (THEIRS, BOTH) for t in lines[asks[-1] :])


def both_clocks(snapshot: Snapshot, when: When, zone: str, person: Contact) -> str:
    """The time of a talk on the author's clock, and on theirs where it differs: `, 15:00, 10:00 in New York`."""
    if when.at is None:
        return ""
    here = elsewhere(when, zone, snapshot.journal.me.timezone)
    theirs = person.timezone or zone
    there = elsewhere(when, zone, theirs)
    if not theirs or there == here or there.at is None or here.at is None:
        return f", {here.at:%H:%M}"
    day = "" if there.day == here.day else f"{short_day(there.day)} "
    return f", {here.at:%H:%M} your time, {day}{there.at:%H:%M} in {zone_name(theirs)}"
