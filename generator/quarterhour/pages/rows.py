"""A reminder in a list that stays true: placed once, how it stands from day to day, its parts in each wording."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import groupby

from quarterhour.model.ahead import Standing
from quarterhour.model.calendar import DAY
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, SNOOZED, UPCOMING, Reminder
from quarterhour.model.wording import lateness, medium_day, short_day
from quarterhour.pages.days import Line, between, by_day
from quarterhour.pages.duties import PARTS, PREPARING, brief, duty, helps, put_together
from quarterhour.pages.html import Html, el, joined
from quarterhour.pages.view import View
from quarterhour.pages.when import on

LETTERS = {OVERDUE: "o", DUE: "d", UPCOMING: "u", SNOOZED: "s", DECIDE: "x"}
Part = Callable[[View, Reminder], Html]
Told = tuple[date, date, Html]


def row(seen: tuple[View, ...], line: Line) -> Html:
    """A reminder with the days on which it is listed; what nobody sees today is left for the script to word."""
    first, built = line[0], seen[0].today
    if len(seen) == 1:
        return duty(seen[0], first.reminder)
    told = {"data-steps": " ".join(steps(line, seen)), "data-place": f"{first.place} {first.rank}"}
    told |= {} if first.on(built) else {"hidden": ""}
    when = timing(first.reminder, built) if first.since == built else el("span.qh-when")
    return put_together(first.reminder.state, when, *(changing(seen, line, part) for part in PARTS), at=told)


def timing(reminder: Reminder, today: date) -> Html:
    """When it is due, and how late that is, in words that the script puts others for."""
    if reminder.state == SNOOZED:
        return el("span.qh-when", "until ", on(reminder.due))
    day = short_day(reminder.due) if reminder.due.year == today.year else medium_day(reminder.due)
    return el("span.qh-when", on(reminder.due, day), ", ", lateness(reminder.due, today))


def next_of(seen: tuple[View, ...], contact: str, known: Mapping[str, Line]) -> Html:
    """What comes next for someone, by name only; the script words how it stands from day to day."""
    first = [next(iter(view.reminders.get(contact, ())), None) for view in seen]
    if len(seen) == 1:
        return brief(seen[0], first[0]) if first[0] else Html("")
    said = (each._replace(state="", due=date.min) if each else None for each in first)
    return by_day(seen, said, partial(stepped, contact, known, seen))


def stepped(
    contact: str, known: Mapping[str, Line], seen: tuple[View, ...], view: View, wording: Reminder | None
) -> Html:
    """One reminder by name, with how it stands on each day from that of a view on."""
    if wording is None:
        return Html("")
    due = view.reminders[contact][0]
    row = next(row for row in known[due.id] if row.on(view.today))
    told = {"data-steps": " ".join(steps((row,), seen))}
    return el("span.qh-next-step", brief(view, due), at=told)


def steps(line: Line, seen: tuple[View, ...]) -> Iterator[str]:
    """From which day on it stands how and is due when, counted in days from that of the build, and when it is gone."""
    built = seen[0].today
    stood = ""
    for number, standing in enumerate(line):
        if number and standing.since > line[number - 1].until + DAY:
            yield f"{(line[number - 1].until - built).days + 1}-0"
            stood = ""
        for step in standing.steps:
            stands = f"{LETTERS[step.state]}{(step.due - built).days}"
            if stands != stood:
                yield f"{(step.day - built).days}{stands}"
            stood = stands
    if line[-1].until < seen[-1].today:
        yield f"{(line[-1].until - built).days + 1}-0"


def changing(seen: tuple[View, ...], line: Line, part: Part) -> Html:
    """A part of a reminder as it is told on each of its days, each wording once."""
    told = [each for standing in line for each in wordings(seen, standing, part)]
    runs = [[*run] for _, run in groupby(told, key=lambda each: each[2])]
    if len(runs) == 1:
        return runs[0][0][2]
    name = "div" if part not in PARTS[:2] else "span"
    return joined(el(name, run[0][2], at=between(run[0][0], run[-1][1], seen[0].today)) for run in runs)


def wordings(seen: tuple[View, ...], standing: Standing, part: Part) -> Iterator[Told]:
    """A part of a reminder in one wording; only the way to a prep page is another from day to day."""
    built = seen[0].today
    start, end = (standing.since - built).days, (standing.until - built).days
    if part is helps and standing.reminder.rule in PREPARING:
        key = standing.reminder.interview
        for _, run in groupby(seen[start : end + 1], key=lambda view: key in view.guides and view.guides[key]):
            first, *rest = run
            yield first.today, (rest or [first])[-1].today, part(first, standing.reminder)
    else:
        yield standing.since, standing.until, part(seen[start], standing.reminder)
