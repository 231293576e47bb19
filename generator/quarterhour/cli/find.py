"""`qh find`: search every word of the journal."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session

EXAMPLES = """
qh find night shift
qh find "leak map"
"""


@click.command("find", cls=Command, examples=EXAMPLES)
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@pass_session
def command(session: Session, words: tuple[str, ...]) -> None:
    """Print every line that holds all the words, each as file:line: so that editors can jump there."""
    from quarterhour.workflow.find import find

    found = [*find(session.root, " ".join(words).split())]
    for path, number, line in found:
        session.say(f"{session.shown(path)}:{number}: {line}")
    if not found:
        session.note("no line holds all these words")
