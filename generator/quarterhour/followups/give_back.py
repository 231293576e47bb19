"""Something in return, here or to somebody else."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from quarterhour.followups.check_in import to_share
from quarterhour.followups.exchange import Favour, favours
from quarterhour.followups.weekly_review import keeps_notes, reviewed, week_of
from quarterhour.followups.words import command
from quarterhour.model.calendar import DAY
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import count, medium_day

OWED = 5
QUIET = timedelta(days=90)


def give_back(journal: Journal, today: date) -> Iterator[Duty]:
    """Give something back in a week that begins with five favours more received than given, or ninety days without."""
    monday = week_of(today)
    if not journal.playbook(today).give_back or not keeps_notes(journal) or reviewed(journal, monday, today):
        return
    found = favours(journal, today)
    before = [f for f in found if f.day < monday]
    if any(f.mine and f.day >= monday for f in found) or not behind(before, monday):
        return
    yield duty(journal, before, monday)


def behind(found: Collection[Favour], day: date) -> bool:
    """Whether much more was received than given, or nothing was given for long."""
    gave = [f.day for f in found if f.mine]
    took = [f.day for f in found if not f.mine]
    if len(took) - len(gave) >= OWED:
        return True
    return len(took) > len(gave) and max(gave, default=min(took)) + QUIET <= day


def duty(journal: Journal, before: Collection[Favour], monday: date) -> Duty:
    """What is owed this week."""
    gave = [f.day for f in before if f.mine]
    took = [f.day for f in before if not f.mine]
    last = max(gave, default=None)
    path = journal.me.origin.path
    idea = next(ideas(journal), "an hour, a name, an article")
    return Duty(
        contact=journal.me.id,
        due=journal.calendar.forward(monday),
        action=f"Give something back, to them or to somebody new: {idea}",
        why=(
            Why(
                f"up to {medium_day(monday - DAY)} you received {count(len(took), 'favour')} and gave {len(gave)}",
                "S3.5",
                monday,
                path,
                1,
            ),
            Why(f"the last was on {medium_day(last)}" if last else "none is noted yet", "S3.23", last, path, 1),
        ),
        closing=Closing(path, "gave"),
        next=command("stats"),
        since=monday,
    )


def ideas(journal: Journal) -> Iterator[str]:
    """What was put aside for someone who may be written to."""
    for contact in sorted(journal.contacts.values(), key=lambda c: (c.name, c.id)):
        if contact.id not in journal.stops:
            yield from (f"share {title} with {contact.name}" for title in to_share(journal, contact))
