"""Reminders made from a journal that stands in the test."""

from datetime import date
from pathlib import Path
from tempfile import mkdtemp

from journals import journal_from
from quarterhour import followups
from quarterhour.model.reminder import Reminder

TALK_AHEAD = """
    == contacts/noor.md
    ---
    name: Noor Haddad
    {contact}
    ---
    {log}
    == interviews/2026-11-30-noor.md
    ---
    with: "[[noor]]"
    when: 2026-11-30T15:00
    {fields}
    ---
    {body}
    """


def reminders(root: Path, text: str, today: str) -> tuple[Reminder, ...]:
    """Every reminder of a journal on a day."""
    journal, _ = journal_from(Path(mkdtemp(dir=root)), text)
    return followups.run(journal, date.fromisoformat(today))


def told(root: Path, rule: str, text: str, today: str) -> list[str]:
    """The reminders of one rule: state, day, id and action, a line each."""
    return [f"{r.state} {r.due} {r.id}: {r.action}" for r in reminders(root, text, today) if r.rule == rule]


def whole(root: Path, text: str, today: str) -> list[str]:
    """Every reminder as its state, its day and its name, a line each."""
    return [f"{r.state} {r.due} {r.id}" for r in reminders(root, text, today)]


def only(root: Path, rule: str, text: str, today: str) -> Reminder:
    """The one reminder of a rule."""
    (reminder,) = (r for r in reminders(root, text, today) if r.rule == rule)
    return reminder


def noor(*log: str, fields: str = "tags: a") -> str:
    """The file of one person, with the lines of her log."""
    lines = "\n".join(f"- {line}" for line in log)
    return f"== contacts/noor.md\n---\nname: Noor Haddad\n{fields}\n---\n## Log\n{lines}\n"


def talk_ahead(body: str = "", log: str = "", fields: str = "minutes: 15", contact: str = "tags: a") -> str:
    """One person, and the file of a talk with her on Monday 30 November."""
    return filled(TALK_AHEAD, body, log, fields, contact)


def filled(text: str, body: str = "", log: str = "", fields: str = "minutes: 15", contact: str = "tags: a") -> str:
    """A text with what stands in its four gaps, set in as the text is."""
    for gap, words in (("{contact}", contact), ("{fields}", fields), ("{log}", log), ("{body}", body)):
        text = text.replace(gap, words.replace("\n", "\n    "))
    return text
