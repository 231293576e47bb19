"""Messages that were kept in the journal, as their author has changed them, and what is worth considering in them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from quarterhour import drafts, store
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.timeline import MINE

FRESH = timedelta(days=30)
FIRST_LINE = re.compile(r"# [\w-]+, (?P<variant>[\w-]+), to .*; written (?P<day>\d{4}-\d\d-\d\d)$")
TALK = re.compile(r"\binterviews/([^,\n]+)\.md")
HEADER = re.compile(r"(To|Bcc|Subject): *(.*)$")


class Kept(NamedTuple):
    """A message that was kept: its file, the message, and how many lines stand before its body."""

    path: str
    draft: Draft
    above: int


def kept_hints(root: Path, seen: Snapshot) -> tuple[Problem, ...]:
    """What is worth considering in the messages that were kept and are still to be sent, by their file and line."""
    letters = [*unsent(root, seen)]
    if not letters:
        return ()
    from quarterhour.checks import drafted

    every = [letter.draft for letter in letters]
    return tuple(
        hint._replace(path=letter.path, line=hint.line + letter.above)
        for letter in letters
        for hint in drafted.of_draft(letter.draft, seen.journal, every)
    )


def unsent(root: Path, seen: Snapshot) -> Iterator[Kept]:
    """The kept messages of the last thirty days after which no word of the author's is noted."""
    for path, text in store.kept_drafts(root).items():
        letter = None if isinstance(text, Problem) else read(path, text, seen.journal)
        if letter is None or letter.draft.day is None or not seen.today - FRESH <= letter.draft.day <= seen.today:
            continue
        lines = seen.journal.timelines.get(letter.draft.contact, ())
        if not any(t.who == MINE and t.what and t.day >= letter.draft.day for t in lines):
            yield letter


def read(path: str, text: str, journal: Journal) -> Kept | None:
    """A kept message as it stands in its file; nothing where it is not told whom it is for."""
    name = PurePosixPath(path).stem
    kind = max((k for k in drafts.KINDS if name.startswith(f"{k}-")), key=len, default="")
    contact = journal.contacts.get(name.removeprefix(f"{kind}-"))
    lines = text.split("\n")
    first = FIRST_LINE.match(lines[0].rstrip())
    if not kind or contact is None or first is None:
        return None
    above, headers = head(lines)
    talk = TALK.search("\n".join(lines[:above]))
    draft = Draft(
        name, kind, first["variant"], contact.id, contact.name, headers.get("To", ""), headers.get("Subject", ""),
        "\n".join(lines[above:]), "", talk[1] if talk else "", headers.get("Bcc", ""), (), day_of(first["day"]),
    )  # fmt: skip
    return Kept(path, draft, above)


def head(lines: list[str]) -> tuple[int, dict[str, str]]:
    """How many lines stand before the body of a message, and what its headers say."""
    headers: dict[str, str] = {}
    for number, line in enumerate(lines):
        if found := HEADER.match(line.rstrip()):
            headers[found[1]] = found[2]
        elif line.strip() and not line.startswith("#"):
            return number, headers
    return len(lines), headers


def day_of(text: str) -> date | None:
    """The day on which a message was written."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
