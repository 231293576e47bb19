"""Make a new journal: the few files it needs, none of them ever overwritten."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from quarterhour import store
from quarterhour.engines.own import PLACEHOLDER
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.me import Me
from quarterhour.model.record import Link, When
from quarterhour.workflow.typed import readable

SETTINGS = """\
# How you follow up. Every key has a default, so this file needs no edit; the manual lists them all.
format = 1
"""
MKDOCS = """\
site_name: {title}
docs_dir: docs
theme:
  name: material
plugins:
  - search
  - quarterhour
"""
IGNORE = """\
/site/
.site.*/
.quarterhour/
*.eml
.DS_Store
"""
EDITORCONFIG = """\
root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.md]
trim_trailing_whitespace = false
"""
VSCODE_TASKS = """\
{
  "version": "2.0.0",
  "tasks": [
    {
      "label": "qh check",
      "type": "shell",
      "command": "qh check --format gcc --watch",
      "isBackground": true,
      "problemMatcher": {
        "owner": "quarterhour",
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": {
          "regexp": "^(.*):(\\\\d+):(\\\\d+): (error|warning): (.*)$",
          "file": 1,
          "line": 2,
          "column": 3,
          "severity": 4,
          "message": 5
        },
        "background": { "activeOnStart": true, "beginsPattern": "^qh: checking", "endsPattern": "^qh: done" }
      }
    }
  ]
}
"""
OBSIDIAN_TYPES = """\
{
  "types": {
    "aliases": "aliases",
    "tags": "tags",
    "with": "multitext",
    "when": "datetime",
    "added": "date",
    "minutes": "number",
    "fit": "number"
  }
}
"""
SAMPLE_NOTES = """\
Started in the lab and moved to the plant floor after two years.
"""


class Laid(NamedTuple):
    """One file of a new journal, and whether it was made or was there already."""

    path: Path
    new: bool


def init(folder: Path, told: Mapping[str, str], today: date, *, editor: str = "", sample: bool = False) -> list[Laid]:
    """Lay down the files of a journal that are not there yet."""
    readable(Me, told)
    files = {**core(told, editor), **editor_files(editor), **(sample_files(today) if sample else {})}
    laid = []
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            store.create(path, text)
        except FileExistsError:
            laid.append(Laid(path, new=False))
        else:
            laid.append(Laid(path, new=True))
    for name in ("contacts", "interviews", "organizations"):
        (folder / "journal" / name).mkdir(exist_ok=True)
    return laid


def core(told: Mapping[str, str], editor: str) -> dict[str, str]:
    """What every journal has."""
    settings = SETTINGS + (f'editor = "{editor}"\n' if editor in {"vscode", "obsidian"} else "")
    return {
        "journal/journal.toml": settings,
        "journal/me.md": store.scaffold(Me, {key: value for key, value in told.items() if value}),
        "docs/pages.md": PLACEHOLDER,
        "mkdocs.yml": MKDOCS.format(title="Quarterhour"),
        ".gitignore": IGNORE,
        ".editorconfig": EDITORCONFIG,
    }


def editor_files(editor: str) -> dict[str, str]:
    """What an editor likes to find."""
    if editor == "vscode":
        return {".vscode/tasks.json": VSCODE_TASKS}
    return {"journal/.obsidian/types.json": OBSIDIAN_TYPES} if editor == "obsidian" else {}


def sample_files(today: date) -> dict[str, str]:
    """One invented person, met yesterday and not thanked yet."""
    yesterday = today - timedelta(days=1)
    person = Link("Ada Example", "ada-example", "ada-example")
    contact = store.scaffold(
        Contact,
        {"name": "Ada Example", "organization": "Example Works", "email": "ada@example.org", "added": yesterday},
    )
    talk = store.scaffold(Interview, {"with": (person,), "when": When(yesterday), "by": "phone", "minutes": 15})
    talk = talk.replace("## Notes\n", f"## Notes\n\n{SAMPLE_NOTES}", 1)
    return {
        "journal/contacts/ada-example.md": contact,
        f"journal/interviews/{yesterday.isoformat()}-ada-example.md": talk,
    }


def questions() -> Iterator[tuple[str, str, str]]:
    """The four things worth asking at the start: the field, the question, and what a fair answer looks like."""
    yield "name", "Your name", ""
    yield "email", "Your e-mail address", ""
    yield "timezone", "Your time zone, such as Europe/London", ""
    yield "situation", "Where you stand: student, graduate, career-change, active-search, returner, employed", ""
