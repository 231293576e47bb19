"""One commit for one command: only its own files, and a sentence about how it went."""

import os
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from quarterhour import __version__

PATIENCE = 60
QUIET = {"GIT_TERMINAL_PROMPT": "0", "GIT_LITERAL_PATHSPECS": "1", "GIT_EDITOR": "true", "LC_ALL": "C"}
MARKS = ("fatal: ", "error: ", "hint: ")
KNOWN = (
    ("not a git repository", "this folder is in no git repository"),
    ("must be run in a work tree", "this folder is in no git repository"),
    ("index.lock", "another git command is at work here"),
    ("tell me who you are", "git does not know your name: git config user.name and user.email"),
    ("empty ident name", "git does not know your name: git config user.name and user.email"),
    ("auto-detect email", "git does not know your e-mail address: git config user.email"),
    ("dubious ownership", "git does not trust this folder: it belongs to someone else (safe.directory)"),
    ("partial commit during a merge", "a merge is half done here"),
    ("ignored by one of your .gitignore", "git ignores this file"),
    ("gpg failed to sign", "the commit could not be signed"),
)


class Answer(NamedTuple):
    """What git said, and whether it did what it was asked."""

    done: bool
    said: str


def uncommitted(root: Path, paths: Iterable[Path]) -> tuple[Path, ...]:
    """Those of some files that differ from the last commit; asked before an edit, so that only it is committed."""
    return tuple(path for path in paths if (state := status(root, [path])).done and state.said)


def commit(root: Path, paths: Sequence[Path], message: str, before: Sequence[Path] = ()) -> str:
    """Commit some files and nothing else, and say how it went; nothing is done where some had changes `before`."""
    if before:
        names = ", ".join(path.name for path in before)
        return f"saved, not committed: there were changes of your own already in {names}"
    state = status(root, paths)
    if not state.done:
        return f"saved, not committed: {reason(state.said)}"
    if not state.said:
        return "not committed: nothing is different from the last commit"
    return made(root, names_of(root, paths), " ".join(message.replace("\0", "").split()))


def staged(root: Path) -> tuple[Path, ...]:
    """The files that the next commit will hold."""
    told = ask(root, "diff", "--cached", "--name-only", "-z", "--diff-filter=d", "--relative")
    return tuple(root / name for name in told.said.split("\0") if name) if told.done else ()


def made(root: Path, names: Sequence[str], message: str) -> str:
    """Make the commit; where git refuses, its list of files is as it was."""
    others = ask(root, "ls-files", "-z", "--others", "--", *names)
    new = [name for name in others.said.split("\0") if name]
    answer = ask(root, "add", "--intent-to-add", "--", *new) if new else others
    if answer.done:
        trailer = f"Quarterhour: {__version__}"
        answer = ask(root, "commit", "--quiet", "--only", "-m", message, "-m", trailer, "--", *names)
    if answer.done:
        name = ask(root, "rev-parse", "--short", "HEAD").said.strip()
        return f"committed as {name}; take it back with: git revert {name}"
    if new:
        ask(root, "rm", "--cached", "--quiet", "--force", "--ignore-unmatch", "--", *new)
    return f"saved, not committed: {reason(answer.said)}"


def status(root: Path, paths: Sequence[Path]) -> Answer:
    """What differs from the last commit in some files."""
    return ask(root, "status", "--porcelain", "-z", "--untracked-files=all", "--", *names_of(root, paths))


def names_of(root: Path, paths: Sequence[Path]) -> list[str]:
    """Some files as git is asked about them, from the journal's folder."""
    return [os.path.relpath(path, root) for path in paths]


def ask(root: Path, *words: str) -> Answer:
    """Ask git one thing: without a shell, a question at the terminal or a foreign file watcher."""
    command = ["git", "-c", "core.fsmonitor=false", *words]
    try:
        told = subprocess.run(  # noqa: S603 - a fixed program; every file stands after `--`
            command,
            cwd=root,
            env={**os.environ, **QUIET},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Answer(done=False, said=f"git did not answer within {PATIENCE} seconds")
    except OSError:
        return Answer(done=False, said="git is not installed")
    done = told.returncode == 0
    output = told.stdout if done else told.stderr + told.stdout
    return Answer(done, os.fsdecode(output))


def reason(said: str) -> str:
    """Why git refused, in a few words."""
    lower = said.casefold()
    known = next((words for sign, words in KNOWN if sign in lower), "")
    lines = [line.strip() for line in said.split("\n") if line.strip()]
    first = next((line for line in lines if line.startswith(MARKS)), lines[-1] if lines else "git gave no reason")
    for mark in MARKS:
        first = first.removeprefix(mark)
    return known or "".join(c for c in first if c.isprintable())
