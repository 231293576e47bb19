"""The form of what other programs read."""

import json
from collections.abc import Iterable

from quarterhour.cli.session import Session
from quarterhour.model.problem import PROBLEM


def envelope(session: Session, schema: str, items: Iterable[dict[str, object]]) -> str:
    """Items as JSON, with their schema, the day and how many problems the journal has."""
    bad = sum(p.severity == PROBLEM for p in session.snapshot.problems)
    held = {"schema": schema, "today": session.today.isoformat(), "problems": bad, "items": [*items]}
    return json.dumps(held, ensure_ascii=False, indent=2)
