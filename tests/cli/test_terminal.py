"""What is asked at a real terminal, and what the answers do."""

import os
import pty
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PATIENCE = 60  # seconds without a word: only a question nobody answers takes that long
EDITOR = """\
#!/bin/sh
sed -i 's/^## Notes$/&\\n\\nShe showed me the pump hall./' "$1"
"""


def at_terminal(folder: Path, words: list[str], answers: str, **environment: str) -> str:
    """Run the program at a terminal, type the answers, and give back the whole screen."""
    ours, theirs = pty.openpty()
    run = subprocess.Popen(  # noqa: S603  # this program
        [sys.executable, "-m", "quarterhour", *words],
        cwd=folder,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "QH_TODAY": "2026-11-24", "TERM": "xterm", "NO_COLOR": "1", **environment},
    )
    os.close(theirs)
    os.write(ours, answers.encode())
    screen = b""
    while True:
        if not select.select([ours], [], [], PATIENCE)[0]:
            run.kill()
            pytest.fail(f"still waiting for an answer: {screen.decode()}")
        try:
            piece = os.read(ours, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        screen += piece
    os.close(ours)
    assert run.wait(timeout=30) == 0, screen.decode()
    return screen.decode().replace("\r\n", "\n")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    shutil.copytree(HERE / "journal", tmp_path / "journal")
    return tmp_path


def test_a_new_journal_asks_four_questions(tmp_path: Path) -> None:
    screen = at_terminal(tmp_path, ["init", "mine"], "Lena Brandt\nlena@example.org\nEurope/Berlin\ngraduate\n")
    assert "Your name" in screen
    me = (tmp_path / "mine" / "journal" / "me.md").read_text(encoding="utf-8")
    assert me.startswith(
        "---\nname: Lena Brandt\nemail: lena@example.org\ntimezone: Europe/Berlin\nsituation: graduate\n---\n"
    )


def test_an_answer_that_cannot_be_read_is_asked_for_again(tmp_path: Path) -> None:
    answers = "Marnie Holt\nmarnie\nmarnie@example.org\nLodnon\nEurope/London\nstudent\n"
    screen = at_terminal(tmp_path, ["init", "mine"], answers)
    assert '"marnie" is not one e-mail address' in screen
    assert '"Lodnon" is not the name of a time zone; write Europe/London' in screen
    written = (tmp_path / "mine" / "journal" / "me.md").read_text(encoding="utf-8")
    assert "email: marnie@example.org\ntimezone: Europe/London\n" in written


def test_the_due_list_is_walked_one_by_one(home: Path) -> None:
    screen = at_terminal(home, ["due", "--step", "--who", "ana"], "d\nq\n")
    assert "Write to Ana Ruiz a second and last time" in screen
    assert (
        (home / "journal/contacts/ana-ruiz.md").read_text(encoding="utf-8").endswith("- 2026-11-24 nudged by email\n")
    )


def test_a_debrief_opens_the_editor_and_ends_with_the_thanks(home: Path) -> None:
    editor = home / "editor"
    editor.write_text(EDITOR, encoding="utf-8")
    editor.chmod(0o755)
    screen = at_terminal(home, ["debrief", "noor"], "sent\n", EDITOR=str(editor), VISUAL="", GIT_EDITOR="")
    assert "Dear Noor," in screen
    talk = (home / "journal/interviews/2026-11-23-noor-haddad.md").read_text(encoding="utf-8")
    assert "She showed me the pump hall." in talk
    assert talk.endswith("- 2026-11-24 debriefed\n")
    assert (home / "journal/contacts/noor-haddad.md").read_text(encoding="utf-8").endswith("thanked by email\n")
