"""Build the site of a journal, or show it while its author writes."""

from datetime import date
from pathlib import Path

from quarterhour.workflow.init import PAGES
from quarterhour.workflow.refusal import Refusal


def build(root: Path, today: date | None, output: Path | None, *, strict: bool) -> Path:
    """Build the site of a journal; the folder it is in."""
    from quarterhour.engines import site

    try:
        return site.build(home_of(root), root, today.isoformat() if today else "", output, strict=strict)
    except site.NotBuilt as refused:
        raise Refusal(f"{refused}; the old site is as it was") from refused


def serve(root: Path, today: date | None, port: int, *, opens: bool) -> None:
    """Show the site on this machine until interrupted."""
    from quarterhour.engines import site

    try:
        site.serve(home_of(root), root, today.isoformat() if today else "", port, opens=opens)
    except site.NotBuilt as refused:
        raise Refusal(str(refused)) from refused


def home_of(root: Path) -> Path:
    """The project folder of a journal, with `mkdocs.yml` or above it; its `docs` folder is made sure of."""
    home = root if (root / "mkdocs.yml").is_file() else root.parent
    own = home / "docs" / "pages.md"
    if not own.parent.exists():
        own.parent.mkdir(parents=True)
        own.write_text(PAGES, encoding="utf-8")
    return home
