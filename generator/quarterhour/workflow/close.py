"""Close a reminder, or put it off: one line in a log, or one box ticked."""

from datetime import date
from pathlib import Path

from quarterhour.model.channel import told_by
from quarterhour.model.names import fold
from quarterhour.model.reminder import SNOOZED, Reminder
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow import write
from quarterhour.workflow.refusal import AnswerNeeded, NobodyMeant, Refusal
from quarterhour.workflow.who import person
from quarterhour.workflow.write import Written

OUTCOMES = {"held": "talked", "cancelled": "cancelled", "no-show": "no-show", "missed": "missed"}


def meant(snapshot: Snapshot, words: str) -> Reminder:
    """The one reminder that an id, a person and a rule, or a person alone means."""
    exact = [r for r in snapshot.reminders if r.id == words]
    if exact:
        return exact[0]
    who, _, rule = words.partition("/")
    if not any(letter.isalpha() for letter in who):
        raise NobodyMeant(f'"{words}" is no reminder; qh due lists them, such as noor/thanks')
    contact = "me" if fold(who) == "me" else only_one_owing(snapshot, who, rule) or person(snapshot.journal, who).id
    every = [r for r in snapshot.reminders if r.contact == contact]
    theirs = [r for r in every if r.state != SNOOZED] or every
    found = [r for r in theirs if r.id.partition("/")[2].startswith(fold(rule))] if rule else theirs
    if len(found) == 1:
        return found[0]
    if not found and not theirs:
        raise NobodyMeant(f"nothing is owed to {contact}; see qh due --all --who {contact}")
    choices = "\n".join(f"  {r.id}  {r.action}" for r in found or theirs)
    raise NobodyMeant(
        f'"{words}" could mean:\n{choices}' if found else f'no "{rule}" for {contact}; there is:\n{choices}'
    )


def only_one_owing(snapshot: Snapshot, who: str, rule: str) -> str:
    """The one of several people of a name whom anything is owed to; nothing where it is not one."""
    people = snapshot.journal.find(who)
    owing = {
        r.contact
        for r in snapshot.reminders
        if r.contact in people and r.state != SNOOZED and r.id.partition("/")[2].startswith(fold(rule))
    }
    return next(iter(owing)) if len(owing) == 1 < len(people) else ""


def done(
    root: Path, snapshot: Snapshot, reminder: Reminder, *, by: str = "", on: date | None = None, outcome: str = ""
) -> Written:
    """Close a reminder as of a day: by its own word, by a channel, or as one of several outcomes."""
    day = on or snapshot.today
    closing = reminder.closing
    if closing.box:
        return write.tick(root, snapshot, closing.path, closing.box, day)
    words = outcome_words(reminder, outcome) if outcome else closing.words
    if not words:
        raise AnswerNeeded(f"say how it went: qh done {reminder.id} --as held (or cancelled, no-show, missed)")
    if by:
        words = told_by(words, by)
    return write.log(root, snapshot, closing.path, f"{day.isoformat()} {words}")


def outcome_words(reminder: Reminder, outcome: str) -> str:
    """The log line of an outcome, for a reminder that is about one."""
    if reminder.closing.words and reminder.rule != "what-happened":
        raise Refusal(f"--as is for what happened with a talk; {reminder.id} is closed without it")
    if outcome not in OUTCOMES:
        raise Refusal(f'"{outcome}" is no outcome; write held, cancelled, no-show or missed')
    return OUTCOMES[outcome]


def snooze(root: Path, snapshot: Snapshot, reminder: Reminder, until: date) -> Written:
    """Put a reminder off until a day ahead."""
    if until <= snapshot.today:
        raise Refusal(f"{until.isoformat()} is not ahead; write a later day, such as +1w")
    path = f"contacts/{reminder.contact}.md" if reminder.contact != "me" else "me.md"
    rule = reminder.id.partition("/")[2]
    line = f"{snapshot.today.isoformat()} snoozed {rule} until {until.isoformat()}"
    return write.log(root, snapshot, path, line)
