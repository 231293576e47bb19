"""What a build did not change stays the file it was; what it changed is a file of its own."""

import os
from pathlib import Path

import pytest

from quarterhour.engines import swap, unchanged
from sites import built, contents, small

OLD = {"index.html": "now", "people/ada.html": "Ada", "people/bea.html": "Bea", "gone.html": "gone"}
NEW = {"index.html": "later", "people/ada.html": "Ada", "people/bea.html": "Bee", "new.html": "new"}
LONG_AGO = 1_000_000_000_000_000_000


def folder(path: Path, files: dict[str, str]) -> Path:
    """A folder with files in it, written long ago."""
    for name, text in files.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        os.utime(file, ns=(LONG_AGO, LONG_AGO))
    return path


def stands(site: Path) -> dict[str, tuple[int, int]]:
    """Which file each address has, and of when."""
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns) for path in files}


def refused(*_: object) -> None:
    """What a disk answers that knows no links."""
    raise PermissionError


def test_a_file_that_says_the_same_is_the_same_file(tmp_path: Path) -> None:
    site = folder(tmp_path / "site", OLD)
    before = stands(site)
    stage = folder(tmp_path / ".site.1", NEW)
    made = stands(stage)
    swap.publish(stage, site)
    after = stands(site)
    assert {name: text.decode() for name, text in contents(site).items() if name in NEW} == NEW
    assert after["people/ada.html"] == before["people/ada.html"]
    assert {name: after[name] for name in ("index.html", "people/bea.html", "new.html")} == {
        name: made[name] for name in ("index.html", "people/bea.html", "new.html")
    }
    assert "gone.html" not in after
    assert (site / "people" / "ada.html").stat().st_nlink == 1
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_where_links_are_refused_its_time_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", refused)
    site, stage = folder(tmp_path / "site", OLD), folder(tmp_path / ".site.1", NEW)
    for file in stage.rglob("*.html"):
        os.utime(file)
    swap.publish(stage, site)
    assert contents(site)["people/ada.html"] == b"Ada"
    assert {name for name, (_, when) in stands(site).items() if when == LONG_AGO} == {"people/ada.html"}


def test_a_link_in_the_old_site_is_not_taken_over(tmp_path: Path) -> None:
    site, outside = folder(tmp_path / "site", {}), tmp_path / "outside.html"
    outside.write_text("Ada", encoding="utf-8")
    (site / "people").mkdir(parents=True)
    (site / "people" / "ada.html").symlink_to(outside)
    stage = folder(tmp_path / ".site.1", {"people/ada.html": "Ada"})
    unchanged.keep_unchanged(stage, site)
    assert stage.joinpath("people", "ada.html").stat().st_ino != outside.stat().st_ino


def test_a_second_build_writes_only_what_it_changes(tmp_path: Path) -> None:
    home = small(tmp_path)
    before = stands(built(home))
    note = home / "journal" / "contacts" / "ada.md"
    note.write_text(note.read_text(encoding="utf-8") + "\nWrites in the margin.\n", encoding="utf-8")
    texts = contents(home / "site")
    after = stands(built(home))
    changed = {name for name, text in contents(home / "site").items() if text != texts[name]}
    assert "people/ada.html" in changed
    assert {name for name in after if after[name] != before[name]} == changed
    assert len(changed) < len(after) / 2
