"""Build the site of a journal, or show it while its author writes."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from quarterhour.engines.own import PLACEHOLDER
from quarterhour.workflow.refusal import Refusal, Unsafe


def build(root: Path, today: date | None, output: Path | None, *, strict: bool) -> Path:
    """Build the site of a journal; the folder it is in."""
    from quarterhour.engines import site, swap

    try:
        return site.build(home_of(root), root, today.isoformat() if today else "", output, strict=strict)
    except swap.UnsafeOutput as unsafe:
        raise Unsafe(str(unsafe)) from unsafe
    except site.NotBuilt as refused:
        raise Refusal(f"{refused}; the old site is as it was") from refused


def serve(root: Path, today: date | None, port: int, told: Callable[[str], None], *, opens: bool) -> None:
    """Show the site on this machine until interrupted, and tell its address once it is there."""
    from quarterhour.engines import site

    try:
        site.serve(home_of(root), root, today.isoformat() if today else "", port, told, opens=opens)
    except site.NotBuilt as refused:
        raise Refusal(str(refused)) from refused


def home_of(root: Path) -> Path:
    """The project folder of a journal, with `mkdocs.yml` or above it; its `docs` folder is made sure of."""
    home = root if (root / "mkdocs.yml").is_file() else root.parent
    own = home / "docs" / "pages.md"
    if not own.parent.exists() and not names_its_pages(home / "mkdocs.yml"):
        own.parent.mkdir(parents=True)
        own.write_text(PLACEHOLDER, encoding="utf-8")
    return home


def names_its_pages(settings: Path) -> bool:
    """Whether a `mkdocs.yml` keeps the author's own pages in a folder other than `docs`."""
    line = (
        re.search(r"^docs_dir:(.*)", settings.read_text(encoding="utf-8"), re.MULTILINE) if settings.is_file() else None
    )
    return line is not None and line[1].split("#")[0].strip(" \t'\"./") != "docs"
