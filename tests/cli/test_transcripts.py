"""Each command as a session at the terminal; the same files are the examples of the manual.

A transcript is run in order in a copy of the small journal beside it, on Tuesday 24 November 2026. `$` marks what is
typed, `!` what goes to standard error, `[exit 3]` a code that is not 0; a comment `# On 2026-11-25` changes the day.
`pytest --rewrite` writes the answers anew.
"""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from quarterhour.cli import cli

HERE = Path(__file__).parent
ON = re.compile(r"# On (\d{4}-\d{2}-\d{2})")
TRANSCRIPTS = sorted(HERE.glob("*.txt"))


def answer(typed: str) -> str:
    """What one command prints, as it stands in a transcript."""
    if not typed.startswith("qh"):
        return shell(typed)
    result = CliRunner().invoke(cli, shlex.split(typed)[1:], prog_name="qh")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    lines = result.stdout.splitlines() + [f"! {line}".rstrip() for line in result.stderr.splitlines()]
    return "\n".join([*lines, *([f"[exit {result.exit_code}]"] if result.exit_code else [])])


def shell(typed: str) -> str:
    """What the shell answers to anything else."""
    if typed.startswith("cd "):
        os.chdir(typed.removeprefix("cd "))
        return ""
    run = subprocess.run(["bash", "-c", typed], capture_output=True, text=True, check=True)  # noqa: S603, S607  # ours
    return run.stdout.rstrip("\n")


def replay(text: str) -> str:
    """A transcript with its answers as they are now; blank lines between commands and comments are kept."""
    out = []
    for line in text.splitlines():
        if line.startswith("# "):
            out.append(line)
            if day := ON.match(line):
                os.environ["QH_TODAY"] = day[1]
        elif line.startswith("$ "):
            said = answer(line.removeprefix("$ "))
            out.append(line + (f"\n{said}" if said else "") + "\n")
    return "\n".join(out)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    shutil.copytree(HERE / "journal", tmp_path / "journal")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QH_TODAY", "2026-11-24")
    monkeypatch.setenv("COLUMNS", "100")
    text = path.read_text(encoding="utf-8")
    now = replay(text)
    if request.config.getoption("--rewrite"):
        path.write_text(now, encoding="utf-8")
    assert now == path.read_text(encoding="utf-8")
