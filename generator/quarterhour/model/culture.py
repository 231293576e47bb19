"""How a place felt: scales from 1 to 5 with their two ends, what was seen on each, and what the author likes."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from quarterhour.model.body import Passage, passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.state import SCHEDULED, local_day, talk_state

ENDS = {
    "noise": ("silent", "noisy"),
    "chatter": ("heads down", "talkative"),
    "formality": ("loose", "regimented"),
    "dress": ("casual", "formal"),
    "pace": ("calm", "rushed"),
    "mood": ("strained", "smiling"),
    "welcome": ("ignored", "looked after"),
    "layout": ("closed doors", "open"),
    "privacy": ("exposed", "shielded"),
    "mix": ("uniform", "diverse"),
    "interaction": ("levels apart", "levels mixed"),
    "punctuality": ("late", "on the minute"),
    "after-hours": ("desks empty", "desks full"),
    "upkeep": ("neglected", "cared for"),
    "perks-used": ("no", "yes"),
    "energy": ("flat", "lively"),
}
NUMBER = re.compile(r"([1-5])(?![\w.])[,;:\s]*(.*)", re.DOTALL)
APART = 3


class Mark(NamedTuple):
    """A number on a scale, where there is one, and words."""

    value: int | None
    words: str


class Sight(NamedTuple):
    """What was seen of a place on one scale: in which talk, or in the place's own file."""

    organization: str
    scale: str
    mark: Mark
    day: date | None = None
    interview: Interview | None = None


def mark(text: str) -> Mark:
    """`3 radio on, low` as a number and words."""
    found = NUMBER.fullmatch(text.strip())
    return Mark(int(found[1]), found[2].strip()) if found else Mark(None, text.strip())


def marks(found: Passage) -> Iterator[tuple[str, Mark]]:
    """Every scale that a passage marks."""
    yield from ((item.label, mark(item.text)) for item in found.items if item.label and item.text)


def preferences(journal: Journal) -> dict[str, Mark]:
    """What the author likes, on each scale that they named."""
    return dict(marks(passage(journal.me.passages, "preferences")))


def places(journal: Journal, interview: Interview) -> tuple[str, ...]:
    """The organizations that a talk is about: as it says, else where its people work."""
    if interview.organization:
        return (interview.organization.id,) if interview.organization.id else ()
    found = (c.organization.id for c in journal.attendees(interview) if c.organization and c.organization.id)
    return tuple(dict.fromkeys(found))


def sights(journal: Journal, today: date) -> tuple[Sight, ...]:
    """Everything that was seen of every place, the oldest first; a visit to several people of one place counts once."""
    found = [
        Sight(organization.id, scale, seen)
        for organization in journal.organizations.values()
        for scale, seen in marks(passage(organization.passages, "culture"))
    ]
    for interview in journal.interviews.values():
        there = passage(interview.passages, "culture")
        if there.items and talk_state(journal, interview, today) != SCHEDULED:
            day = local_day(journal, interview)
            for place in places(journal, interview):
                found += [Sight(place, scale, seen, day, interview) for scale, seen in marks(there)]
    return tuple(sorted(found, key=lambda s: (s.organization, place_of(s.scale), s.scale, s.day or date.min)))


def place_of(scale: str) -> int:
    """Where a scale stands among the others; what is no scale comes last."""
    return [*ENDS].index(scale) if scale in ENDS else len(ENDS)


def span(found: Iterable[Sight]) -> str:
    """The values seen on a scale: `2`, or `2 to 4` where visits differ; never an average."""
    values = sorted({each.mark.value for each in found if each.mark.value is not None})
    if not values:
        return ""
    return str(values[0]) if len(values) == 1 else f"{values[0]} to {values[-1]}"


def differ(found: Iterable[Sight]) -> bool:
    """Whether visits saw a scale so differently that no one of them can be believed alone."""
    values = [each.mark.value for each in found if each.mark.value is not None]
    return bool(values) and max(values) - min(values) >= APART
