"""The plain texts beside the records: templates of the author's own, and drafts that were kept."""

from pathlib import Path

from quarterhour.model.problem import Problem
from quarterhour.store import source


def templates(root: Path) -> dict[str, str | Problem]:
    """The author's own templates by their path in the journal: the `.txt` files of the folder `templates`."""
    return inside(root, "templates")


def kept_drafts(root: Path) -> dict[str, str | Problem]:
    """The drafts that were kept by their path in the journal: the `.txt` files of the folder `drafts`."""
    return inside(root, "drafts")


def inside(root: Path, name: str) -> dict[str, str | Problem]:
    """The `.txt` files of a folder by their path in the journal."""
    folder = root / name
    if not folder.is_dir() or (folder.is_symlink() and source.led_away(folder, root, name)):
        return {}
    files = sorted(path.name for path in folder.glob("*.txt") if not path.name.startswith((".", "~")))
    return {f"{name}/{file}": source.read(folder / file, root, f"{name}/{file}") for file in files}


def kept(root: Path, name: str) -> str | Problem | None:
    """A text of the journal by its path in it, or nothing where there is none."""
    path = root / name
    return source.read(path, root, name) if path.exists() or path.is_symlink() else None
