"""The frame of the command line: commands that load when they run, flags that stand anywhere, plain endings."""

import importlib
import os
from typing import Any

import click
from click.core import ParameterSource

from quarterhour import __version__
from quarterhour.cli.session import Session
from quarterhour.cli.unclear import Unclear
from quarterhour.workflow.refusal import AnswerNeeded, Misread, NobodyMeant, Refusal, Unsafe

# In the order of an interview's life; each sentence stands here so that `qh --help` loads no command.
COMMANDS = {
    "Everyday": {
        "add": "Add a person.",
        "draft": "Write a message: ask, confirm, thanks, check-in.",
        "meet": "Put a talk in the journal, or move it.",
        "prep": "Show the prep guide of a talk.",
        "debrief": "Write down a talk while it is fresh.",
        "log": "Record what happened with someone.",
        "due": "List what is owed, most urgent first.",
        "done": "Close what is owed.",
        "snooze": "Put something off to a later day.",
    },
    "Journal": {
        "init": "Make a new journal.",
        "show": "Show all there is of one person.",
        "list": "List people, filtered by words.",
        "find": "Search every word of the journal.",
        "stats": "Show the journal in numbers.",
        "check": "Name what is wrong in the files, and how to mend it.",
    },
    "Site": {
        "build": "Build the private site.",
        "serve": "Show the site on this machine, rebuilt as you write.",
    },
}
CODES: dict[type[Exception], int] = {Unclear: 2, Misread: 2, NobodyMeant: 3, AnswerNeeded: 4, Unsafe: 5, Refusal: 1}
INTERRUPTED = 130


class Failure(click.ClickException):
    """A refusal on its way out, with the exit code of its kind."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code

    @property
    def exit_code(self) -> int:  # type: ignore[override]  # Click has it as a class variable
        """What the program ends with."""
        return self.code


def keep(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    """Note a flag that may stand before or after the command, and comes before a variable in either place."""
    if not value or not param.name or ctx.resilient_parsing:
        return
    session = ctx.ensure_object(Session)
    if not getattr(session, param.name) or ctx.get_parameter_source(param.name) is ParameterSource.COMMANDLINE:
        setattr(session, param.name, value)


def shared_flags() -> list[click.Parameter]:
    """The flags that every command takes."""

    def flag(*names: str, told: str, callback: Any = keep, **rest: Any) -> click.Option:
        return click.Option([*names], help=told, callback=callback, expose_value=False, **rest)

    return [
        flag(
            "--journal", "journal_flag", metavar="DIR", envvar="QH_JOURNAL", told="The journal; else the nearest above."
        ),
        flag("--today", "today_flag", metavar="DATE", envvar="QH_TODAY", told="Pretend that it is DATE."),
        flag("--color", type=click.Choice(["auto", "always", "never"]), callback=colour, told="Whether to use colour."),
        flag("--no-input", is_flag=True, told="Never ask anything."),
        flag("-q", "--quiet", is_flag=True, told="Say only what was asked for."),
        flag("-V", "--version", is_flag=True, is_eager=True, callback=version, told="Show the version."),
    ]


def colour(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    """Use colour as asked, else as the terminal and its variables want it."""
    if value in {"always", "never"}:
        ctx.find_root().color = value == "always"
    elif ctx.find_root().color is None and (os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"):
        ctx.find_root().color = False
    ctx.color = ctx.find_root().color


def version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    """Print the version and stop."""
    if value and not ctx.resilient_parsing:
        click.echo(f"quarterhour {__version__}")
        ctx.exit()


class Command(click.Command):
    """A command that takes the shared flags too, and shows its examples last."""

    def __init__(self, *args: Any, examples: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params += shared_flags()
        self.examples = tuple(line.strip() for line in examples.strip().splitlines())

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show the examples."""
        super().format_epilog(ctx, formatter)
        with formatter.section("Examples"):
            for example in self.examples:
                formatter.write(f"  {example}\n")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show a command's own flags; the shared ones are those of `qh --help`."""
        shared = {p.name for p in shared_flags()}
        own = (p for p in self.get_params(ctx) if isinstance(p, click.Option) and p.name not in shared)
        rows = [row for option in own if (row := option.get_help_record(ctx))]
        if rows:
            with formatter.section("Options"):
                formatter.write_dl(rows)


class Group(click.Group):
    """All commands, loaded one at a time; refusals end with the exit code of their kind."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The names of the commands, in the order they are met."""
        return [name for commands in COMMANDS.values() for name in commands]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = importlib.import_module(f"quarterhour.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands by what they are for."""
        for title, commands in COMMANDS.items():
            with formatter.section(title):
                formatter.write_dl([*commands.items()])

    def invoke(self, ctx: click.Context) -> Any:
        """Run, and end a refusal with its sentence and code."""
        try:
            return super().invoke(ctx)
        except tuple(CODES) as refused:
            code = next(code for kind, code in CODES.items() if isinstance(refused, kind))
            raise Failure(str(refused), code) from refused
        except (KeyboardInterrupt, click.Abort):
            click.echo("interrupted", err=True)
            ctx.exit(INTERRUPTED)
