"""One site takes the place of another in one step; whatever happens, a whole one stands there."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest
from click.testing import CliRunner

from quarterhour.cli import cli
from quarterhour.engines import swap
from sites import QH, beside, built, contents, small

TRADES = sys.platform in {"linux", "darwin"}


def folder(path: Path, text: str) -> Path:
    """A folder with one page."""
    path.mkdir(parents=True)
    (path / "index.html").write_text(text, encoding="utf-8")
    return path


def page(site: Path) -> str:
    """The one page of a site."""
    return (site / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def ended() -> int:
    """The number of a process that is no more."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.skipif(not TRADES, reason="this system cannot exchange two folders in one step")
def test_two_folders_are_exchanged_in_one_step(tmp_path: Path) -> None:
    new, old = folder(tmp_path / "new", "new"), folder(tmp_path / "old", "old")
    assert swap.exchanged(new, old)
    assert (page(new), page(old)) == ("old", "new")


@pytest.mark.skipif(not TRADES, reason="this system cannot exchange two folders in one step")
def test_a_reader_never_finds_the_site_missing(tmp_path: Path) -> None:
    site, done, seen = folder(tmp_path / "site", "0"), Event(), set()

    def read() -> None:
        while not done.is_set():
            seen.add(page(site) if (site / "index.html").exists() else "missing")

    reader = Thread(target=read)
    reader.start()
    for number in range(1, 200):
        swap.publish(folder(tmp_path / f".site.{number}", str(number)), site)
    done.set()
    reader.join()
    assert seen <= {str(number) for number in range(200)}


def test_the_first_site_needs_no_exchange(tmp_path: Path) -> None:
    stage = swap.stage_for(tmp_path / "deep" / "site")
    swap.publish(stage, tmp_path / "deep" / "site")
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["site"]


def test_where_there_is_no_exchange_two_steps_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "exchanged", lambda _stage, _site: False)
    site = folder(tmp_path / "site", "old")
    swap.publish(folder(tmp_path / ".site.1", "new"), site)
    assert page(site) == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_two_steps_are_undone_when_the_second_fails(tmp_path: Path) -> None:
    site = folder(tmp_path / "site", "old")
    with pytest.raises(FileNotFoundError):
        swap.in_two_steps(tmp_path / ".site.1", site)
    assert page(site) == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_site_moved_aside_by_a_build_that_was_killed_is_put_back(tmp_path: Path, ended: int) -> None:
    folder(tmp_path / f".site.{ended}.old", "old")
    folder(tmp_path / f".site.{ended}", "half")
    stage = swap.stage_for(tmp_path / "site")
    assert page(tmp_path / "site") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["site", stage.name])


def test_the_stage_of_a_build_at_work_is_left_alone(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        theirs = folder(tmp_path / f".site.{other.pid}", "half")
        swap.stage_for(tmp_path / "site")
        assert page(theirs) == "half"
        other.kill()


def test_a_folder_with_a_name_like_a_stage_is_left_alone(tmp_path: Path) -> None:
    kept = folder(tmp_path / ".site.notes", "mine")
    swap.stage_for(tmp_path / "site")
    assert page(kept) == "mine"


UNSAFE = {
    "journal": "journal; build into a folder",
    "journal/contacts": "journal; build into a folder",
    ".": "holds or lies in the journal",
    "..": "holds or lies in the journal",
    "/": "holds or lies in the journal",
    "link": "holds or lies in the journal",
    "somewhere": "no folder for a site",
    "mkdocs.yml": "is a file",
    "docs": "holds other things",
    "foreign": "holds other things",
}


@pytest.mark.parametrize("output", UNSAFE)
def test_an_unsafe_output_is_refused_before_anything_is_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: str
) -> None:
    home = small(tmp_path / "home")
    folder(home / "foreign", "mine")
    folder(home / "somewhere", "mine")
    (home / "link").symlink_to(home / "journal")
    monkeypatch.setenv("HOME", str(home / "somewhere"))
    monkeypatch.setenv("USERPROFILE", str(home / "somewhere"))
    monkeypatch.chdir(home)
    before = contents(tmp_path)
    result = CliRunner().invoke(cli, ["build", "-o", output])
    assert (result.exit_code, UNSAFE[output] in result.stderr) == (5, True)
    assert contents(tmp_path) == before


def appears(tenths: int) -> Callable[[Path, int], bool]:
    """The moment at which a build has written so many tenths of its files, or the first of them."""

    def reached(site: Path, process: int) -> bool:
        # os.walk passes over what is moved away while it looks; a glob would fail there
        whole, there = (
            sum(len(files) for _, _, files in os.walk(each)) for each in (site, site.parent / f".site.{process}")
        )
        return there >= max(whole * tenths // 10, 1)

    return reached


def exchanged(site: Path, _process: int) -> bool:
    """The moment at which the new site stands and the old one is being removed."""
    return b"Something new" in (site / "people" / "ada.html").read_bytes()


MOMENTS = [appears(0), appears(3), appears(6), appears(9), exchanged]


def test_a_build_that_is_killed_leaves_a_whole_site(tmp_path: Path) -> None:
    home = small(tmp_path)
    old = contents(built(home))
    note = home / "journal" / "contacts" / "ada.md"
    note.write_text(note.read_text(encoding="utf-8") + "\nSomething new.\n", encoding="utf-8")
    site, stages = home / "site", set()
    for moment in MOMENTS:
        with subprocess.Popen([*QH, "build"], cwd=home, stdout=subprocess.DEVNULL) as build:  # noqa: S603  # this program
            while build.poll() is None and not moment(site, build.pid):
                time.sleep(0.001)
            build.kill()
        stages.update(beside(site))
        now = contents(site)
        assert now == old or b"Something new" in now["people/ada.html"]
        assert now.keys() == old.keys()
    assert stages
    new = contents(built(home))
    assert new != old
    assert beside(site) == []
