"""Everything that a site shows of a journal on a day, and on each of the days after it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from quarterhour import drafts, figures, followups, prep
from quarterhour.model.ahead import Ahead, Stand, listed_on
from quarterhour.model.guide import Guide
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.standing import last_touch, relationship
from quarterhour.model.state import HELD, UNKNOWN, talk_state
from quarterhour.workflow.advise import all_problems, hints_of
from quarterhour.workflow.look import judge
from quarterhour.workflow.prepare import guides, with_guide
from quarterhour.workflow.writings import writings

DAYS = 45


def whole(
    journal: Journal,
    problems: Iterable[Problem],
    today: date,
    templates: Mapping[str, str] | None = None,
    root: str = "",
) -> Snapshot:
    """What `judge` sees, with the guides of talks, the question bank, and a draft for each reminder that has one."""
    own = templates or {}
    seen = judge(journal, problems, today)
    found = replace(
        seen,
        problems=all_problems(seen),
        guides=tuple(guides(seen)),
        bank=prep.bank(journal, today),
        figures=figures.run(journal, today),
        drafts=drafts.run(journal, seen.reminders, today, own),
        root=root,
    )
    coming = replace(found, ahead=ahead(found, own))
    return replace(coming, hints=hints_of((each.draft for each in coming.writings), journal))


def ahead(seen: Snapshot, own: Mapping[str, str]) -> Ahead:
    """How it will be on the days to come; a sample, which fixes its day, has none."""
    if seen.journal.settings.today:
        return Ahead()
    standings = followups.ahead(seen.journal, seen.today, DAYS)
    days = tuple(seen.today + timedelta(n) for n in range(DAYS + 1))
    talks, people = standing(seen.journal, days)
    return Ahead(
        days=DAYS,
        standings=standings,
        guides=tuple(later_guides(seen, days)),
        drafts=writings(seen.journal, standings, own),
        talks=talks,
        people=people,
        lists=tuple(listed_on(standings, day) for day in days),
    )


def standing(
    journal: Journal, days: Iterable[date]
) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[Stand, ...]]]:
    """How every talk and every person stands on each of some days."""
    talks: dict[str, list[str]] = {key: [] for key in journal.interviews}
    people: dict[str, list[Stand]] = {key: [] for key in journal.contacts}
    for day in days:
        for key, talk in journal.interviews.items():
            talks[key].append(talk_state(journal, talk, day))
        for key, contact in journal.contacts.items():
            people[key].append(Stand(relationship(journal, contact, day), last_touch(journal, key, day)))
    return {key: (*told,) for key, told in talks.items()}, {key: (*told,) for key, told in people.items()}


def later_guides(seen: Snapshot, days: Iterable[date]) -> Iterator[Mapping[str, Guide]]:
    """The guides that there are on each of some days, made once before a talk and once after it."""
    made = {(guide.interview, guide.over): guide for guide in seen.guides}
    for day in days:
        found = {}
        for talk in with_guide(replace(seen, today=day)):
            key = talk.id, talk_state(seen.journal, talk, day) in {HELD, UNKNOWN}
            if key not in made:
                made[key] = prep.guide(seen.journal, talk, day)
            found[talk.id] = made[key]
        yield found
