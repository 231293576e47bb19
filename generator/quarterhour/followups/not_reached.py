"""A word to whoever led you to somebody whom you could not reach."""

from collections.abc import Iterator
from datetime import date

from quarterhour.followups.close_the_loop import EXPIRES, UNREACHED, loops
from quarterhour.followups.events import expired
from quarterhour.followups.introductions import only_asked, stages
from quarterhour.followups.second_try import EXPIRES as TRIED_BY
from quarterhour.followups.second_try import open_ask
from quarterhour.followups.words import ONE_MESSAGE, command
from quarterhour.model import standing, state
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.reported import reported
from quarterhour.model.timeline import MINE, TRIES
from quarterhour.model.waived import let_go
from quarterhour.model.wording import medium_day

WAITING = 7


def not_reached(journal: Journal, today: date) -> Iterator[Duty]:
    """Tell whoever led you to someone that you could not reach them, when the second try too brought no answer."""
    for (giver, person), introduction in loops(journal).items():
        steps = list(stages(journal, person, introduction.day, today))
        if not only_asked(steps) or person in journal.stops or standing.next_talk(journal, person, today):
            continue
        asked, name = steps[0].day, journal.contacts[person].name
        due = given_up(journal, person, asked, today)
        if due is None or expired(asked, today, EXPIRES) or reported(journal, giver, due, today, about={person}):
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


def given_up(journal: Journal, person: str, asked: date, today: date) -> date | None:
    """The day to give someone up: two weeks after the ask and a week and a half after the second try.

    There is none while a second try is still to be made.
    """
    ask = open_ask(journal, person, today)
    days = journal.playbook(today).second_try_days
    waits = ask is not None and days and today <= ask.day + TRIED_BY
    if ask and waits and not let_go(journal, "second-try", person, ask.day, today):
        return None
    tries = [t.day for t in state.lines(journal, person, today) if t.what in TRIES and t.who == MINE and t.day > asked]
    first = journal.calendar.after(asked, UNREACHED)
    return max(first, journal.calendar.after(tries[-1], WAITING)) if tries and days else first
