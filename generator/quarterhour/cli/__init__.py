"""The command line: words in, words out."""

import io
import sys

import click

from quarterhour.cli.frame import Group, shared_flags
from quarterhour.cli.session import Session

CODES = """Exit codes: 0 done, 1 failed or problems found, 2 wrong usage, 3 nobody meant or several, 4 an answer is
needed but may not be asked for, 5 refused for safety, 130 interrupted."""


@click.group(
    cls=Group,
    params=shared_flags(),
    epilog=CODES,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "obj": None},
)
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Keep your informational interviews in plain Markdown: reminders, prep guides, thank-you drafts, a site.

    It needs no network and sends nothing.
    """
    session = ctx.ensure_object(Session)
    ctx.call_on_close(session.close)
    if ctx.invoked_subcommand is None:
        greet(ctx, session)


def greet(ctx: click.Context, session: Session) -> None:
    """Inside a journal: what is due, in five lines; elsewhere: the help."""
    from quarterhour.cli.due import brief
    from quarterhour.workflow.refusal import NobodyMeant

    try:
        brief(session)
    except NobodyMeant:
        click.echo(ctx.get_help())


def main() -> None:
    """Run the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    cli(prog_name="qh")
