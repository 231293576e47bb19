"""The files of a journal: which of them are records, and which are litter that editors and sync programs leave."""

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from quarterhour.model.problem import Problem
from quarterhour.store import source

CONFLICTED = re.compile(r"(?P<stem>.+?)(?:\.sync-conflict-[^/]*|\s*\([^()]*conflicted copy[^()]*\))\.md", re.IGNORECASE)
LITTER = re.compile(r"[.~].*", re.DOTALL)


class Found(NamedTuple):
    """A record's file: its id, its path in the journal, and its text or what keeps it from being read."""

    id: str
    path: str
    text: str | Problem


def records(root: Path, kind: str) -> Iterator[Found | Problem]:
    """The records in one of a journal's folders, and what is wrong with the folder itself."""
    folder = root / kind
    try:
        if folder.is_symlink() and (away := source.led_away(folder, root, kind)):
            yield away
            return
        names = sorted(os.listdir(folder)) if folder.exists() else []  # noqa: PTH208 -- names are all that is asked
    except OSError as error:
        reason = (error.strerror or "an error of the disk").lower()
        yield Problem(kind, 1, 1, "unreadable-file", f"the folder cannot be read ({reason})", "mend its permissions")
        return
    yield from told_apart(root, kind, [name for name in names if name.casefold().endswith(".md")])


def told_apart(root: Path, kind: str, names: list[str]) -> Iterator[Found | Problem]:
    """Each record once; a copy that a sync program made, and a name that differs only in case, are told."""
    seen: dict[str, str] = {}
    for name in names:
        if LITTER.fullmatch(name):
            continue
        path = f"{kind}/{printable(name)}"
        stem = unicodedata.normalize("NFC", printable(name)[:-3])
        if found := CONFLICTED.fullmatch(name):
            message = f"a sync program left this copy of {found['stem']}.md"
            yield Problem(path, 1, 1, "sync-conflict", message, "take over what is new in it and delete it")
        elif other := seen.get(stem.casefold()):
            message = f"{other} has the same name, and some disks cannot tell them apart"
            yield Problem(path, 1, 1, "same-name", message, "rename one of the two")
        else:
            seen[stem.casefold()] = path
            yield Found(stem, path, source.read(root / kind / name, root, path))


def printable(name: str) -> str:
    """A file name that may be shown: bytes that are no UTF-8 are spelled out."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
