"""The sample journal as a project of its own, ready to be built, and sites compared."""

import shutil
from datetime import date
from pathlib import Path

from quarterhour.workflow.build import build

REPOSITORY = Path(__file__).parents[1]
TODAY = date(2026, 11, 24)


def sample(home: Path) -> Path:
    """A copy of the sample journal with its `mkdocs.yml` and manual; the folder that holds the journal."""
    for name in ("journal", "docs"):
        shutil.copytree(REPOSITORY / name, home / name)
    shutil.copy(REPOSITORY / "mkdocs.yml", home)
    return home


def built(home: Path) -> Path:
    """Build the site of a project as `qh build` does; its folder."""
    return build(home / "journal", TODAY, home / "site", strict=False)


def contents(site: Path) -> dict[str, bytes]:
    """Every file of a site by its address."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}
