"""The text of a file, or why it is not read: too big, not a file, elsewhere, another encoding, a merge half done."""

import codecs
import re
import stat
from pathlib import Path

from quarterhour.model.problem import Problem

BIGGEST = 2_000_000
MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
CONFLICT = re.compile(r"^(<{7}|\|{7}|>{7})(?: .*)?$", re.MULTILINE)
AGAIN = "save the file as UTF-8"


def read(path: Path, root: Path, name: str) -> str | Problem:
    """The text of a file with LF line ends, or the one thing that keeps it from being read."""
    try:
        wrong = refused(path, root, name)
        if wrong:
            return wrong
        with path.open("rb") as file:
            data = file.read(BIGGEST + 1)
    except OSError as error:
        reason = (error.strerror or "an error of the disk").lower()
        return Problem(name, 1, 1, "unreadable-file", f"the file cannot be read ({reason})", "mend its permissions")
    return decoded(data, name)


def refused(path: Path, root: Path, name: str) -> Problem | None:
    """Why a file is not even opened."""
    if path.is_symlink() and (wrong := led_away(path, root, name)):
        return wrong
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        return Problem(name, 1, 1, "not-a-file", "this is not a plain file", "move it out of the journal")
    if found.st_size > BIGGEST:
        message = f"the file has {found.st_size / 1e6:,.1f} MB, and a note has at most 2"
        return Problem(name, 1, 1, "too-big", message, "move what is not a note elsewhere")
    return None


def led_away(path: Path, root: Path, name: str) -> Problem | None:
    """What is wrong with a symbolic link: it leads nowhere, or out of the journal."""
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        return Problem(name, 1, 1, "dangling-symlink", "this symbolic link leads nowhere", "delete it")
    if target.is_relative_to(root.resolve()):
        return None
    return Problem(
        name, 1, 1, "outside-journal", "this symbolic link leads out of the journal", "put the file itself here"
    )


def decoded(data: bytes, name: str) -> str | Problem:
    """The text that some bytes are."""
    if form := next((form for mark, form in MARKS if data.startswith(mark)), ""):
        return Problem(name, 1, 1, "not-utf-8", f"the file is saved as {form}", AGAIN)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        byte = f"the byte {data[error.start]:#04x} here is no UTF-8"
        return Problem(name, line, column, "not-utf-8", f"{byte}; it looks like {likely(data)}", AGAIN)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return without_nul(text, name) or conflict(text, name) or text


def likely(data: bytes) -> str:
    """The encoding that bytes which are no UTF-8 probably have."""
    return "cp1252" if any(0x80 <= byte < 0xA0 for byte in data) else "Latin-1"


def without_nul(text: str, name: str) -> Problem | None:
    """Where a NUL stands, which no text has."""
    at = text.find("\0")
    if at < 0:
        return None
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    if text.count("\0") * 3 > len(text):
        return Problem(name, line, column, "not-utf-8", "the file is saved as UTF-16", AGAIN)
    return Problem(name, line, column, "control-character", "an invisible character U+0000 stands here", "delete it")


def conflict(text: str, name: str) -> Problem | None:
    """Where a merge of two versions was left half done."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text and "|||||||" not in text:
        return None
    marks = [found for found in CONFLICT.finditer(text) if found[1][0] != ">" or "\n=======\n" in text[: found.start()]]
    if not marks:
        return None
    first, last = (text.count("\n", 0, found.start()) + 1 for found in (marks[0], marks[-1]))
    lines = f"lines {first} to {last}" if last > first else f"line {first}"
    message = f"two versions of this file were merged and not settled, {lines}"
    return Problem(name, first, 1, "merge-conflict", message, "keep one version and delete the marker lines")
