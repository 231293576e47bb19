"""`qh snooze`: put something off."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session
from quarterhour.cli.written import report
from quarterhour.workflow.refusal import Refusal

EXAMPLES = """
qh snooze noor/check-in +2w
qh snooze keith/second-try olive/check-in next mon
"""


@click.command("snooze", cls=Command, examples=EXAMPLES, context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, required=True, metavar="ID... DATE")
@pass_session
def command(session: Session, words: tuple[str, ...]) -> None:
    """Put reminders off until a later day; the third time asks whether to let it go."""
    from quarterhour.cli.dates import read
    from quarterhour.cli.saying import said_day
    from quarterhour.workflow.close import meant, snooze

    reading = read(words, session.today, session.journal.calendar)
    if reading.day is None or not reading.rest:
        raise Refusal("say what to put off and until when: qh snooze noor/check-in +2w")
    session.note(f"until {said_day(reading.day, session.today)}")
    for name in reading.rest:
        reminder = meant(session.snapshot, name)
        report(session, [snooze(session.root, session.snapshot, reminder, reading.day)])
