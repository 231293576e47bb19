"""What is owed, to whom, and why: one rule a file, in the order in which they matter."""

from datetime import date

from quarterhour.followups.answer import answer
from quarterhour.followups.check_in import check_in
from quarterhour.followups.confirm import confirm
from quarterhour.followups.debrief import debrief
from quarterhour.followups.listing import Rule, listed
from quarterhour.followups.prepare import prepare
from quarterhour.followups.promise import promise
from quarterhour.followups.second_try import second_try
from quarterhour.followups.thanks import thanks
from quarterhour.followups.what_happened import what_happened
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Reminder

RULES: tuple[Rule, ...] = (
    promise,
    thanks,
    answer,
    what_happened,
    debrief,
    confirm,
    prepare,
    second_try,
    check_in,
)


def run(journal: Journal, today: date) -> tuple[Reminder, ...]:
    """Every reminder as of a day, however far ahead it is due, most urgent first."""
    return listed(journal, today, RULES)
