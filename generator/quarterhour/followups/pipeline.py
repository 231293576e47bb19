"""The next person to line up."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from quarterhour.followups.introductions import noted
from quarterhour.followups.weekly_review import began, keeps_notes, reviewed, week_of
from quarterhour.followups.words import command, spoken_name
from quarterhour.model import standing
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import NUMBERS

AHEAD = frozenset({"identified", "requested", "in conversation"})


def pipeline(journal: Journal, today: date) -> Iterator[Duty]:
    """Line up the next person in a week that begins with fewer than three people to ask, asked or to meet."""
    most, monday = journal.playbook(today).pipeline, week_of(today)
    if not most or journal.me.has_landed(today) or not keeps_notes(journal) or not began(journal, monday):
        return
    if reviewed(journal, monday, today) or enough(journal, today, most) or enough(journal, monday, most):
        return
    yield duty(journal, today, monday)


def enough(journal: Journal, day: date, most: int) -> bool:
    """Whether so many people are ahead."""
    return len([*islice(ahead(journal, day), most)]) == most


def ahead(journal: Journal, day: date) -> Iterator[str]:
    """Everyone whom you are to ask, have asked, or will meet."""
    for contact in journal.contacts.values():
        coming = standing.next_talk(journal, contact.id, day) is not None and contact.id not in journal.stops
        if coming or standing.relationship(journal, contact, day) in AHEAD:
            yield contact.id


def duty(journal: Journal, today: date, monday: date) -> Duty:
    """What is owed this week."""
    number = len([*ahead(journal, today)])
    told = NUMBERS[number] if 0 < number < len(NUMBERS) else number or "nobody"
    idea = next(named(journal, today), "")
    return Duty(
        contact=journal.me.id,
        due=journal.calendar.forward(monday),
        action="Line up the next person" + (f": {idea}" if idea else ""),
        why=(
            Why(
                f"{told} to ask, to hear from or to meet; you aim for {journal.playbook(today).pipeline}",
                "S2.32",
                monday,
                journal.me.origin.path,
                1,
            ),
        ),
        closing=Closing(journal.me.origin.path, "let go pipeline"),
        next=command("list", "state:identified"),
        since=monday,
    )


def named(journal: Journal, today: date) -> Iterator[str]:
    """Whom somebody named and who has no file yet."""
    for introduction in noted(journal):
        stranger = introduction.who and not introduction.person.id
        if stranger and introduction.giver not in journal.stops and introduction.day and introduction.day <= today:
            yield f"{introduction.person.text}, whom {spoken_name(journal, introduction.giver)} named"
