"""How far it has come with each person."""

from datetime import date

from quarterhour.model import standing, state
from quarterhour.model.contact import Contact
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import MINE, NEWS, THEIRS
from quarterhour.model.wording import count

STAGES = ("identified", "requested", "replied", "scheduled", "held", "thanked", "nurturing")


def funnel(journal: Journal, today: date) -> Figure:
    """People identified, requested, replied, scheduled, held, thanked, nurturing.

    Each person counts once in a stage, and in every stage before it: a talk that was held was scheduled too, whoever
    wrote first. Nurturing is whoever is in touch today as often as you meant to be.
    """
    reached = [stage(journal, contact, today) for contact in journal.contacts.values()]
    rows = tuple((name, sum(each >= place for each in reached)) for place, name in enumerate(STAGES))
    talked = dict(rows)["held"]
    return Figure(
        name="funnel",
        title="Funnel",
        reading=f"{count(len(reached), 'person', 'people')} identified, {talked} talked with",
        value=talked,
        unit="people talked with",
        n=len(reached),
        of="people in the journal",
        head=("stage", "people"),
        rows=rows,
    )


def stage(journal: Journal, contact: Contact, today: date) -> int:
    """The furthest stage that someone reached."""
    lines = state.lines(journal, contact.id, today)
    met = state.held(journal, contact.id, today)
    planned = journal.interviews_with.get(contact.id, ())
    facts = (
        True,
        any(t.who == MINE and t.what == "asked" for t in lines),
        any(t.who == THEIRS and t.what and t.what not in NEWS | {"bounced"} for t in lines),
        any(i.when for i in planned),
        bool(met),
        any((day := standing.thanked_on(journal, talk, contact.id)) and day <= today for talk in met),
        standing.relationship(journal, contact, today) == "nurturing",
    )
    return max(place for place, reached in enumerate(facts) if reached)
