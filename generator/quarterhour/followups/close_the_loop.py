"""News for whoever led you to somebody."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.events import expired
from quarterhour.followups.introductions import Introduction, Stage, noted, only_asked, stages
from quarterhour.followups.words import ONE_MESSAGE, command
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.reported import reported, silent_thanks
from quarterhour.model.wording import medium_day

EXPIRES = 180
UNREACHED = 10
DONE = {"asked": "wrote to", "replied": "heard from", "met": "met"}


def close_the_loop(journal: Journal, today: date) -> Iterator[Duty]:
    """Tell whoever led you to someone how it went: when you wrote, when they answered, when you met."""
    for (giver, person), introduction in loops(journal).items():
        news = untold(journal, introduction, today)
        if news and not expired(news[-1].day, today, EXPIRES):
            unsaid = silence(journal, giver, person, news[0].day, today)
            yield duty(journal, journal.contacts[giver], journal.contacts[person], introduction, news, unsaid)


def loops(journal: Journal) -> dict[tuple[str, str], Introduction]:
    """Each pair of people with a file of which one led you to the other, with the first day that it is noted."""
    found: dict[tuple[str, str], Introduction] = {}
    for one in noted(journal):
        pair = (one.giver, one.person.id)
        if one.giver in journal.contacts and one.person.id in journal.contacts and one.giver != one.person.id:
            before = found.get(pair)
            if before is None or (one.day and (before.day is None or one.day < before.day)):
                found[pair] = one
    return found


def untold(journal: Journal, introduction: Introduction, today: date) -> list[Stage]:
    """The steps that the giver has not heard of; that you only asked is told later, when nobody answers."""
    person, giver = introduction.person.id, introduction.giver
    steps = list(stages(journal, person, introduction.day, today))
    if only_asked(steps) and journal.calendar.after(steps[0].day, UNREACHED) <= today:
        return []
    return [step for step in steps if not reported(journal, giver, step.day, today, about={person})]


def silence(journal: Journal, giver: str, person: str, since: date, today: date) -> tuple[Why, ...]:
    """How to say that the thanks for their own talk told them of it as well."""
    thanks = silent_thanks(journal, giver, since, today)
    if thanks is None:
        return ()
    told = f"your thanks on {medium_day(thanks.day)} were for the talk; if they said this too, add: about [[{person}]]"
    return (Why(told, "", thanks.day, thanks.path, thanks.line),)


def duty(
    journal: Journal,
    giver: Contact,
    person: Contact,
    introduction: Introduction,
    news: list[Stage],
    unsaid: tuple[Why, ...],
) -> Duty:
    """What is owed to whoever led you there: one message for all the news."""
    first, last = min(step.day for step in news), news[-1]
    return Duty(
        contact=giver.id,
        due=journal.calendar.after(first, 2),
        action=f"Tell {giver.name} that you {DONE[last.what]} {person.name}, with thanks for the introduction",
        why=(
            Why(
                f"{giver.name} led you to {person.name}", "N50", introduction.day, introduction.path, introduction.line
            ),
            *(Why(f"you {DONE[s.what]} them on {medium_day(s.day)}", "", s.day, person.origin.path, 1) for s in news),
            *unsaid,
        ),
        closing=Closing(giver.origin.path, f"updated by email about [[{person.id}]]"),
        next=command("draft", "check-in", giver.id),
        key=person.id,
        draft="check-in",
        group=ONE_MESSAGE,
        since=first,
        interview=introduction.interview,
    )
