"""What must hold before anything is written: a journal of a known format, no merge half done, nobody else writing."""

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from quarterhour.store.refusal import EditRefused

FORMAT = 1
SETTINGS = "journal.toml"
OWN_FOLDER = ".quarterhour"
PATIENCE = 20
HALF_DONE = {
    "MERGE_HEAD": "merge",
    "rebase-merge": "rebase",
    "rebase-apply": "rebase",
    "CHERRY_PICK_HEAD": "cherry-pick",
    "REVERT_HEAD": "revert",
}


def journal_of(path: Path) -> Path | None:
    """The journal that a file lies in."""
    return next((folder for folder in path.absolute().parents if (folder / SETTINGS).is_file()), None)


@contextmanager
def writing(root: Path) -> Iterator[None]:
    """Be the only one to write in a journal, for as long as it takes."""
    refuse_half_done(root)
    folder = root / OWN_FOLDER
    folder.mkdir(exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.is_file() or not ignore.stat().st_size:
        ignore.write_text("*\n", encoding="utf-8")
    lock = FileLock(folder / "lock")
    try:
        lock.acquire(timeout=PATIENCE)
    except Timeout:
        message = "another command is writing in this journal; try again when it is done"
        raise EditRefused(message) from None
    try:
        yield
    finally:
        lock.release()


def refuse_unknown_format(root: Path) -> None:
    """Write nothing in a journal whose settings cannot be read, or that a later version made."""
    try:
        settings = tomllib.loads((root / SETTINGS).read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"the settings cannot be read, so nothing is written; mend them first ({error})"
        raise EditRefused(message, 1, SETTINGS) from None
    told = settings.get("format", FORMAT)
    if told != FORMAT:
        message = (
            f"this journal has format {told}, and this version writes format {FORMAT}; bring quarterhour up to date"
        )
        raise EditRefused(message, 1, SETTINGS)


def refuse_half_done(root: Path) -> None:
    """Write nothing while git is in the middle of joining two histories."""
    folder = git_folder(root)
    doing = next((words for name, words in HALF_DONE.items() if folder and (folder / name).exists()), "")
    if doing:
        message = f"a git {doing} is half done here; finish it with 'git {doing} --continue' or drop it with --abort"
        raise EditRefused(message)


def git_folder(root: Path) -> Path | None:
    """The folder that git keeps for the checkout which a journal lies in, a linked worktree's own included."""
    marker = next((above / ".git" for above in (root, *root.parents) if (above / ".git").exists()), None)
    if marker is None or marker.is_dir():
        return marker
    told = marker.read_text(encoding="utf-8", errors="replace").removeprefix("gitdir:").strip()
    return marker.parent / told
