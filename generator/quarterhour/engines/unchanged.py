"""Keep the files of a site that a build did not change, so that a mirror or a browser sees only what did."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG

ASIDE = ".kept"


def keep_unchanged(stage: Path, site: Path) -> None:
    """Put the old site's own file in the place of each new one that says the same."""
    for new, old in said_again(stage, site):
        keep(old, new)


def said_again(stage: Path, site: Path) -> Iterator[tuple[Path, Path]]:
    """The new files that say what the old ones at their addresses say, with these."""
    for folder, _, names in os.walk(stage):
        for new in (Path(folder, name) for name in names):
            old = site / new.relative_to(stage)
            with suppress(OSError):
                if same(new, old):
                    yield new, old


def same(new: Path, old: Path) -> bool:
    """Whether two files say the same; what is no file of its own, such as a link, does not."""
    stands = old.lstat()
    return S_ISREG(stands.st_mode) and stands.st_size == new.stat().st_size and old.read_bytes() == new.read_bytes()


def keep(old: Path, new: Path) -> None:
    """Let the old file stand at the new one's place too; where links are refused, at least its time is kept."""
    aside = new.with_name(f"{new.name}{ASIDE}")
    try:
        os.link(old, aside)
    except OSError:
        stands = old.stat()
        os.utime(new, ns=(stands.st_atime_ns, stands.st_mtime_ns))
    else:
        aside.replace(new)
