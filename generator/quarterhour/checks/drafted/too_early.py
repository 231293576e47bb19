"""A second message before they had time to answer the first."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import FIRST, hint
from quarterhour.checks.drafted.tries import unanswered
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.wording import count, medium_day

LETTER = "letter"
IN_THE_POST = 10


def too_early(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """You asked only a few working days ago, and this is a second message about the same.

    Sources: SFU-R, DYD.
    """
    tries = unanswered(draft, journal)
    wait = journal.playbook(draft.day).second_try_days if draft.day else 0
    if draft.kind not in FIRST or len(tries) != 1 or not wait or draft.day is None:
        return
    wait = IN_THE_POST if tries[0].by == LETTER else wait
    first = journal.calendar.after(tries[0].day, wait)
    if draft.day < first:
        yield hint(
            draft, "too-early", f"you asked on {medium_day(tries[0].day)}, and they may still answer",
            f"give them {count(wait, 'working day')}: write on {medium_day(first)}",
        )  # fmt: skip
