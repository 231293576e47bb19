"""`qh draft`: a message to send yourself."""

from pathlib import Path

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session
from quarterhour.model.draft import Draft
from quarterhour.model.wording import count, listed

EXAMPLES = """
qh draft thanks noor
qh draft thanks noor --variant short
qh draft check-in tom --mailto
qh draft thanks noor --eml thanks.eml
qh draft thanks noor --keep
"""


@click.command("draft", cls=Command, examples=EXAMPLES)
@click.argument("kind", metavar="KIND")
@click.argument("who", nargs=-1, required=True, metavar="WHO")
@click.option("--variant", metavar="NAME", help="Another form than the one chosen; a wrong name lists them.")
@click.option("--eml", metavar="FILE", type=click.Path(path_type=Path), help="Write a mail file to open and send.")
@click.option("--mailto", is_flag=True, help="Print a link that opens your mail program.")
@click.option("--keep", is_flag=True, help="Keep it under drafts/; once you change it there, it is left alone.")
@pass_session
def command(
    session: Session, kind: str, who: tuple[str, ...], variant: str, eml: Path | None, mailto: bool, keep: bool
) -> None:
    """Print a message made from your own notes.

    KIND is thanks, check-in, ask, second-try, answer, confirm, reschedule, introduction, remind or opening. The form
    that fits is chosen, and why is said. What only you can write stands in [[double brackets]]. Nothing is sent. A text
    of your own in templates/KIND-VARIANT.txt takes the place of ours.
    """
    from quarterhour.workflow import message

    draft = message.message(session.snapshot, kind, " ".join(who), variant or "", session.root)
    if mailto:
        session.say(message.link(draft))
    if eml:
        files = message.mail_file(session.root, draft, eml)
        session.say(f"{eml}: a message to open, finish and send" + (f", with {listed(files)}" if files else ""))
    if keep:
        from quarterhour.cli.written import report

        report(session, [message.keep(session.root, session.snapshot, draft)])
    if not (mailto or eml or keep):
        tell(session, draft)
    remark(session, draft)


def tell(session: Session, draft: Draft) -> None:
    """Print a draft as it would be sent."""
    for header, value in (("To", draft.to), ("Bcc", draft.bcc), ("Subject", draft.subject)):
        if value:
            session.say(f"{header}: {value}")
    session.say()
    session.say(draft.body)


def remark(session: Session, draft: Draft) -> None:
    """Say why it is written this way, what is worth considering, and what is left to fill in."""
    from quarterhour.workflow.advise import hints_beside

    session.note(f"{draft.variant}: {draft.why}")
    for hint in hints_beside(draft, session.snapshot, session.root):
        session.note(f"{hint.message}; {hint.fix} [{hint.name}]")
    if draft.variant == "resume" and not draft.files:
        session.note("your resume goes with it: attach it, or name its files in me.md as resume:")
    if draft.blanks:
        session.note(f"{count(len(draft.blanks), 'blank')} to fill: {listed(draft.blanks)}")
