"""Journals made from text that stands in the test: several files, each after a line `== path`."""

from pathlib import Path
from textwrap import dedent

from quarterhour import store
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def write_journal(root: Path, text: str) -> Path:
    """Write the files of a text below a folder, with a `journal.toml` where the text has none."""
    files = {"journal.toml": "format = 1\n"}
    for part in dedent(text).lstrip("\n").split("== ")[1:]:
        name, _, body = part.partition("\n")
        files[name.strip()] = body
    for name, body in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, encoding="utf-8", newline="")
    return root


def journal_from(root: Path, text: str) -> tuple[Journal, tuple[Problem, ...]]:
    """A journal as it is read from a text."""
    return store.load(write_journal(root, text))
