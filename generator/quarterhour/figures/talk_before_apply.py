"""Whether you talked with somebody before you applied."""

from datetime import date

from quarterhour.figures.counting import percent, too_few
from quarterhour.model.culture import places
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.state import HELD, talks
from quarterhour.model.wording import count


def talk_before_apply(journal: Journal, today: date) -> Figure:
    """Organizations that you applied to after a talk held there, of those that you applied to.

    Fewer than five: counts only.
    """
    applied = [o for o in journal.organizations.values() if o.applied and o.applied <= today]
    first = first_talks(journal, today)
    before = {o.id: bool(o.applied and first.get(o.id, date.max) < o.applied) for o in applied}
    return Figure(
        name="talk-before-apply",
        title="Talk before apply",
        reading=f"a talk came first at {sum(before.values())} of {count(len(applied), 'place')} applied to",
        value=percent(sum(before.values()), len(applied)),
        unit="%",
        n=len(applied),
        of="organizations applied to",
        why_hidden=too_few(len(applied)),
        head=("organization", "applied", "a talk came first"),
        rows=tuple((o.name or o.id, str(o.applied), "yes" if before[o.id] else "no") for o in applied),
        named=True,
    )


def first_talks(journal: Journal, today: date) -> dict[str, date]:
    """The day of the first talk held about each organization."""
    found: dict[str, date] = {}
    for talk in talks(journal, today):
        if talk.state != HELD or not talk.day:
            continue
        works = (c.organization.id for c in journal.people(talk.people) if c.organization)
        for place in places(journal, talk.interview) if talk.interview else works:
            found[place] = min(talk.day, found.get(place, date.max))
    return found
