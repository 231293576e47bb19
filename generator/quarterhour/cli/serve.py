"""`qh serve`: the site while you write."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session

EXAMPLES = """
qh serve
qh serve --port 8123 --open
"""
PORTS = click.IntRange(0, 65535)


@click.command("serve", cls=Command, examples=EXAMPLES)
@click.option("--port", default=8000, type=PORTS, show_default=True, help="The port on 127.0.0.1; 0 for any free one.")
@click.option("--open", "opens", is_flag=True, help="Open it in the browser.")
@pass_session
def command(session: Session, port: int, opens: bool) -> None:
    """Show the site on this machine only, and build it again whenever a note changes."""
    from quarterhour.workflow.build import serve

    def told(address: str) -> None:
        session.say(address)
        session.note("to stop: Ctrl-C")

    serve(session.root, session.given_day, port, told, opens=opens)
