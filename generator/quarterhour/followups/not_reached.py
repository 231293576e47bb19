"""A word to whoever led you to somebody whom you could not reach."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.close_the_loop import EXPIRES, UNREACHED, loops
from quarterhour.followups.events import expired
from quarterhour.followups.introductions import only_asked, stages
from quarterhour.followups.words import ONE_MESSAGE, command
from quarterhour.model import state
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.reported import reported
from quarterhour.model.wording import medium_day


def not_reached(journal: Journal, today: date) -> Iterator[Duty]:
    """Tell whoever led you to someone that you could not reach them, when two weeks brought no answer."""
    for (giver, person), introduction in loops(journal).items():
        steps = list(stages(journal, person, introduction.day, today))
        if not only_asked(steps) or person in journal.stops or state.next_talk(journal, person, today):
            continue
        asked, name = steps[0].day, journal.contacts[person].name
        due = journal.calendar.after(asked, UNREACHED)
        if expired(asked, today, EXPIRES) or reported(journal, giver, due, today, about={person}):
            continue
        yield Duty(
            contact=giver,
            due=due,
            action=f"Tell {journal.contacts[giver].name} that you could not reach {name}",
            why=(
                Why(
                    f"you wrote to {name} on {medium_day(asked)}", "N50", asked, journal.contacts[person].origin.path, 1
                ),
            ),
            closing=Closing(journal.contacts[giver].origin.path, f"updated by email about [[{person}]]"),
            next=command("draft", "check-in", giver),
            key=person,
            draft="check-in",
            group=ONE_MESSAGE,
            since=asked,
            interview=introduction.interview,
        )
