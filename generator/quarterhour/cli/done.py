"""`qh done`: close what is owed."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session
from quarterhour.cli.written import report, what_next

EXAMPLES = """
qh done gwen/thanks
qh done sam/thanks --by letter --on yesterday
"""


@click.command("done", cls=Command, examples=EXAMPLES)
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@click.option("--by", metavar="CHANNEL", help="How: email, phone, letter, message, in-person, video.")
@click.option("--on", metavar="DATE", help="When, if not today.")
@click.option("--as", "outcome", metavar="OUTCOME", help="What became of a talk: held, cancelled, no-show or missed.")
@pass_session
def command(session: Session, ids: tuple[str, ...], by: str, on: str, outcome: str) -> None:
    """Close reminders by writing the one line, or ticking the one box, that closes each."""
    from quarterhour.cli.saying import said_day
    from quarterhour.workflow.close import done, meant

    day = session.day(on, back=True) if on else session.today
    for name in ids:
        reminder = meant(session.snapshot, name)
        written = done(session.root, session.snapshot, reminder, by=by or "", on=day, outcome=outcome or "")
        if on:
            session.note(said_day(day, session.today))
        report(session, [written])
        what_next(session, reminder.contact)
