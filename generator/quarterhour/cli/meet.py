"""`qh meet`: put a talk in the journal, or move it."""

import re

import click

from quarterhour.cli import places
from quarterhour.cli.dates import read
from quarterhour.cli.frame import Command
from quarterhour.cli.saying import said_day
from quarterhour.cli.session import Session, pass_session
from quarterhour.cli.unclear import Unclear
from quarterhour.cli.written import report
from quarterhour.model.interview import WAY_SPELLINGS, WAYS
from quarterhour.model.record import When
from quarterhour.model.wording import listed

EXAMPLES = """
qh meet noor tue 3pm
qh meet noor video 2026-12-01 15:00 20m
qh meet ana next fri 10:00 @America/New_York phone
qh meet noor tue 3pm at the cafe by the lock
"""


@click.command("meet", cls=Command, examples=EXAMPLES)
@click.argument("words", nargs=-1, required=True, metavar="WHO DAY TIME [HOW] [LENGTH] [at PLACE]")
@pass_session
def command(session: Session, words: tuple[str, ...]) -> None:
    """Make the file of a talk, or move the one that is open; the words stand in any order, the place last.

    Everything after `at`, or after `place`, is the place; a link is one wherever it stands.
    """
    from quarterhour.workflow.meet import Wish, both_clocks, meet, zone_meant
    from quarterhour.workflow.who import person

    before, place = places.parted(words, session.today, session.journal.calendar)
    reading = read(before, session.today, session.journal.calendar)
    first = ", before the place" if place else ""
    if reading.day is None:
        raise Unclear(f"say when{first}: qh meet noor tue 3pm" + (" at the cafe" if place else ""))
    by, minutes, names = parted(reading.rest)
    if not names:
        raise Unclear(f"say with whom{first}: qh meet noor tue 3pm" + (" at the cafe" if place else ""))
    places.swallowed(place, at=reading.at is not None, minutes=bool(minutes))
    people = [person(session.journal, name) for name in names]
    wish = Wish(When(reading.day, reading.at), reading.zone, by, minutes, place)
    changes = meet(session.root, session.snapshot, people, wish)
    zone = zone_meant(session.snapshot, people[0], wish.zone)
    told = both_clocks(session.snapshot, wish.when, zone, people[0])
    session.note(f"{said_day(reading.day, session.today)}{told}, with {listed(p.name for p in people)}")
    report(session, changes)
    session.note(f"next: qh prep {people[0].id}")


def parted(words: tuple[str, ...]) -> tuple[str, int, list[str]]:
    """The way of meeting, the minutes and the names among the words that are left."""
    by, minutes, rest = "", 0, []
    for word in words:
        if length := places.MINUTES.fullmatch(word.lower()):
            minutes = int(length[1])
        elif not by and (word.lower() in WAYS or word.lower() in WAY_SPELLINGS):
            by = WAY_SPELLINGS.get(word.lower(), word.lower())
        elif word.lower() not in {"by", "with", "at", "for", "on"}:
            rest.append(word)
    names = re.split(r"\s*,\s*|\s+and\s+", " ".join(rest))
    return by, minutes, [name for name in names if name]
