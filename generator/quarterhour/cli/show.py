"""`qh show`: all there is of one person."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.sections import tell
from quarterhour.cli.session import Session, pass_session

EXAMPLES = """
qh show noor
"""


@click.command("show", cls=Command, examples=EXAMPLES)
@click.argument("who", nargs=-1, required=True, metavar="WHO")
@pass_session
def command(session: Session, who: tuple[str, ...]) -> None:
    """Print a person's card, every line of their log as it was read, their talks, promises and what is due."""
    from quarterhour.workflow.card import card_of
    from quarterhour.workflow.who import person

    contact = person(session.journal, " ".join(who))
    session.say(contact.name, bold=True)
    tell(session, card_of(session.snapshot, contact))
    session.note(f"file: {session.shown(contact.origin.path)}")
