"""Links into the author's editor: to the line, only in a build for the author, never taken from a note."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import followups, pages
from quarterhour.model.snapshot import Snapshot
from rendered import tree

TODAY = date(2026, 11, 24)
ROOT = "/home/ada/my notes/journal"
TALK = """
    == journal.toml
    format = 1
    editor = "{editor}"
    == contacts/ada.md
    ---
    name: Ada
    ---

    [here](vscode://file/etc/passwd) and [there](obsidian://open?vault=x)

    ## Log
    - 2026-11-20 wrote by email
    - 2026-11-19 tlaked about pumps
    == interviews/x.md
    ---
    with: "[[ada]]"
    when: 2026-11-23T15:00
    ---

    ## Learned
    - Nights rotate

    ## Promises
    - [ ] send the map (by 2026-11-24)
"""


def addresses(root: Path, editor: str, path: str, *, folder: str = ROOT) -> set[str]:
    """Where a page of the journal leads outside the site."""
    journal, problems = journal_from(root, TALK.format(editor=editor))
    seen = Snapshot(journal=journal, today=TODAY, problems=problems, reminders=followups.run(journal, TODAY))
    (page,) = (page for page in pages.render(replace(seen, root=folder)) if page.path == path)
    found = (each.get("href", "") for each in tree(page).iter("a"))
    return {href for href in found if "://" in href}


def test_vscode_opens_the_log_and_the_box(tmp_path: Path) -> None:
    base = "vscode://file/home/ada/my%20notes/journal"
    assert addresses(tmp_path, "vscode", "follow-ups.md") >= {
        f"{base}/contacts/ada.md:9",
        f"{base}/interviews/x.md:10",
    }


def test_obsidian_adds_the_line(tmp_path: Path) -> None:
    found = addresses(tmp_path, "obsidian", "follow-ups.md")
    new = "obsidian://new?vault=journal&file=contacts%2Fada.md&append&content=%0A-%202026-11-24%20thanked%20by%20email"
    assert {new, "obsidian://open?vault=journal&file=interviews%2Fx.md"} <= found


def test_a_person_is_made_from_a_file_that_opens(tmp_path: Path) -> None:
    assert "vscode://file/home/ada/my%20notes/journal/contacts/ada.md:1" in addresses(
        tmp_path, "vscode", "people/ada.md"
    )


@pytest.mark.parametrize(("editor", "folder"), [("vscode", ""), ("", ROOT)])
@pytest.mark.parametrize("path", ["index.md", "follow-ups.md", "people/ada.md", "interviews/x.md"])
def test_without_an_editor_or_a_folder_nothing_leads_there(tmp_path: Path, editor: str, folder: str, path: str) -> None:
    text = TALK.replace('    editor = "{editor}"\n', "" if not editor else '    editor = "{editor}"\n')
    journal, _ = journal_from(tmp_path, text.format(editor=editor))
    seen = Snapshot(journal=journal, today=TODAY, reminders=followups.run(journal, TODAY), root=folder)
    (page,) = (page for page in pages.render(seen) if page.path == path)
    assert "vscode:" not in page.body.replace("vscode://file/etc/passwd", "")
    assert {each.get("href", "") for each in tree(page).iter("a") if ":" in each.get("href", "")} == set()
