"""`qh prep`: the guide of a coming talk."""

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.sections import tell
from quarterhour.cli.session import Session, pass_session

EXAMPLES = """
qh prep noor
"""


@click.command("prep", cls=Command, examples=EXAMPLES)
@click.argument("who", nargs=-1, required=True, metavar="WHO")
@pass_session
def command(session: Session, who: tuple[str, ...]) -> None:
    """Print the prep guide of the next talk with someone."""
    from quarterhour.workflow.prepare import guide_for

    guide = guide_for(session.snapshot, " ".join(who))
    session.say(guide.title, bold=True)
    session.say(guide.when)
    tell(session, guide.sections)
    session.note(f"prepared: {guide.score} of 100, {guide.threshold} is enough")
