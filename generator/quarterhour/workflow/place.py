"""Where the journal is: the folder given, or the nearest one above."""

from pathlib import Path

from quarterhour import store
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.workflow.refusal import NobodyMeant


def journal_at(folder: Path) -> Path:
    """The journal in a folder, or in its folder `journal`."""
    for place in (folder, folder / "journal"):
        if (place / "journal.toml").is_file():
            return place.resolve()
    raise NobodyMeant(f"no journal in {folder}: it has no journal.toml; make one with: qh init {folder}")


def journal_above(folder: Path) -> Path:
    """The nearest journal on the way up from a folder."""
    found = store.find_root(folder)
    if found is None:
        raise NobodyMeant(f"no journal here or above {folder}; make one with: qh init, or name one with --journal DIR")
    return found


def opened(root: Path) -> tuple[Journal, tuple[Problem, ...]]:
    """A journal and the problems met while reading it."""
    return store.load(root)


def record_places(root: Path) -> list[Path]:
    """The folders and files of a journal that its author writes."""
    names = ("contacts", "interviews", "organizations", "drafts", "templates", "me.md")
    return [*(root / name for name in names if (root / name).exists()), *sorted(root.glob("*.toml"))]


def staged_files(root: Path) -> tuple[Path, ...]:
    """The files of a journal that git is about to commit."""
    return store.staged(root)
