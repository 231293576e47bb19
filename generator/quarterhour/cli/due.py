"""`qh due`: what is owed, most urgent first."""

from collections.abc import Iterable
from datetime import date, timedelta

import click

from quarterhour.cli.data import envelope
from quarterhour.cli.frame import Command
from quarterhour.cli.saying import when
from quarterhour.cli.session import Session, pass_session
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, SNOOZED, UPCOMING, Reminder, Why, as_read
from quarterhour.model.silence import FEW, silent_since
from quarterhour.model.wording import NUMBERS, count, long_day

AHEAD = timedelta(days=7)
TITLES = {
    OVERDUE: "Overdue",
    DUE: "Today",
    UPCOMING: "Ahead",
    SNOOZED: "Put off",
    DECIDE: "Do it, put it off once more, or let it go",
}
EXAMPLES = """
qh due
qh due --within 2w
qh due --who noor
qh due --all --json
"""


@click.command("due", cls=Command, examples=EXAMPLES)
@click.option("--within", metavar="SPAN", help="How far ahead to look: 7d, 2w, +5bd.")
@click.option("--who", metavar="WHO", help="Only what is owed to one person.")
@click.option("--all", "everything", is_flag=True, help="Everything, however far ahead, put off or not.")
@click.option("--step", is_flag=True, help="Go through it one by one.")
@click.option("--json", "as_json", is_flag=True, help="The same as data.")
@pass_session
def command(session: Session, within: str, who: str, everything: bool, step: bool, as_json: bool) -> None:
    """List what is owed today and in the next seven days, why, and what to type next."""
    listed = chosen(session, within, who, everything=everything)
    if as_json:
        session.say(envelope(session, "qh/due/1", (row(r, session.today) for r in listed)))
    elif step:
        from quarterhour.cli.step import walk

        walk(session, listed)
    else:
        tell(session, listed)


def chosen(session: Session, within: str, who: str, *, everything: bool) -> tuple[Reminder, ...]:
    """The reminders that were asked for, in their order."""
    from quarterhour.workflow.who import person

    reminders: Iterable[Reminder] = session.snapshot.reminders
    if who:
        contact = person(session.journal, who).id
        reminders = (r for r in reminders if r.contact == contact)
    if everything:
        return tuple(reminders)
    until = session.day(within if within.startswith("+") else f"+{within}") if within else session.today + AHEAD
    return tuple(r for r in reminders if r.state != SNOOZED and (r.due <= until or r.state == DECIDE))


def tell(session: Session, listed: tuple[Reminder, ...]) -> None:
    """Print the list in groups; after days of silence three things first, and of the rest only the names."""
    pressing = [r for r in listed if r.state in (OVERDUE, DUE, DECIDE)]
    said = f"{count(len(pressing), 'thing is', 'things are')} due" if pressing else "Nothing is owed today"
    session.say(f"{said}. It is {long_day(session.today)}.")
    since = silent_since(session.snapshot)
    if since and len(pressing) > FEW:
        catch_up(session, pressing, (session.today - since).days)
        listed = tuple(r for r in listed if r not in pressing)
    for state, title in TITLES.items():
        group = [r for r in as_read(listed) if r.state == state]
        if group:
            session.say()
            session.say(title, bold=True)
        for reminder in group:
            in_full(session, reminder)


def catch_up(session: Session, pressing: list[Reminder], days: int) -> None:
    """Three things to do after days without a line; the rest may be let go."""
    session.say(f"Nothing was written for {days} days. These {NUMBERS[FEW]} first; the rest may be let go.")
    session.say("\nCatch up", bold=True)
    for reminder in pressing[:FEW]:
        in_full(session, reminder)
    session.say("\nThe rest, to do or to let go: qh log WHO let go", bold=True)
    for reminder in pressing[FEW:]:
        session.say(f"  {reminder.id}  {when(reminder, session.today)}")


def in_full(session: Session, reminder: Reminder) -> None:
    """A reminder, why it stands, and what to type next."""
    session.say(f"  {reminder.id}  {when(reminder, session.today)}")
    session.say(f"    {reminder.action}")
    for why in reminder.why[:2]:
        session.say(f"    {why.text}", dim=True)
    session.say(f"    {reminder.next or reminder.close}")


def brief(session: Session) -> None:
    """What is due, in five lines and a hint; in an empty journal, what to do first."""
    if not (session.journal.contacts or session.journal.interviews or session.journal.unreadable):
        first_acts(session)
        return
    listed = chosen(session, "", "", everything=False)
    if not listed:
        session.say(f"Nothing is owed. It is {long_day(session.today)}.")
    for reminder in listed[: 4 if len(listed) > 5 else 5]:
        session.say(f"{reminder.id}  {when(reminder, session.today)}  {reminder.action}")
    if len(listed) > 5:
        session.say(f"and {len(listed) - 4} more")
    session.note("more: qh due · everything else: qh --help")


def first_acts(session: Session) -> None:
    """The first three acts of a new journal, as the site's first screen has them."""
    from quarterhour.workflow.first import ACTS

    session.say("Your journal is empty. Three small acts make it useful.")
    for number, act in enumerate(ACTS, 1):
        session.say(f"\n{number}. {act.what}")
        session.say(f"   {act.why}", dim=True)
        session.say(f"   {act.command}")
    session.note("\neverything else: qh --help")


def row(reminder: Reminder, today: date) -> dict[str, object]:
    """The data of one reminder."""
    return {
        "id": reminder.id,
        "contact": reminder.contact,
        "name": reminder.name,
        "rule": reminder.rule,
        "due": reminder.due.isoformat(),
        "state": reminder.state,
        "days_late": max(0, (today - reminder.due).days),
        "action": reminder.action,
        "why": [reason(why) for why in reminder.why],
        "next": reminder.next,
        "close": reminder.close,
        "draft": reminder.draft or None,
        "group": reminder.group or None,
        "path": reminder.path,
        "line": reminder.line,
    }


def reason(why: Why) -> dict[str, object]:
    """The data of one reason."""
    return {
        "text": why.text,
        "source": why.source or None,
        "date": why.day.isoformat() if why.day else None,
        "path": why.path or None,
        "line": why.line or None,
    }
