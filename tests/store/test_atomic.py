"""A file is its old text or its new one, whatever fails, whoever else writes, whenever the power goes."""

import errno
import itertools
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from filelock import FileLock

from quarterhour import store
from quarterhour.store import atomic, guard

CALLS = ("open", "write", "fsync", "close", "chmod", "link", "replace")
OLD = "---\nname: Ada\n---\n\n## Log\n- 2026-11-01 asked\n"
NEW = OLD.replace("Ada", "Bo")


class KilledError(BaseException):
    """The end of a process: nothing after it runs, not even what tidies up."""


class Faults:
    """Lets one call to the disk fail, before or after it is made; after a kill no call is made any more."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.at = self.count = 0
        self.error: BaseException = OSError()
        self.after = self.on = self.dead = False
        for name in (*CALLS, "unlink"):
            patch.setattr(os, name, self.counted(name, getattr(os, name)))
        patch.setattr(atomic, "writing", self.writing)

    def plan(self, at: int, error: BaseException, *, after: bool = False) -> None:
        """Which of the calls to come fails, and how; 0 is none."""
        self.at, self.count, self.error, self.after, self.dead = at, 0, error, after, False

    @contextmanager
    def writing(self, root: Path) -> Iterator[None]:
        """Only what is done under the lock is counted."""
        with guard.writing(root):
            self.on = True
            try:
                yield
            finally:
                self.on = False

    def counted(self, name: str, call: Callable[..., object]) -> Callable[..., object]:
        """The call with a fault in it."""

        def faulty(*args: object, **kwargs: object) -> object:
            if not self.on:
                return call(*args, **kwargs)
            if self.dead:
                raise KilledError
            self.count += name in CALLS
            if name not in CALLS or self.count != self.at:
                return call(*args, **kwargs)
            self.dead = isinstance(self.error, KilledError)
            if self.after:
                call(*args, **kwargs)
            raise self.error

        return faulty


@pytest.fixture
def ada(tmp_path: Path) -> Path:
    (tmp_path / "journal.toml").write_text("format = 1\n", encoding="utf-8")
    path = tmp_path / "contacts" / "ada.md"
    path.parent.mkdir()
    path.write_bytes(OLD.encode())
    return path


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Faults:
    return Faults(monkeypatch)


def rename(text: str) -> str:
    return store.set_field(text, "name", "Bo")


def left(path: Path) -> list[str]:
    return [found.name for found in path.parent.iterdir() if found.name != "ada.md"]


def refused(path: Path, edit: Callable[[str], str] = rename) -> store.EditRefused:
    before = path.read_bytes()
    with pytest.raises(store.EditRefused) as told:
        store.change(path, edit)
    assert path.read_bytes() == before
    return told.value


def test_a_change_is_made_and_nothing_is_left_behind(ada: Path, tmp_path: Path) -> None:
    store.change(ada, rename)
    assert ada.read_bytes() == NEW.encode()
    assert left(ada) == []
    assert (tmp_path / ".quarterhour" / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_an_edit_that_changes_nothing_writes_nothing(ada: Path) -> None:
    before = ada.stat()
    store.change(ada, lambda text: text)
    assert ada.stat().st_ino == before.st_ino


def test_a_byte_order_mark_and_line_ends_stay(ada: Path) -> None:
    ada.write_bytes(b"\xef\xbb\xbf" + OLD.replace("\n", "\r\n").encode())
    store.change(ada, rename)
    assert ada.read_bytes() == b"\xef\xbb\xbf" + NEW.replace("\n", "\r\n").encode()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_the_mode_of_a_file_is_kept(ada: Path, mode: int) -> None:
    ada.chmod(mode)
    store.change(ada, rename)
    assert stat.S_IMODE(ada.stat().st_mode) == mode


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_an_interrupted_change_is_made_whole_or_not_at_all(ada: Path, faults: Faults, *, after: bool) -> None:
    for at in itertools.count(1):
        ada.write_bytes(OLD.encode())
        faults.plan(at, KeyboardInterrupt(), after=after)
        try:
            store.change(ada, rename)
        except KeyboardInterrupt:
            assert ada.read_text(encoding="utf-8") in (OLD, NEW)
            assert left(ada) == []
        else:
            break
    assert at > len({"open", "write", "fsync", "close", "chmod", "replace"})


def test_a_change_that_finds_no_room_is_not_made_and_says_so(ada: Path, faults: Faults) -> None:
    said = []
    for at in itertools.count(1):
        ada.write_bytes(OLD.encode())
        faults.plan(at, OSError(errno.ENOSPC, "No space left on device"))
        try:
            store.change(ada, rename)
        except store.EditRefused as told:
            said.append(str(told))
            assert ada.read_text(encoding="utf-8") == OLD
        else:
            assert ada.read_text(encoding="utf-8") == NEW
        assert left(ada) == []
        if faults.count < at:
            break
    assert said == ["contacts/ada.md: the disk is full; nothing was written"] * 6


def test_a_killed_change_leaves_a_whole_file_and_the_next_one_tidies_up(ada: Path, faults: Faults) -> None:
    seen = set()
    for at in itertools.count(1):
        ada.write_bytes(OLD.encode())
        faults.plan(at, KilledError())
        try:
            store.change(ada, rename)
        except KilledError:
            seen.add(ada.read_text(encoding="utf-8"))
        else:
            break
        faults.plan(0, OSError())
        store.change(ada, lambda text: store.set_field(text, "name", "Cy"))
        assert left(ada) == []
    assert seen == {OLD, NEW}


@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(errno.ENOSPC, "No space left on device")])
def test_a_new_file_is_whole_or_not_there(ada: Path, faults: Faults, error: BaseException) -> None:
    path = ada.with_name("bo.md")
    for at in itertools.count(1):
        path.unlink(missing_ok=True)
        faults.plan(at, error)
        try:
            store.create(path, NEW)
        except (KeyboardInterrupt, store.EditRefused):
            assert not path.exists() or path.read_text(encoding="utf-8") == NEW
        else:
            assert path.read_text(encoding="utf-8") == NEW
        assert [name for name in left(ada) if name != "bo.md"] == []
        if faults.count < at:
            break


@pytest.mark.parametrize("links", [True, False])
def test_creating_never_overwrites(ada: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    if not links:
        monkeypatch.setattr(os, "link", no_links)
    store.create(ada.with_name("bo.md"), NEW)
    assert ada.with_name("bo.md").read_bytes() == NEW.encode()
    with pytest.raises(FileExistsError):
        store.create(ada, NEW)
    assert ada.read_bytes() == OLD.encode()
    assert left(ada) == ["bo.md"]


def test_a_disk_without_links_that_fails_leaves_no_empty_file(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", fails)
    monkeypatch.setattr(os, "replace", fails)
    with pytest.raises(store.EditRefused, match="no permission"):
        store.create(ada.with_name("bo.md"), NEW)
    assert left(ada) == []


def test_a_new_file_makes_its_folder_and_is_no_more_secret_than_others(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").touch()
    store.create(tmp_path / "journal.toml", "format = 1\n")
    store.create(tmp_path / "interviews" / "a.md", NEW)
    assert (tmp_path / "interviews" / "a.md").stat().st_mode == (tmp_path / "plain.txt").stat().st_mode


def test_a_file_written_in_small_pieces_is_whole(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, bytes(data)[:7]))
    store.change(ada, rename)
    assert ada.read_bytes() == NEW.encode()


def test_what_is_not_read_back_is_not_put_in_place(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, b"\0" * len(data)))
    assert "not what is read back" in refused(ada).message
    assert left(ada) == []


def test_a_file_that_changed_underneath_is_left_as_it_is(ada: Path) -> None:
    def meanwhile(text: str) -> str:
        ada.write_text("saved by an editor\n", encoding="utf-8")
        return rename(text)

    with pytest.raises(store.EditRefused, match="changed while it was edited"):
        store.change(ada, meanwhile)
    assert ada.read_text(encoding="utf-8") == "saved by an editor\n"
    assert left(ada) == []


def test_a_file_that_is_gone_is_said_to_be_gone(ada: Path) -> None:
    ada.unlink()
    with pytest.raises(store.EditRefused, match="the file or its folder is gone; nothing was written"):
        store.change(ada, rename)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EROFS, "this disk is read-only; nothing was written"),
        (errno.EACCES, "there is no permission to write here; nothing was written"),
        (errno.ENAMETOOLONG, "the name is too long for this disk; nothing was written"),
        (errno.EIO, "input/output error; nothing was written"),
    ],
)
def test_what_the_disk_refuses_is_said_in_words(ada: Path, faults: Faults, number: int, words: str) -> None:
    faults.plan(1, OSError(number, os.strerror(number)))
    assert str(refused(ada)) == f"contacts/ada.md: {words}"


APPEND = """
import sys
from pathlib import Path
from quarterhour import store
for n in range(4):
    store.change(Path(sys.argv[1]), lambda text: store.append_log(text, f"2026-11-24 wrote {sys.argv[2]} {n}"))
