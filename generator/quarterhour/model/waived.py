"""What the author put off or let go of, in a log line: `snoozed thanks until 2026-12-01`, `let go check-in`."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal


def said(journal: Journal, what: str, contact: str, interview: str = "") -> Iterator[Touch]:
    """The `snoozed` or `let-go` lines of someone, or of one talk with them."""
    if contact in journal.contacts:
        yield from (t for t in journal.contacts[contact].log if t.what == what)
    if contact == journal.me.id:
        yield from (t for t in journal.me.log if t.what == what)
    if interview in journal.interviews:
        yield from (t for t in journal.interviews[interview].log if t.what == what)


def concerns(touch: Touch, rule: str, key: str = "") -> bool:
    """Whether a line means a rule: it names it, or one duty of it, or nothing at all."""
    return touch.topic.casefold() in {"", rule, "-".join(f"{rule}/{key}".casefold().split())}


def let_go(
    journal: Journal, rule: str, contact: str, since: date | None, today: date, *, interview: str = "", key: str = ""
) -> bool:
    """Whether the author let go of a duty on or after the day that raised it."""
    lines = said(journal, "let-go", contact, interview)
    return any((since or date.min) <= t.day <= today and concerns(t, rule, key) for t in lines)


def snoozes(
    journal: Journal, rule: str, contact: str, since: date | None, today: date, *, interview: str = "", key: str = ""
) -> tuple[date, ...]:
    """The days a duty was put off to, in the order it was said, since the day that raised it."""
    lines = (t for t in said(journal, "snoozed", contact, interview) if (since or date.min) <= t.day <= today)
    found = sorted((t.day, t.until) for t in lines if t.until and concerns(t, rule, key))
    return tuple(until for _, until in found)
