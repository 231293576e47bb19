"""`qh list`: people, filtered by words."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session

EXAMPLES = """
qh list
qh list org:blue-heron
qh list tag:water state:met --json
"""


@click.command("list", cls=Command, examples=EXAMPLES)
@click.argument("query", nargs=-1, metavar="[QUERY]...")
@click.option("--json", "as_json", is_flag=True, help="The same as data.")
@pass_session
def command(session: Session, query: tuple[str, ...], as_json: bool) -> None:
    """List people with where they work and how it stands; org:, tag: and state: narrow it, other words match names."""
    from quarterhour.cli.data import envelope
    from quarterhour.workflow.listing import listing

    rows = [*listing(session.journal, session.today, query)]
    if as_json:
        session.say(envelope(session, "qh/list/1", (row._asdict() for row in rows)))
        return
    width = max((len(row.id) for row in rows), default=0)
    for row in rows:
        session.say(
            f"{row.id:{width}}  {row.state:16}  {row.name}" + (f", {row.organization}" if row.organization else "")
        )
    if not rows:
        session.note("nobody fits" if query else "nobody yet; add someone with: qh add NAME")