"""


def test_eight_commands_at_once_lose_no_line(ada: Path) -> None:
    running = [subprocess.Popen([sys.executable, "-c", APPEND, str(ada), str(n)]) for n in range(8)]  # noqa: S603 - ours
    assert [process.wait(60) for process in running] == [0] * 8
    lines = ada.read_text(encoding="utf-8").removeprefix(OLD).splitlines()
    assert sorted(lines) == sorted(f"- 2026-11-24 wrote {n} {k}" for n in range(8) for k in range(4))
    assert left(ada) == []


def test_a_command_does_not_wait_for_ever(ada: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "PATIENCE", 0)
    store.change(ada, lambda text: text)
    with FileLock(tmp_path / ".quarterhour" / "lock"):
        assert "another command is writing in this journal" in refused(ada).message


def test_a_link_in_the_journal_stays_a_link(ada: Path, tmp_path: Path) -> None:
    link = tmp_path / "ada.md"
    link.symlink_to(ada)
    store.change(link, rename)
    assert link.is_symlink()
    assert ada.read_bytes() == NEW.encode()


def test_a_link_out_of_the_journal_is_not_followed(ada: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "ada.md").write_bytes(OLD.encode())
    link = ada.with_name("link.md")
    link.symlink_to(outside / "ada.md")
    (ada.parent / "folder").symlink_to(outside)
    assert "out of the journal" in refused(link).message
    assert "outside the journal" in refused(ada.parent / "folder" / "ada.md").message
    with pytest.raises(store.EditRefused, match="outside the journal"):
        store.create(ada.parent / "folder" / "bo.md", NEW)
    assert [found.name for found in outside.iterdir()] == ["ada.md"]


@pytest.mark.parametrize("mark", ["MERGE_HEAD", "rebase-merge", "rebase-apply", "CHERRY_PICK_HEAD"])
@pytest.mark.parametrize("worktree", [False, True])
def test_nothing_is_written_in_a_half_done_merge(ada: Path, tmp_path: Path, mark: str, *, worktree: bool) -> None:
    kept = tmp_path / ("elsewhere" if worktree else ".git")
    kept.mkdir()
    if worktree:
        (tmp_path / ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")
    store.change(ada, lambda text: text)
    (kept / mark).touch()
    assert "is half done here" in refused(ada).message
    with pytest.raises(store.EditRefused, match="half done"):
        store.create(ada.with_name("bo.md"), NEW)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ("format = 2\n", "journal.toml:1: this journal has format 2, and this version writes format 1"),
        ("format = \n", "journal.toml:1: the settings cannot be read"),
    ],
)
def test_a_journal_that_is_not_understood_is_only_read(ada: Path, tmp_path: Path, settings: str, words: str) -> None:
    (tmp_path / "journal.toml").write_text(settings, encoding="utf-8")
    assert str(refused(ada)).startswith(words)
    store.change(tmp_path / "journal.toml", lambda _: "format = 1\n")
    store.change(ada, rename)


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"---\nname: Zo\xeb\n---\n", 2, "Latin-1"),
        (b"---\nname: x\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n", 4, "merged and not settled"),
        (b"---\nname: \0\n---\n", 2, "invisible character"),
    ],
)
def test_a_file_that_cannot_be_read_is_not_edited(ada: Path, data: bytes, line: int, words: str) -> None:
    ada.write_bytes(data)
    told = refused(ada)
    assert words in told.message
    assert (told.path, told.line) == ("contacts/ada.md", line)


def test_a_refused_edit_names_its_file(ada: Path) -> None:
    told = refused(ada, lambda text: store.tick(text, 2, date(2026, 11, 24)))
    assert str(told) == "contacts/ada.md:2: there is no box on this line"


def test_a_file_in_no_journal_is_not_edited(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_bytes(OLD.encode())
    assert "in no journal" in refused(path).message


def test_reading_does_not_load_what_only_writing_needs() -> None:
    code = "import sys; from quarterhour import store; print(sorted({'filelock', 'subprocess'} & {*sys.modules}))"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603 - ours
    assert told.stdout == "[]\n"
