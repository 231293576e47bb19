"""How what the rules ask for becomes a list: what still stands, in which state, in which order."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from quarterhour.followups.words import command, spoken_name
from quarterhour.model.channel import as_they_are_told
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, SNOOZED, STATES, UPCOMING, Duty, Reminder
from quarterhour.model.waived import let_go, snoozes

Rule = Callable[[Journal, date], Iterator[Duty]]

INTERNAL = frozenset({"what-happened", "debrief", "prepare"})
WEEKLY = frozenset({"give-back", "pipeline", "weekly-review"})
OPEN_TOO_LONG = timedelta(days=90)
OFTEN = 3


def name_of(rule: Rule) -> str:
    """The name of a rule as it stands in ids: `what-happened`."""
    return str(getattr(rule, "__name__", "")).replace("_", "-")


def listed(journal: Journal, today: date, rules: Iterable[Rule]) -> tuple[Reminder, ...]:
    """Every reminder of some rules, most urgent first."""
    found = sorted(placed(journal, today, rules), key=urgency)
    return tuple(reminder for _, reminder in found)


def placed(journal: Journal, today: date, rules: Iterable[Rule]) -> Iterator[tuple[int, Reminder]]:
    """Every reminder of some rules, with the place of its rule among them."""
    for place, rule in enumerate(rules):
        name = name_of(rule)
        for duty in rule(journal, today):
            if stands(journal, duty, name, today):
                yield place, remind(journal, duty, name, today)


def urgency(placed: tuple[int, Reminder]) -> tuple[int, int, date, str, str]:
    """What decides where a reminder stands in the list."""
    place, reminder = placed
    return STATES.index(reminder.state), place, reminder.due, reminder.name, reminder.id


def stands(journal: Journal, duty: Duty, rule: str, today: date) -> bool:
    """Whether a duty holds: they may be written to, it is younger than an import, and it was not let go of."""
    if rule not in INTERNAL and not may_write(journal, duty.contact):
        return False
    if from_before_import(journal, duty, rule):
        return False
    return not let_go(journal, rule, duty.contact, duty.since, today, interview=duty.interview, key=duty.key)


def may_write(journal: Journal, contact: str) -> bool:
    """Whether anything outbound may be proposed: their file can be read, and they did not ask to be left alone."""
    return contact == journal.me.id or (contact in journal.contacts and contact not in journal.stops)


def from_before_import(journal: Journal, duty: Duty, rule: str) -> bool:
    """Whether a duty is history; a promise is so only when its own day had passed."""
    if duty.interview in journal.interviews and journal.interviews[duty.interview].imported:
        return True
    since = journal.contacts[duty.contact].imported if duty.contact in journal.contacts else None
    raised = duty.due if rule == "promise" else duty.since or duty.due
    return since is not None and raised < since


def remind(journal: Journal, duty: Duty, rule: str, today: date) -> Reminder:
    """A duty as it is listed on a day."""
    put_off = snoozes(journal, rule, duty.contact, duty.since, today, interview=duty.interview, key=duty.key)
    due = max([duty.due, *put_off[-1:]])
    if rule in WEEKLY:  # what is asked of a week is never late: with the next week it begins anew
        due = max(due, today)
    name = "/".join(word for word in (duty.contact, rule, duty.key) if word)
    return Reminder(
        id=name,
        contact=duty.contact,
        name=spoken_name(journal, duty.contact),
        rule=rule,
        due=due,
        state=state_on(today, due, put_off),
        action=duty.action,
        why=duty.why,
        next=duty.next,
        close=command("done", name),
        closing=as_they_are_told(journal, duty.contact, duty.closing),
        draft=duty.draft,
        group=duty.group,
        interview=duty.interview,
    )


def state_on(today: date, due: date, put_off: tuple[date, ...]) -> str:
    """How a reminder stands on a day, with the days that it was put off to."""
    if put_off and put_off[-1] > today:
        return SNOOZED
    if due > today:
        return UPCOMING
    if len(put_off) >= OFTEN or due + OPEN_TOO_LONG <= today:
        return DECIDE
    return DUE if due == today else OVERDUE
