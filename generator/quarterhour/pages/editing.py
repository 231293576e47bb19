"""Links that open a note in the author's editor: made here, never taken from a note, only in a build for the author."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from urllib.parse import quote

from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.me import Me
from quarterhour.model.organization import Organization
from quarterhour.pages.html import Html, el
from quarterhour.pages.view import View

VSCODE = "vscode"
OBSIDIAN = "obsidian"


def at_line(view: View, path: str, line: int = 0) -> str:
    """The address that opens a file at a line; an editor that knows no lines opens the file."""
    root, editor = view.snapshot.root, view.journal.settings.editor
    if not root or not path or editor not in {VSCODE, OBSIDIAN}:
        return ""
    if editor == OBSIDIAN:
        return f"obsidian://open?{within_vault(root, path)}"
    return f"vscode://file/{quote(f'{root}/{path}'.lstrip('/'))}" + (f":{line}" if line else "")


def adding(view: View, path: str, words: str) -> str:
    """The address that opens a file where a line is to be added to its log; Obsidian adds it by itself."""
    log = record(view, path).log
    if not at_line(view, path) or view.journal.settings.editor == VSCODE:
        return at_line(view, path, max((touch.line for touch in log), default=0))
    content = ("" if log else "\n## Log") + f"\n- {view.worded.isoformat()} {words}"
    return f"obsidian://new?{within_vault(view.snapshot.root, path)}&append&content={quote(content, safe='')}"


def within_vault(root: str, path: str) -> str:
    """A file as Obsidian finds it: the vault is the journal's folder."""
    return f"vault={quote(PurePosixPath(root).name, safe='')}&file={quote(path, safe='')}"


def file(view: View, path: str, line: int = 0) -> Html:
    """The name of a file, which opens it where the author has an editor for that."""
    return named(path, at_line(view, path, line))


def named(path: str, address: str) -> Html:
    """The name of a file, as a link where there is an address."""
    return el("a.qh-edit", el("code", path), at={"href": address}) if address else el("code", path)


def record(view: View, path: str) -> Contact | Interview | Organization | Me:
    """The record that a file holds; the author's own where none does."""
    folder, _, name = path.rpartition("/")
    shelves: Mapping[str, Mapping[str, Contact | Interview | Organization]] = {
        "contacts": view.journal.contacts,
        "interviews": view.journal.interviews,
        "organizations": view.journal.organizations,
    }
    return shelves.get(folder, {}).get(name.removesuffix(".md"), view.journal.me)
