"""`qh build`: the site."""

import os
from pathlib import Path

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session

EXAMPLES = """
qh build
qh build -o ../my-site
"""


@click.command("build", cls=Command, examples=EXAMPLES)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="DIR", help="Where to; else site/.")
@click.option("--strict", is_flag=True, help="Keep the old site where anything is wrong.")
@pass_session
def command(session: Session, output: Path | None, strict: bool) -> None:
    """Build the private site; the old one stays whole until the new one is."""
    from quarterhour.workflow.build import build

    built = build(session.root, session.given_day, output, strict=strict)
    session.say(os.path.relpath(built))
    session.tell_problems()
