"""`qh prep`: the guide of a talk, a sheet to dial by, a page to print, the question bank."""

from pathlib import Path

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.sections import tell
from quarterhour.cli.session import Session, pass_session
from quarterhour.model.wording import count

EXAMPLES = """
qh prep noor
qh prep noor --phone
qh prep colette --print colette.html
qh prep --bank
"""


@click.command("prep", cls=Command, examples=EXAMPLES)
@click.argument("who", nargs=-1, metavar="WHO")
@click.option("--phone", is_flag=True, help="A sheet to have at hand before you dial.")
@click.option("--bank", is_flag=True, help="The question bank, and what was asked of whom.")
@click.option(
    "--print",
    "file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.html",
    help="Write one page for paper, A4 or Letter.",
)
@pass_session
def command(session: Session, who: tuple[str, ...], phone: bool, bank: bool, file: Path | None) -> None:
    """Print the guide of the next talk with someone; once it is held, what to write down.

    --phone is a sheet to dial by, --print one page for paper, --bank every question with its use.
    """
    words = " ".join(who)
    if phone + bank + (file is not None) > 1:
        raise click.UsageError("choose one of --phone, --bank and --print")
    if not words and not bank:
        raise click.UsageError("say who: qh prep noor")
    if bank:
        show_bank(session, words)
    elif phone:
        show_sheet(session, words)
    elif file is not None:
        write_page(session, words, file)
    else:
        show_guide(session, words)


def show_guide(session: Session, words: str) -> None:
    """The guide, and how ready it is."""
    from quarterhour.workflow.advise import hints_of_talk
    from quarterhour.workflow.prepare import guide_for

    guide = guide_for(session.snapshot, words)
    session.say(guide.title, bold=True)
    session.say(guide.when)
    tell(session, guide.sections)
    if not guide.over:
        session.note(f"prepared: {guide.score} of 100, {guide.threshold} is enough")
    elif guide.missing:
        session.note(f"still to write: {count(len(guide.missing), 'part')} of the debrief")
    for hint in hints_of_talk(guide.interview, session.snapshot):
        session.note(f"{hint.message}; {hint.fix} [{hint.name}]")


def show_sheet(session: Session, words: str) -> None:
    """The sheet to dial by, and whether it is complete."""
    from quarterhour.workflow.prepare import sheet_for

    sheet = sheet_for(session.snapshot, words)
    session.say(sheet.title, bold=True)
    session.say(sheet.when)
    tell(session, sheet.sections)
    if sheet.missing:
        session.note(f"not ready to dial: {count(len(sheet.missing), 'thing')} missing")


def show_bank(session: Session, words: str) -> None:
    """The question bank."""
    from quarterhour.workflow.prepare import bank_for

    tell(session, bank_for(session.snapshot, words))


def write_page(session: Session, words: str, file: Path) -> None:
    """The printable page, in a file."""
    from quarterhour.workflow.prepare import print_for

    print_for(session.snapshot, words, file)
    session.say(f"{file}: one page to print, A4 or Letter")
