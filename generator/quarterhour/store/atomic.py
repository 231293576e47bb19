"""Writing a file so that it is always whole: its old text or its new one, whatever happens in between."""

import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from quarterhour.model.problem import Problem
from quarterhour.store import source
from quarterhour.store.guard import SETTINGS, journal_of, refuse_half_done, refuse_unknown_format, writing
from quarterhour.store.refusal import EditRefused

LEFT = ".quarterhour-*.tmp"
BINARY = getattr(os, "O_BINARY", 0)
NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV})
REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EROFS: "this disk is read-only",
    errno.EACCES: "there is no permission to write here",
    errno.EPERM: "there is no permission to write here",
    errno.ENOENT: "the file or its folder is gone",
    errno.ENAMETOOLONG: "the name is too long for this disk",
}


def change(path: Path, edit: Callable[[str], str]) -> None:
    """Put a file's edited text in its place, or leave it as it is and say why."""
    root = journal_of(path)
    if root is None:
        message = "this file is in no journal: no folder above it has a journal.toml"
        raise EditRefused(message, path=path.name)
    name = path.absolute().relative_to(root).as_posix()
    with told(name), writing(root):
        if name != SETTINGS:
            refuse_unknown_format(root)
        if wrong := source.refused(path, root, name):
            raise refusal(wrong)
        target = within(root, path)
        sweep(target.parent)
        rewrite(target, edit, name)


def create(path: Path, text: str) -> None:
    """Write a new file; one that is there already is never overwritten."""
    root = journal_of(path)
    name = path.absolute().relative_to(root).as_posix() if root else path.name
    with told(name):
        path.parent.mkdir(parents=True, exist_ok=True)
        if root is None or name == SETTINGS:
            refuse_half_done(path.absolute().parent)
            place(path, text.encode("utf-8"))
            return
        with writing(root):
            refuse_unknown_format(root)
            folder = within(root, path.parent)
            sweep(folder)
            place(folder / path.name, text.encode("utf-8"))


def within(root: Path, path: Path) -> Path:
    """Where a path leads, which must be in the journal."""
    target = path.resolve(strict=True)
    if not target.is_relative_to(root.resolve()):
        message = "this lies outside the journal; nothing was written"
        raise EditRefused(message)
    return target


def rewrite(path: Path, edit: Callable[[str], str], name: str) -> None:
    """Edit a file and exchange it, unless something else changed it meanwhile."""
    before = path.read_bytes()
    if isinstance(wrong := source.decoded(before, name), Problem):
        raise refusal(wrong)
    after = edit(before.decode("utf-8")).encode("utf-8")
    if after == before:
        return
    mode = stat.S_IMODE(path.stat().st_mode)
    with beside(path, after, 0o600) as temporary:
        temporary.chmod(mode)
        if path.read_bytes() != before:
            message = "the file changed while it was edited; nothing was written, try again"
            raise EditRefused(message)
        temporary.replace(path)
    settle(path.parent)


def place(path: Path, data: bytes) -> None:
    """Give some bytes a name that is not taken."""
    with beside(path, data, 0o666) as temporary:
        try:
            os.link(temporary, path)
        except FileExistsError:
            raise
        except OSError as error:
            if error.errno not in NO_LINKS:
                raise
            exchange(temporary, path)
    settle(path.parent)


def exchange(temporary: Path, path: Path) -> None:
    """Take a free name where the disk has no links, then put the whole file in its place."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    try:
        temporary.replace(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


@contextmanager
def beside(path: Path, data: bytes, mode: int) -> Iterator[Path]:
    """A hidden file in the same folder that holds some bytes, read again; it is gone at the end."""
    temporary = path.parent / LEFT.replace("*", secrets.token_hex(8))
    try:
        fill(temporary, data, mode)
        yield temporary
    finally:
        with suppress(OSError):
            temporary.unlink()


def fill(path: Path, data: bytes, mode: int) -> None:
    """Write a new file to the disk itself, and read it again."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, mode)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if path.read_bytes() != data:
        raise OSError(errno.EIO, "what was written is not what is read back")


def sweep(folder: Path) -> None:
    """Take away what a killed command left; whoever holds the lock knows that nobody needs it."""
    for left in folder.glob(LEFT):
        left.unlink(missing_ok=True)


def settle(folder: Path) -> None:
    """Have the disk remember the folder's new entry, where the system lets a folder be asked."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def told(name: str) -> Iterator[None]:
    """Say what the disk refused, and about which file, in words."""
    try:
        yield
    except FileExistsError:
        raise
    except EditRefused as refused:
        raise EditRefused(refused.message, refused.line, refused.path or name) from None
    except OSError as error:
        reason = REASONS.get(error.errno or 0) or (error.strerror or "the disk reports an error").lower()
        message = f"{reason}; nothing was written"
        raise EditRefused(message, path=name) from error


def refusal(problem: Problem) -> EditRefused:
    """What keeps a file from being read keeps it from being edited."""
    return EditRefused("; ".join(filter(None, (problem.message, problem.fix))), problem.line)
