"""`qh log`: record what happened with someone."""

import re
from datetime import date

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session
from quarterhour.cli.unclear import Unclear
from quarterhour.cli.written import report, what_next
from quarterhour.model.contact import Contact
from quarterhour.workflow.pasted import Said
from quarterhour.workflow.refusal import AnswerNeeded

EXAMPLES = """
qh log noor thanked by email
qh log noor she accepted, prefers afternoons --on yesterday
qh log noor,sam updated about ana: met her, it helped
"""
BEHIND = r"yesterday|last\s+(?:night|mon|tue|wed|thu|fri|sat|sun)[a-z]*|\d+\s*(?:d|days?|w|weeks?)\s+ago|a\s+week\s+ago"
FIRST = re.compile(rf"(?P<day>{BEHIND}|\d{{4}}-\d{{2}}-\d{{2}})[\s,:]+(?=\S)", re.IGNORECASE)
LAST = re.compile(
    rf"(?P<words>[^,;:.(]*[^\s,;:.(])(?<!\babout)(?<!\bfrom)(?<!\bof)(?<!\bsince)(?<!\bfor)(?<!\bthan)\s+(?P<day>{BEHIND})[.!]*",
    re.IGNORECASE,
)


@click.command("log", cls=Command, examples=EXAMPLES)
@click.argument("who", metavar="WHO[,WHO...]")
@click.argument("text", nargs=-1, required=True, metavar="TEXT...")
@click.option("--on", metavar="DATE", help="When, if not today.")
@pass_session
def command(session: Session, who: str, text: tuple[str, ...], on: str) -> None:
    """Add one dated line to the log of each person, and say how it was understood."""
    from quarterhour.workflow.log import log, there
    from quarterhour.workflow.who import person

    people = [person(session.journal, words) for words in who.split(",")]
    words = told(session, people[0], " ".join(text))
    day, words = when(session, people[0], words, on)
    for contact in people:
        if there(contact, day, words.line):
            session.say(f"{session.shown(contact.origin.path)}: already there: - {day.isoformat()} {words.line}")
            session.note('nothing was written; if it happened twice, say so: "called again"')
            continue
        written, understood = log(session.root, session.snapshot, contact, day, words)
        report(session, [written])
        session.say(understood)
        what_next(session, contact.id)


def told(session: Session, contact: Contact, text: str) -> Said:
    """What is to be logged: one line, and under it whatever was pasted in lines of its own."""
    from quarterhour.workflow.pasted import filed, is_mail, parted, theirs

    if not is_mail(text):
        return parted(text)
    likely = "theirs" if theirs(text, contact) else "mine"
    if not session.may_ask:
        asked = "Is this their answer? Then" if likely == "theirs" else "Is this what you wrote? Then"
        begin = "she replied" if likely == "theirs" else "wrote"
        raise AnswerNeeded(f'a pasted mail says nothing of who wrote it. {asked}: qh log {contact.id} "{begin}: ..."')
    whose = click.prompt("Whose words are these", type=click.Choice(["theirs", "mine"]), default=likely, err=True)
    return filed(text, theirs=whose == "theirs")


def when(session: Session, contact: Contact, words: Said, on: str) -> tuple[date, Said]:
    """The day of a line, from its flag or from a day that it begins or ends with, and the line without it."""
    from quarterhour.cli.saying import said_day
    from quarterhour.workflow.log import deed

    day, line = session.today, words.line
    found = None if on else FIRST.match(line)
    ends = None if on or found else LAST.fullmatch(line)
    if found:
        on, line = found["day"], line[found.end() :]
    elif ends and deed(contact, day, ends["words"]) not in {"", "noted"}:
        on, line = ends["day"], ends["words"]
    if on:
        day = session.day(re.sub(r"(?i)last\s+night", "yesterday", on), back=True)
    if day > session.today:
        raise Unclear(
            f"{said_day(day, session.today)}, is still to come, and a log tells what has happened. Write it on the day;"
            f" a talk is arranged with: qh meet {contact.id} {day.isoformat()}"
        )
    if on:
        session.note(said_day(day, session.today))
    return day, words._replace(line=line)
