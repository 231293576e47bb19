"""Going through the due list one by one."""

from collections.abc import Iterable

import click

from quarterhour.cli.session import Session
from quarterhour.cli.unclear import Unclear
from quarterhour.model.reminder import Reminder
from quarterhour.workflow.refusal import AnswerNeeded, Refusal

QUESTION = "done, snooze, next or quit"


def walk(session: Session, listed: Iterable[Reminder]) -> None:
    """Show each reminder and ask what to do with it."""
    if not session.may_ask:
        raise AnswerNeeded("--step asks questions and needs a terminal; close things with: qh done ID")
    for reminder in listed:
        session.say(f"\n{reminder.action}")
        for why in reminder.why:
            session.say(f"  {why.text}", dim=True)
        answer = click.prompt(QUESTION, default="next", err=True)[:1].lower()
        if answer == "q":
            return
        try:
            act(session, reminder, answer)
        except (Refusal, Unclear) as refused:
            session.note(str(refused))


def act(session: Session, reminder: Reminder, answer: str) -> None:
    """Close or put off one reminder."""
    from quarterhour.cli.written import report
    from quarterhour.workflow import close

    if answer == "d":
        outcome = (
            ""
            if reminder.closing.words or reminder.closing.box
            else click.prompt("held, cancelled, no-show or missed", err=True)
        )
        report(session, [close.done(session.root, session.snapshot, reminder, outcome=outcome)])
    elif answer == "s":
        until = session.day(click.prompt("until", default="+1w", err=True))
        report(session, [close.snooze(session.root, session.snapshot, reminder, until)])
