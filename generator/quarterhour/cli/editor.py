"""Open the author's editor at a line, and wait for it."""

import os
import shlex
from pathlib import Path
from shutil import which

import click

WAITING = {"code": "--wait", "codium": "--wait", "subl": "--wait", "zed": "--wait", "gedit": "--wait"}
AT_LINE = {"vim", "vi", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "mcedit"}


LEAVING = {
    "vim": "write with i, end with Esc and :wq",
    "nano": "save with Ctrl-O and Enter, end with Ctrl-X",
    "emacs": "save and end with Ctrl-X Ctrl-S, Ctrl-X Ctrl-C",
}
KIN = {"vi": "vim", "nvim": "vim", "pico": "nano", "emacsclient": "emacs"}


def edit(path: Path, line: int, chosen: str) -> bool:
    """Open a file at a line in an editor; whether it was changed."""
    before = path.read_bytes()
    click.edit(editor=command(chosen, line), filename=str(path))
    return path.read_bytes() != before


def chosen_editor(setting: str = "") -> str:
    """The editor of the environment, else the one that the journal names, where it can be waited for; or nothing."""
    names = ("GIT_EDITOR", "VISUAL", "EDITOR")
    own = next((value for name in names if (value := os.environ.get(name))), "")
    return own or ("code" if setting == "vscode" and which("code") else "")


def leaving(chosen: str) -> str:
    """How to come back from an editor."""
    program = Path(shlex.split(chosen)[0]).stem
    return LEAVING.get(KIN.get(program, program), "save the file and close it")


def command(chosen: str, line: int) -> str:
    """An editor told to wait and to start at a line where it can."""
    words = shlex.split(chosen)
    program = Path(words[0]).stem
    if program in WAITING and not {"--wait", "-w"} & set(words):
        words.append(WAITING[program])
    if program in AT_LINE:
        words.append(f"+{line}")
    return shlex.join(words)
