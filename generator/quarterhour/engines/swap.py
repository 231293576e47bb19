"""Put a finished site in the place of the old one in one step, so that a reader sees the old or the new, whole."""

import ctypes
import os
import shutil
import sys
from pathlib import Path

MARK = ".quarterhour-site"
AT_CWD = -100
EXCHANGE = 2


class UnsafeOutput(ValueError):  # noqa: N818  # the sentence reads "raise UnsafeOutput"
    """A folder that must not be replaced by a site; its text says why."""


def stage_for(site: Path) -> Path:
    """An empty folder beside a site to build in; what earlier builds left behind is removed."""
    for left in site.parent.glob(f".{site.name}.*"):
        number = left.name.rpartition(".")[2]
        if left.is_dir() and number.isdigit() and not alive(int(number)):
            shutil.rmtree(left, ignore_errors=True)
    stage = site.parent / f".{site.name}.{os.getpid()}"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    return stage


def alive(process: int) -> bool:
    """Whether another build is still at work."""
    if process == os.getpid():
        return False
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
        raise UnsafeOutput(f"{site} is, holds or lies in the journal; build into a folder of its own, such as site/")
    if site in (Path.home(), Path(site.anchor)):
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
    if not exchanged(stage, site):
        in_two_steps(stage, site)
    shutil.rmtree(stage, ignore_errors=True)


def exchanged(stage: Path, site: Path) -> bool:
    """Exchange two folders in one step, where the system can."""
    library = ctypes.CDLL(None, use_errno=True) if sys.platform in {"linux", "darwin"} else None
    old, new = os.fsencode(stage), os.fsencode(site)
    if sys.platform == "linux" and hasattr(library, "renameat2"):
        return bool(library) and library.renameat2(AT_CWD, old, AT_CWD, new, EXCHANGE) == 0
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        return bool(library) and library.renamex_np(old, new, EXCHANGE) == 0
    return False


def in_two_steps(stage: Path, site: Path) -> None:
    """Move the old site aside and the new one in; put the old one back if that fails."""
    aside = stage.with_name(f"{stage.name}.old")
    site.rename(aside)
    try:
        stage.rename(site)
    except OSError:
        aside.rename(site)
        raise
    shutil.rmtree(aside, ignore_errors=True)
