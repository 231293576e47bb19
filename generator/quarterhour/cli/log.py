"""`qh log`: record what happened with someone."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session
from quarterhour.cli.written import report, what_next

EXAMPLES = """
qh log noor thanked by email
qh log noor she accepted, prefers afternoons --on yesterday
qh log noor,sam updated about ana: met her, it helped
"""


@click.command("log", cls=Command, examples=EXAMPLES)
@click.argument("who", metavar="WHO[,WHO...]")
@click.argument("text", nargs=-1, required=True, metavar="TEXT...")
@click.option("--on", metavar="DATE", help="When, if not today.")
@pass_session
def command(session: Session, who: str, text: tuple[str, ...], on: str) -> None:
    """Add one dated line to the log of each person, and say how it was understood."""
    from quarterhour.cli.saying import said_day
    from quarterhour.workflow.log import log
    from quarterhour.workflow.who import person

    day = session.day(on, back=True) if on else session.today
    if on:
        session.note(said_day(day, session.today))
    people = [person(session.journal, words) for words in who.split(",")]
    for contact in people:
        written, understood = log(session.root, session.snapshot, contact, day, " ".join(text))
        report(session, [written])
        session.say(understood)
        what_next(session, contact.id)
