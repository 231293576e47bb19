"""How well each kind of work suits you, talk by talk."""

from collections.abc import Iterator
from datetime import date

from quarterhour.figures.counting import Row
from quarterhour.model.figure import Figure
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.learnings import CONTRADICTS, Relation, learnings, paths, relations
from quarterhour.model.prose import lesson, plain
from quarterhour.model.state import HELD, local_day, talk_state
from quarterhour.model.wording import count, listed


def path_verdict(journal: Journal, today: date) -> Figure:
    """The fit noted after each talk, -2 to +2, by kind of work and day, with the reason; and who contradicts whom.

    Verdicts are listed, never averaged: three talks are three opinions.
    """
    rated = [(p.name, i) for p in paths(journal) for i in p.talks if i.fit is not None and held(journal, i, today)]
    against = [r for r in relations(journal, learnings(journal, today)) if r.kind == CONTRADICTS]
    explored = len({path for path, _ in rated})
    return Figure(
        name="path-verdict",
        title="Path verdict",
        reading=f"{count(len(rated), 'verdict')} on {count(explored, 'path')}; {count(len(against), 'contradiction')}",
        value=len(against),
        unit="contradictions",
        n=len(rated),
        of="talks with a path and a fit",
        head=("path", "day", "who", "fit", "in your words"),
        rows=(*(verdict(journal, path, talk) for path, talk in rated), *contradictions(journal, against)),
        named=True,
    )


def held(journal: Journal, interview: Interview, today: date) -> bool:
    """Whether a talk took place."""
    return talk_state(journal, interview, today) == HELD


def verdict(journal: Journal, path: str, talk: Interview) -> Row:
    """The fit after one talk, and why."""
    return path, str(local_day(journal, talk) or ""), people(journal, talk), f"{talk.fit:+d}", plain(talk.why_fit)


def contradictions(journal: Journal, found: list[Relation]) -> Iterator[Row]:
    """What was learned in one talk against what was learned in another."""
    for each in found:
        talk = each.learning.interview
        said = listed(name(journal, link.id, link.text) for link in each.learning.said_by)
        words = f"{plain(lesson(each.learning.item))} (against {people(journal, each.other)})"
        yield talk.path, str(each.learning.day or ""), said, None, words


def people(journal: Journal, talk: Interview) -> str:
    """Whom a talk was with."""
    return listed(name(journal, link.id, link.text) for link in talk.attendees)


def name(journal: Journal, key: str, words: str) -> str:
    """The name of someone, or the words that stand for them."""
    return journal.contacts[key].name if key in journal.contacts else words
