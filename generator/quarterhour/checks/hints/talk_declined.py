"""A talk that was on offer, and that the author said no to."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.talks import LATELY
from quarterhour.model.body import Touch
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.timeline import MINE
from quarterhour.model.wording import short_day


def talk_declined(journal: Journal, today: date) -> Iterator[Problem]:
    """You said no to a talk lately and nothing came of it since; every talk that is on offer is worth taking.

    Source: S0.1.
    """
    for contact in journal.contacts.values():
        lines = [touch for touch in journal.timelines[contact.id] if touch.day <= today]
        last = next((touch for touch in reversed(lines) if not aside(touch)), None)
        if last is None or contact.id in journal.stops or not refused(last) or last.day < today - LATELY:
            continue
        if not any(talk.day and talk.day >= last.day for talk in journal.interviews_with.get(contact.id, ())):
            yield Problem(
                last.path, last.line, 1, "talk-declined", f"you said no on {short_day(last.day)}",
                "a talk that is on offer is worth taking: name another day, or write that it is let go", "", HINT,
            )  # fmt: skip


def refused(touch: Touch) -> bool:
    """Whether a line says that the author declined."""
    return touch.who == MINE and touch.what == "declined"


def aside(touch: Touch) -> bool:
    """Whether a line changes nothing: a note to oneself, or one that was not read."""
    return touch.what in {"", "noted", "snoozed"}
