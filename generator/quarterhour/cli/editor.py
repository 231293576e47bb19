"""Open the author's editor at a line, and wait for it."""

import os
import shlex
from pathlib import Path

import click

WAITING = {"code": "--wait", "codium": "--wait", "subl": "--wait", "zed": "--wait", "gedit": "--wait"}
AT_LINE = {"vim", "vi", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "mcedit"}


def edit(path: Path, line: int) -> bool:
    """Open a file at a line; whether it was changed."""
    before = path.read_bytes()
    click.edit(editor=command(line), filename=str(path))
    return path.read_bytes() != before


def command(line: int) -> str | None:
    """The editor of the environment, told to wait and to start at a line where it can; else Click's choice."""
    names = ("GIT_EDITOR", "VISUAL", "EDITOR")
    chosen = next((value for name in names if (value := os.environ.get(name))), None)
    if chosen is None:
        return None
    words = shlex.split(chosen)
    program = Path(words[0]).stem
    if program in WAITING and not {"--wait", "-w"} & set(words):
        words.append(WAITING[program])
    if program in AT_LINE:
        words.append(f"+{line}")
    return shlex.join(words)
