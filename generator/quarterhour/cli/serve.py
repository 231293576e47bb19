"""`qh serve`: the site while you write."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session

EXAMPLES = """
qh serve
qh serve --port 8123 --open
"""


@click.command("serve", cls=Command, examples=EXAMPLES)
@click.option("--port", default=8000, show_default=True, help="The port on 127.0.0.1.")
@click.option("--open", "opens", is_flag=True, help="Open it in the browser.")
@pass_session
def command(session: Session, port: int, opens: bool) -> None:
    """Show the site on this machine only, and build it again whenever a note changes."""
    from quarterhour.workflow.build import serve

    serve(session.root, session.given_day, port, opens=opens)
