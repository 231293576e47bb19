"""Notice when a file of the journal changes."""

import time
from collections.abc import Iterator
from pathlib import Path

from quarterhour.workflow.find import notes

PAUSE = 0.5  # seconds between two looks: soon enough for an editor, no load on a laptop


def changes(root: Path) -> Iterator[None]:
    """At once, and again each time a note was changed, made or deleted."""
    seen: object = None
    while True:
        now = [(path, path.stat().st_mtime_ns) for path in notes(root) if path.exists()]
        if now != seen:
            seen = now
            yield
        time.sleep(PAUSE)
