"""File names for records: short, plain, the same on every disk, never the same twice."""

import re
import unicodedata
from collections.abc import Iterable
from hashlib import sha256

from anyascii import anyascii

LONGEST = 60
# https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))})


def slug(name: str, taken: Iterable[str] = ()) -> str:
    """A file name for someone or something, which none of those taken has already."""
    wanted = plain(name)
    used = {unicodedata.normalize("NFC", other).casefold() for other in taken}
    if wanted not in used:
        return wanted
    return next(f"{wanted}-{n}" for n in range(2, len(used) + 3) if f"{wanted}-{n}" not in used)


def plain(name: str) -> str:
    """The letters and digits of a name, joined by hyphens; a few digits of its own where it has none."""
    name = unicodedata.normalize("NFC", name)
    words = re.findall(r"[a-z0-9]+", re.sub("['\u2019`]", "", anyascii(name).casefold()))
    found = "-".join(words)
    if len(found) > LONGEST:
        found = found[: LONGEST - 7].rstrip("-") + "-" + digits(name)
    if not found:
        return "x-" + digits(name)
    return f"{found}-{digits(name)}" if found in RESERVED else found


def digits(name: str) -> str:
    """Six signs that belong to a name alone."""
    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:6]
