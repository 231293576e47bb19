"""Put a finished site in the place of the old one in one step, so that a reader sees the old or the new, whole."""

import ctypes
import os
import shutil
import sys
import time
from collections.abc import Iterator
from glob import escape
from pathlib import Path

from quarterhour.engines.unchanged import keep_unchanged

MARK = ".quarterhour-site"
OLD = ".old"
AT_CWD = -100
EXCHANGE = 2
HOUR = 3600


class UnsafeOutput(ValueError):  # noqa: N818  # the sentence reads "raise UnsafeOutput"
    """A folder that must not be replaced by a site; its text says why."""


def stage_for(site: Path) -> Path:
    """An empty folder beside a site to build in; what killed builds left behind is put back or removed."""
    for left in sorted(abandoned(site)):
        if left.suffix == OLD and not site.exists():
            left.rename(site)
        else:
            shutil.rmtree(left, ignore_errors=True)
    stage = stage_of(site)
    stage.mkdir(parents=True)
    return stage


def stage_of(site: Path) -> Path:
    """Where this process builds a site."""
    return site.parent / f".{site.name}.{os.getpid()}"


def abandoned(site: Path) -> Iterator[Path]:
    """What builds left beside a site that are no longer at work."""
    for left in site.parent.glob(f".{escape(site.name)}.*"):
        number = left.name.removeprefix(f".{site.name}.").removesuffix(OLD)
        if left.is_dir() and number.isdigit() and not at_work(int(number), left):
            yield left


def at_work(process: int, stage: Path) -> bool:
    """Whether the build that made a stage is still running."""
    if process == os.getpid():
        return False
    if os.name == "nt":  # to ask after a process there is to end it
        return time.time() - stage.stat().st_mtime < HOUR
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def safe_output(site: Path, journal: Path) -> None:
    """Refuse a folder that holds the journal or anything that is not a site of ours."""
    site, journal = site.resolve(), journal.resolve()
    if site in (journal, *journal.parents) or site.is_relative_to(journal):
        raise UnsafeOutput(f"{site} is, holds or lies in the journal; build into a folder of its own outside it")
    if site in (Path.home().resolve(), Path(site.anchor)):
        raise UnsafeOutput(f"{site} is no folder for a site; build into one of its own, such as site/")
    if site.exists() and not site.is_dir():
        raise UnsafeOutput(f"{site} is a file; build into a folder, such as site/")
    if site.is_dir() and not (site / MARK).exists() and any(site.iterdir()):
        raise UnsafeOutput(f"{site} holds other things; build into an empty folder, or empty it yourself")


def publish(stage: Path, site: Path) -> None:
    """Mark a finished stage as a site and put it in the old one's place."""
    (stage / MARK).write_text(
        "This folder is made by quarterhour and replaced whole by each build.\n", encoding="utf-8"
    )
    if not site.exists():
        stage.rename(site)
        return
    keep_unchanged(stage, site)
    if not exchanged(stage, site):
        in_two_steps(stage, site)
    shutil.rmtree(stage, ignore_errors=True)


def exchanged(stage: Path, site: Path) -> bool:
    """Exchange two folders in one step, where the system can."""
    if sys.platform not in {"linux", "darwin"}:
        return False
    library = ctypes.CDLL(None, use_errno=True)
    old, new = os.fsencode(stage), os.fsencode(site)
    if sys.platform == "linux":
        return hasattr(library, "renameat2") and bool(library.renameat2(AT_CWD, old, AT_CWD, new, EXCHANGE) == 0)
    return hasattr(library, "renamex_np") and bool(library.renamex_np(old, new, EXCHANGE) == 0)


def in_two_steps(stage: Path, site: Path) -> None:
    """Move the old site aside and the new one in; put the old one back if that fails."""
    aside = stage.with_name(f"{stage.name}{OLD}")
    site.rename(aside)
    try:
        stage.rename(site)
    except OSError:
        aside.rename(site)
        raise
    shutil.rmtree(aside, ignore_errors=True)
