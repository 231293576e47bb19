"""The organization and the field: what you found out, whom you met there, what they told you."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model import state
from quarterhour.model.body import OPEN, passage
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.record import Link
from quarterhour.model.wording import listed, medium_day
from quarterhour.prep.words import DATED, learned, notes, said, workplace

MOST_LEARNED = 8


def where(journal: Journal, interview: Interview) -> tuple[Link, ...]:
    """The organizations of a talk: the one written in it, else those its people work at."""
    if interview.organization:
        return (interview.organization,)
    links = (c.organization for c in journal.attendees(interview))
    return tuple({workplace(journal, link): link for link in links if link}.values())


def organization(journal: Journal, interview: Interview, today: date) -> Section:
    """What is known of where they work, and what people there have told you."""
    places = where(journal, interview)
    own = passage(interview.passages, "research-organization")
    lines = [*notes(journal, own)]
    for link in places:
        lines += on_file(journal, link, {item.label for item in own.items if item.label})
        lines += met_there(journal, interview, link, today)
    title = listed(workplace(journal, link) for link in places) or "The organization"
    return Section(
        title,
        tuple(lines),
        "Nothing yet. Read their site for five minutes; under Organization, write what they do and what is new.",
        "organization",
    )


def on_file(journal: Journal, link: Link, told: set[str]) -> Iterator[str]:
    """What the organization's own file says, beyond the labels that the talk's own research has told."""
    place = journal.organizations.get(link.id)
    if place is None:
        return
    for key in ("", "research"):
        yield from notes(journal, passage(place.passages, key), told)
    if place.website:
        yield f"Their site: {place.website}"
    if place.applied:
        yield f"You applied there on {medium_day(place.applied)}."
    for item in place.openings:
        if item.box == OPEN:
            yield f"An opening you noted, not to be brought up: {said(journal, DATED.sub('', item.text))}"


def met_there(journal: Journal, interview: Interview, link: Link, today: date) -> Iterator[str]:
    """Whom else you have met there, and what was learned from them."""
    asked = {person.id for person in interview.attendees}
    told: list[str] = []
    met: dict[str, str] = {}
    for other in journal.interviews.values():
        if other is interview or state.talk_state(journal, other, today) != state.HELD:
            continue
        if workplace(journal, link) not in {workplace(journal, place) for place in where(journal, other)}:
            continue
        who = [c for c in journal.attendees(other) if c.id not in asked]
        met |= {c.id: c.name for c in who}
        source = f"From {listed(c.first for c in who)}: "
        if len(who) == len(other.attendees) and not other.private:
            told += (
                learned(journal, item) if item.owner else f"{source}{learned(journal, item)}"
                for item in other.learned
                if not item.private and "advice" not in item.tags
            )
    if met:
        yield f"You have met {listed(met.values())} there."
    yield from told[-MOST_LEARNED:]


def field(journal: Journal, interview: Interview, _: date) -> Section:
    """What is known of the field."""
    title = f"The field: {interview.path}" if interview.path else "The field"
    lines = notes(journal, passage(interview.passages, "research-field"))
    return Section(
        title,
        lines,
        "Nothing yet. Read one page about the work; under Field, write one thing that you did not know.",
        "field",
    )
