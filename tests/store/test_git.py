"""One commit for one command, in real repositories of every sort."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from quarterhour import __version__, store
from quarterhour.store import git

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings of the machine's own take part."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))


def run(root: Path, *words: str) -> str:
    command = ["git", *words]
    return subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout  # noqa: S603 - ours


def started(root: Path) -> Path:
    run(root, "init", "-q", "-b", "main")
    run(root, "config", "user.name", "Marnie")
    run(root, "config", "user.email", "marnie@example.org")
    return root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    started(tmp_path)
    (tmp_path / "ada.md").write_text("old\n", encoding="utf-8")
    (tmp_path / "bo.md").write_text("old\n", encoding="utf-8")
    run(tmp_path, "add", ".")
    run(tmp_path, "commit", "-q", "-m", "start")
    return tmp_path


def saved(root: Path, name: str = "ada.md", text: str = "new\n") -> Path:
    (root / name).write_text(text, encoding="utf-8")
    return root / name


def committed(root: Path) -> list[str]:
    return sorted(run(root, "show", "--name-only", "--format=", "-z", "HEAD").strip("\0").split("\0"))


def test_a_commit_holds_its_own_files_and_says_how_to_take_it_back(root: Path) -> None:
    said = store.commit(root, [saved(root)], "log: ada\n(email)")
    name = run(root, "rev-parse", "--short", "HEAD").strip()
    assert said == f"committed as {name}; take it back with: git revert {name}"
    assert committed(root) == ["ada.md"]
    assert run(root, "log", "-1", "--format=%s|%(trailers)").strip() == f"log: ada (email)|Quarterhour: {__version__}"
    run(root, "revert", "--no-edit", "HEAD")
    assert (root / "ada.md").read_text(encoding="utf-8") == "old\n"


def test_work_of_the_users_own_stays_as_it_was(root: Path) -> None:
    run(root, "add", saved(root, "bo.md").name)
    saved(root, "loose.md")
    before = run(root, "status", "--porcelain")
    store.commit(root, [saved(root), saved(root, "cy.md")], "add: cy")
    assert committed(root) == ["ada.md", "cy.md"]
    assert run(root, "status", "--porcelain") == before


@pytest.mark.parametrize("staged", [False, True])
def test_a_file_with_changes_of_its_own_is_not_committed(root: Path, *, staged: bool) -> None:
    path = saved(root, text="mine\n")
    if staged:
        run(root, "add", "ada.md")
    head = run(root, "rev-parse", "HEAD")
    before = store.uncommitted(root, [path, root / "bo.md", root / "cy.md"])
    assert before == (path,)
    said = store.commit(root, [saved(root), saved(root, "bo.md")], "log: ada", before)
    assert said == "saved, not committed: there were changes of your own already in ada.md"
    assert run(root, "rev-parse", "HEAD") == head


def test_an_untracked_file_has_changes_of_its_own(root: Path) -> None:
    path = saved(root, "cy.md")
    assert store.uncommitted(root, [path]) == (path,)


def test_a_file_that_is_gone_is_committed_as_gone(root: Path) -> None:
    (root / "ada.md").unlink()
    assert store.commit(root, [root / "ada.md"], "forget: ada").startswith("committed")
    assert run(root, "ls-files") == "bo.md\n"


@pytest.mark.parametrize("name", ["-rf.md", "*.md", ":(top)x.md", "a b.md", "zoë.md", 'q"uote.md', "line\nbreak.md"])
def test_odd_names_are_only_names(root: Path, name: str) -> None:
    before = store.uncommitted(root, [root / name])
    saved(root, "bo.md")
    assert store.commit(root, [saved(root, name)], "add: x", before).startswith("committed")
    assert committed(root) == [name]


def test_the_first_commit_of_all(tmp_path: Path) -> None:
    started(tmp_path)
    saved(tmp_path, "loose.md")
    assert store.commit(tmp_path, [saved(tmp_path)], "init").startswith("committed")
    assert committed(tmp_path) == ["ada.md"]


def test_a_journal_in_a_folder_of_a_worktree(root: Path) -> None:
    run(root, "worktree", "add", "-q", "--detach", "tree")
    journal = root / "tree" / "journal"
    journal.mkdir()
    assert store.commit(journal, [saved(journal)], "add: ada").startswith("committed")
    assert committed(journal) == ["journal/ada.md"]


def test_nothing_to_commit_is_said(root: Path) -> None:
    assert store.commit(root, [root / "ada.md"], "x") == "not committed: nothing is different from the last commit"


def test_no_repository_is_said(tmp_path: Path) -> None:
    assert store.uncommitted(tmp_path, [saved(tmp_path)]) == ()
    said = store.commit(tmp_path, [saved(tmp_path)], "x")
    assert said == "saved, not committed: this folder is in no git repository"


def test_a_bare_repository_is_said(tmp_path: Path) -> None:
    run(tmp_path, "init", "-q", "--bare")
    said = store.commit(tmp_path, [saved(tmp_path)], "x")
    assert said == "saved, not committed: this folder is in no git repository"


def test_git_that_is_missing_is_said(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(root))
    assert store.commit(root, [saved(root)], "x") == "saved, not committed: git is not installed"


def test_git_that_does_not_answer_is_said(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git, "PATIENCE", 0)
    assert store.commit(root, [saved(root)], "x") == "saved, not committed: git did not answer within 0 seconds"


def test_another_git_at_work_is_said(root: Path) -> None:
    (root / ".git" / "index.lock").touch()
    said = store.commit(root, [saved(root)], "x")
    assert said == "saved, not committed: another git command is at work here"


def test_an_author_without_a_name_is_told_how_to_give_one(root: Path) -> None:
    run(root, "config", "--unset", "user.name")
    run(root, "config", "--unset", "user.email")
    run(root, "config", "user.useConfigOnly", "true")
    assert "git config user.name" in store.commit(root, [saved(root)], "x")


def test_a_hook_that_refuses_is_heeded_and_leaves_the_index_alone(root: Path) -> None:
    hook = root / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho 'error: \033[1mno tabs\033[0m' >&2\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    head = run(root, "rev-parse", "HEAD")
    said = store.commit(root, [saved(root), saved(root, "cy.md")], "x")
    assert said == "saved, not committed: [1mno tabs[0m"
    assert run(root, "rev-parse", "HEAD") == head
    assert run(root, "status", "--porcelain") == " M ada.md\n?? cy.md\n"


def test_a_file_that_git_ignores_is_said(root: Path) -> None:
    (root / ".git" / "info").mkdir(exist_ok=True)
    (root / ".git" / "info" / "exclude").write_text("cy.md\n", encoding="utf-8")
    said = store.commit(root, [saved(root, "cy.md"), saved(root)], "x")
    assert said == "saved, not committed: git ignores this file"


def test_a_merge_half_done_is_said(root: Path) -> None:
    run(root, "checkout", "-q", "-b", "other")
    store.commit(root, [saved(root, text="theirs\n")], "x")
    run(root, "checkout", "-q", "main")
    store.commit(root, [saved(root, text="mine\n")], "x")
    with pytest.raises(subprocess.CalledProcessError):
        run(root, "merge", "other")
    assert store.commit(root, [saved(root, "bo.md")], "x") == "saved, not committed: a merge is half done here"


def test_a_repositorys_file_watcher_is_not_started(root: Path) -> None:
    watcher = root / "watcher"
    watcher.write_text(f"#!/bin/sh\ntouch '{root}/started'\n", encoding="utf-8")
    watcher.chmod(0o755)
    run(root, "config", "core.fsmonitor", str(watcher))
    store.commit(root, [saved(root)], "x")
    assert not (root / "started").exists()
