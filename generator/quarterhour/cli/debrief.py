"""`qh debrief`: write down a talk while it is fresh."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session
from quarterhour.cli.written import report, what_next
from quarterhour.workflow.debrief import Place
from quarterhour.workflow.refusal import Refusal

EXAMPLES = """
qh debrief noor
"""


@click.command("debrief", cls=Command, examples=EXAMPLES)
@click.argument("who", nargs=-1, required=True, metavar="WHO")
@pass_session
def command(session: Session, who: tuple[str, ...]) -> None:
    """Open the talk at its notes, making it if none was arranged; then show the thank-you draft."""
    from quarterhour.workflow.debrief import place

    spot = place(session.root, session.snapshot, " ".join(who))
    if spot.made:
        report(session, [spot.made])
    session.say(f"{session.shown(spot.path)}:{spot.line}: write here what you heard")
    if not session.may_ask:
        session.note(f"next: qh draft thanks {spot.contact}" + ("" if spot.written else ", once your notes are there"))
        return
    if spot.written:
        session.note(f"notes are there; once the debrief is whole: qh done {spot.contact}/debrief")
    if spot.written or written_now(session, spot):
        offer_thanks(session, spot.contact)


def written_now(session: Session, spot: Place) -> bool:
    """Open the notes in the author's editor, and say how to leave it; whether something was written."""
    from quarterhour.cli.editor import chosen_editor, edit, leaving
    from quarterhour.workflow.debrief import written_down

    chosen = chosen_editor(session.journal.settings.editor)
    if not chosen:
        session.note("no editor is set: open the file in any, or name one for next time with: export EDITOR=nano")
        session.note(f"once your notes are there: qh debrief {spot.contact}")
        return False
    session.note(f"this opens {chosen}: {leaving(chosen)}; another one: export EDITOR=nano")
    if not edit(session.root / spot.path, spot.line, chosen):
        session.note(f"nothing was written; when you come back to it: qh debrief {spot.contact}")
        return False
    session.again()
    report(session, [written_down(session.root, session.snapshot, spot.path)])
    return True


def offer_thanks(session: Session, contact: str) -> None:
    """Show the thank-you draft and ask what became of it."""
    from quarterhour.workflow import close
    from quarterhour.workflow.message import message

    try:
        draft = message(session.snapshot, "thanks", contact, root=session.root)
    except Refusal as refused:
        session.note(str(refused))
        return
    session.say(f"Subject: {draft.subject}\n\n{draft.body}")
    answer = click.prompt(
        "sent, copy or later", type=click.Choice(["sent", "copy", "later"]), default="later", err=True
    )
    if answer == "sent":
        reminder = close.meant(session.snapshot, f"{contact}/thanks")
        report(session, [close.done(session.root, session.snapshot, reminder)])
        what_next(session, contact)
    elif answer == "copy":
        from quarterhour.cli.clipboard import copy

        session.note(
            "copied" if copy(draft.body) else f"no clipboard program found; print it with: qh draft thanks {contact}"
        )
