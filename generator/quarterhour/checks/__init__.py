"""What is wrong with a journal as a whole, and what its author may want to think about."""

from datetime import date

from quarterhour.checks.bare_mail import bare_mail
from quarterhour.checks.held_in_future import held_in_future
from quarterhour.checks.held_without_date import held_without_date
from quarterhour.checks.later_without_date import later_without_date
from quarterhour.checks.no_name import no_name
from quarterhour.checks.no_such_time import no_such_time
from quarterhour.checks.not_read import not_read
from quarterhour.checks.other_day import other_day
from quarterhour.checks.same_talk_twice import same_talk_twice
from quarterhour.checks.stop_line import stop_line
from quarterhour.checks.stray_box import stray_box
from quarterhour.checks.unknown_contact import unknown_contact
from quarterhour.checks.unknown_organization import unknown_organization
from quarterhour.checks.unknown_talk import unknown_talk
from quarterhour.checks.whose_promise import whose_promise
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

CHECKS = (
    unknown_contact,
    unknown_organization,
    unknown_talk,
    held_in_future,
    held_without_date,
    no_such_time,
    other_day,
    same_talk_twice,
    stop_line,
    not_read,
    no_name,
    whose_promise,
    stray_box,
    bare_mail,
    later_without_date,
)


def run(journal: Journal, today: date) -> tuple[Problem, ...]:
    """Everything the checks find, less what a file says to ignore."""
    silenced = ignored(journal)
    found = (problem for check in CHECKS for problem in check(journal, today))
    return tuple(sorted(p for p in found if p.name not in silenced.get(p.path, ())))


def ignored(journal: Journal) -> dict[str, tuple[str, ...]]:
    """The names that each file wants to hear nothing of."""
    return {record.origin.path: record.ignore for record in journal.records}
