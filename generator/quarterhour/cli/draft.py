"""`qh draft`: a message to send yourself."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session
from quarterhour.model.wording import count, listed

EXAMPLES = """
qh draft thanks noor
qh draft check-in sam
"""


@click.command("draft", cls=Command, examples=EXAMPLES)
@click.argument("kind", metavar="KIND")
@click.argument("who", nargs=-1, required=True, metavar="WHO")
@pass_session
def command(session: Session, kind: str, who: tuple[str, ...]) -> None:
    """Print a draft made from your own notes: ask, second-try, answer, confirm, thanks or check-in.

    What only you can write stands in [[double brackets]]. Nothing is sent.
    """
    from quarterhour.workflow.message import message

    draft = message(session.snapshot, kind, " ".join(who))
    if draft.to:
        session.say(f"To: {draft.to}")
    session.say(f"Subject: {draft.subject}")
    session.say()
    session.say(draft.body)
    session.note(draft.why)
    if draft.blanks:
        session.note(f"{count(len(draft.blanks), 'blank')} to fill: {listed(draft.blanks)}")
