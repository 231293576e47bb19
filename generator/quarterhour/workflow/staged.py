"""Which files git is about to commit."""

from pathlib import Path

from quarterhour import store


def staged_files(root: Path) -> list[Path]:
    """The staged files of the repository that holds a journal."""
    return store.staged(root)
