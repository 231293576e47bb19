"""`qh add`: one person."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session
from quarterhour.cli.written import report

EXAMPLES = """
qh add Nadia Rahman
qh add Nadia Rahman --organization "Blue Heron" --role "Shift Manager" --via tom
"""


@click.command("add", cls=Command, examples=EXAMPLES)
@click.argument("name", nargs=-1, required=True, metavar="NAME...")
@click.option("--organization", metavar="NAME", help="Where they work.")
@click.option("--role", metavar="TEXT", help="What they do there.")
@click.option("--email", metavar="ADDRESS", help="Their e-mail address.")
@click.option("--phone", metavar="NUMBER", help="Their number.")
@click.option("--timezone", metavar="ZONE", help="Where they live: Europe/London.")
@click.option("--via", metavar="WHO", help="Who led you to them.")
@pass_session
def command(session: Session, /, name: tuple[str, ...], **told: str | None) -> None:
    """Make a file for one person; only the name is needed."""
    from quarterhour.workflow.add import add

    written, alike = add(session.root, session.snapshot, " ".join(name), {k: v for k, v in told.items() if v})
    report(session, [written])
    session.tell_problems()
    if alike:
        session.note(alike)
    identity = written.path.removeprefix("contacts/").removesuffix(".md")
    session.note(f"next: qh draft ask {identity}, then: qh log {identity} asked by email")
