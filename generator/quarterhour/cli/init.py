"""`qh init`: a new journal."""

from functools import partial
from pathlib import Path

import click

from quarterhour import clock
from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session

EXAMPLES = """
qh init my-search
qh init my-search --name "Marnie Holt" --timezone Europe/London --no-input
qh init my-search --sample --editor vscode
"""


@click.command("init", cls=Command, examples=EXAMPLES)
@click.argument("folder", default=".", metavar="[DIR]", type=click.Path(file_okay=False, path_type=Path))
@click.option("--sample", is_flag=True, help="With one invented person, to try things on.")
@click.option("--editor", type=click.Choice(["vscode", "obsidian"]), help="Lay down what this editor likes to find.")
@click.option("--name", metavar="TEXT", help="Your name.")
@click.option("--email", metavar="ADDRESS", help="Your e-mail address.")
@click.option("--timezone", metavar="ZONE", help="Your zone: Europe/London.")
@click.option("--situation", metavar="WORD", help="student, graduate, career-change, active-search, ...")
@pass_session
def command(session: Session, /, folder: Path, sample: bool, editor: str | None, **told: str | None) -> None:
    """Make a journal in a folder; what is there already is left alone."""
    from quarterhour.workflow.init import init, questions

    answers = {key: value for key, value in told.items() if value}
    for key, question, default in questions():
        if session.may_ask and key not in answers:
            reads = partial(answer, key)
            answers[key] = click.prompt(question, default=default, show_default=False, err=True, value_proc=reads)
    for laid in init(folder, answers, session.given_day or clock.today(), editor=editor or "", sample=sample):
        if laid.new:
            session.say(f"{laid.path}")
        else:
            session.note(f"{laid.path} is there, left alone")
    session.note(f"next: cd {folder}, then: qh add NAME (to take it back: delete the new files)")


def answer(key: str, typed: str) -> str:
    """An answer that can be kept; else it is asked for once more."""
    from quarterhour.model.me import Me
    from quarterhour.workflow.refusal import Misread
    from quarterhour.workflow.typed import readable

    try:
        readable(Me, {key: typed.strip()})
    except Misread as wrong:
        raise click.UsageError(str(wrong)) from wrong
    return typed.strip()
