"""Projects to build a site from, sites compared, and a site being served."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from journals import write_journal
from quarterhour.workflow.build import build

REPOSITORY = Path(__file__).parents[1]
TODAY = date(2026, 11, 24)
QH = (sys.executable, "-m", "quarterhour")
MKDOCS = (sys.executable, "-m", "mkdocs")
SMALL = """
== journal.toml
format = 1
today = "2026-11-24"
== contacts/ada.md
---
name: Ada Lovelace
---

Likes engines.
"""


def sample(home: Path) -> Path:
    """A copy of the sample journal with its `mkdocs.yml` and manual; the folder that holds the journal."""
    for name in ("journal", "docs"):
        shutil.copytree(REPOSITORY / name, home / name)
    shutil.copy(REPOSITORY / "mkdocs.yml", home)
    return home


def small(home: Path, text: str = SMALL) -> Path:
    """A project with a journal made from a text; the folder that holds it."""
    write_journal(home / "journal", text)
    (home / "docs").mkdir()
    (home / "docs" / "pages.md").write_text("# Own pages\n", encoding="utf-8")
    shutil.copy(REPOSITORY / "mkdocs.yml", home)
    return home


def built(home: Path, *, strict: bool = False) -> Path:
    """Build the site of a project as `qh build` does; its folder."""
    return build(home / "journal", TODAY, home / "site", strict=strict)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its address."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def beside(site: Path) -> list[str]:
    """What builds left beside a site."""
    return sorted(path.name for path in site.parent.glob(f".{site.name}.*"))


@contextmanager
def serving(home: Path, *command: str) -> Iterator[str]:
    """Serve the site of a project with a command that prints its address; that address."""
    process = subprocess.Popen(  # noqa: S603  # this program
        command, cwd=home, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None
    with process, process.stdout:
        try:
            yield next(found[0] for line in process.stdout if (found := re.search(r"http://127\.0\.0\.1:\d+/", line)))
        finally:
            process.terminate()
            process.wait()
