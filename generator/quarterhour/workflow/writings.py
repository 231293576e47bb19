"""What each message says from day to day, as long as nothing more is written."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby, pairwise
from typing import NamedTuple

from quarterhour import drafts
from quarterhour.model.ahead import Standing, Writing
from quarterhour.model.calendar import DAY
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.wording import plain_day


class Wish(NamedTuple):
    """A message of a kind to someone that reminders ask for without a break from one day to another."""

    kind: str
    contact: str
    since: date
    until: date


Made = dict[tuple[str, str, date], Draft | None]


def writings(journal: Journal, standings: Iterable[Standing], own: Mapping[str, str]) -> tuple[Writing, ...]:
    """Every message that reminders ask for, in each of its wordings.

    A message that reads the same on two days is taken to read so between them: what it tells only grows older.
    """
    wanted = [*wishes(standings)]
    made: Made = {}
    unclear = wanted
    while unclear:
        asked_for = {(day, wish.kind, wish.contact) for wish in unclear for day in (wish.since, wish.until)}
        for day, kind, contact in sorted(asked_for):
            if (kind, contact, day) not in made:
                made[kind, contact, day] = drafts.write(kind, journal, contact, day, own=own)
        unclear = [half for wish in unclear if turns(made, wish) for half in halves(wish)]
    return tuple(numbered(each for wish in wanted for each in worded(made, wish)))


def wishes(standings: Iterable[Standing]) -> Iterator[Wish]:
    """What the reminders ask for, by name."""
    days: dict[tuple[str, str], set[date]] = {}
    for row in standings:
        if row.reminder.draft:
            found = days.setdefault((row.reminder.draft, row.reminder.contact), set())
            found.update(row.since + DAY * n for n in range((row.until - row.since).days + 1))
    for (kind, contact), those in sorted(days.items()):
        ordered = sorted(those)
        breaks = [0, *(n for n, (one, two) in enumerate(pairwise(ordered), 1) if two - one > DAY), len(ordered)]
        yield from (Wish(kind, contact, ordered[start], ordered[end - 1]) for start, end in pairwise(breaks))


def turns(made: Made, wish: Wish) -> bool:
    """Whether a message reads in another way at the end of some days, and there are days between."""
    first, last = (said(made[wish.kind, wish.contact, day], day) for day in (wish.since, wish.until))
    return wish.until - wish.since > DAY and first != last


def halves(wish: Wish) -> tuple[Wish, Wish]:
    """The first half of some days and the second, with a day in common."""
    middle = wish.since + DAY * ((wish.until - wish.since).days // 2)
    return wish._replace(until=middle), wish._replace(since=middle)


def said(draft: Draft | None, day: date) -> Draft | None:
    """A message without its day, and without the one that stands on a letter, which a page words anew."""
    return draft._replace(body=draft.body.replace(plain_day(day), ""), day=None) if draft else None


def worded(made: Made, wish: Wish) -> Iterator[Writing]:
    """A message in its wordings over the days on which it is asked for, each as of the last day that it reads so."""
    days = [wish.since + DAY * n for n in range((wish.until - wish.since).days + 1)]
    known = [(day, made[key]) for day in days if (key := (wish.kind, wish.contact, day)) in made]
    runs = [next(run) for _, run in groupby(known, key=lambda each: said(each[1], each[0]))]
    ends = [*(day - DAY for day, _ in runs[1:]), wish.until]
    yield from (
        Writing(draft._replace(day=end), day, end) for (day, draft), end in zip(runs, ends, strict=True) if draft
    )


def numbered(found: Iterable[Writing]) -> Iterator[Writing]:
    """Each wording with its number among those of its message."""
    for _, those in groupby(found, key=lambda each: each.draft.id):
        yield from (each._replace(number=number) for number, each in enumerate(those))
