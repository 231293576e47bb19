"""`qh check`: what is wrong in the files, and how to mend it."""

from collections.abc import Sequence
from pathlib import Path

import click

from quarterhour.cli.data import envelope
from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session
from quarterhour.model.problem import PROBLEM, Problem
from quarterhour.model.wording import count

EXAMPLES = """
qh check
qh check journal/contacts/noor-haddad.md
qh check --format gcc
qh check --strict
"""


@click.command("check", cls=Command, examples=EXAMPLES)
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "gcc", "github", "json"]),
    default="text",
    help="For people or for programs.",
)
@click.option("--strict", is_flag=True, help="Let hints fail as well.")
@click.option("--staged", is_flag=True, help="Only files that git has staged.")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes.")
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], form: str, strict: bool, staged: bool, watch: bool) -> None:
    """Name every problem and hint with its file, line and column, and what to write instead; exit 1 for problems."""
    session = ctx.ensure_object(Session)
    session.said_problems = True
    if watch:
        from quarterhour.workflow.watch import changes

        for _ in changes(session.root):
            session.note("qh: checking")
            session.again()
            found = tell(session, paths, form, staged=staged)
            session.note(f"qh: done, {count(len(found), 'line')}")
        return
    found = tell(session, paths, form, staged=staged)
    if any(strict or p.severity == PROBLEM for p in found):
        ctx.exit(1)


def tell(session: Session, paths: Sequence[Path], form: str, *, staged: bool) -> Sequence[Problem]:
    """Print what is wrong in the files asked for."""
    found = wanted(session, paths, staged=staged)
    if form == "json":
        session.say(envelope(session, "qh/check/1", (row(p) for p in found)))
    for problem in found if form != "json" else ():
        session.say(written(problem._replace(path=session.shown(problem.path)), form))
    if form == "text":
        problems = sum(p.severity == PROBLEM for p in found)
        session.note(f"{count(problems, 'problem')}, {count(len(found) - problems, 'hint')}")
    return found


def wanted(session: Session, paths: Sequence[Path], *, staged: bool) -> Sequence[Problem]:
    """The problems and hints of the files asked for."""
    from quarterhour.workflow.advise import all_problems
    from quarterhour.workflow.kept import kept_hints
    from quarterhour.workflow.templates import own_templates

    seen, root = session.snapshot, session.root
    found = (*all_problems(seen), *own_templates(root).problems, *kept_hints(root, seen))
    if staged:
        from quarterhour.workflow.place import staged_files

        paths = [*paths, *staged_files(session.root)]
    elif not paths:
        return found
    places = [p.resolve() for p in paths]
    return [f for f in found if any((session.root / f.path).resolve().is_relative_to(place) for place in places)]


def written(problem: Problem, form: str) -> str:
    """One problem as a line for people, compilers or a forge."""
    if form == "gcc":
        kind = "error" if problem.severity == PROBLEM else "warning"
        return str(problem).replace(f":{problem.column}: ", f":{problem.column}: {kind}: ", 1)
    if form == "github":
        kind = "error" if problem.severity == PROBLEM else "notice"
        told = str(problem).split(": ", 1)[1]
        return f"::{kind} file={problem.path},line={problem.line},col={problem.column}::{told}"
    return str(problem)


def row(problem: Problem) -> dict[str, object]:
    """The data of one problem."""
    return problem._asdict()
