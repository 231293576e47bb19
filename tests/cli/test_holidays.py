"""What the due list says where holidays are asked for and nothing installed knows them."""

import os
import subprocess
import sys
from pathlib import Path

from journals import write_journal

WITHOUT = "import sys; sys.modules['holidays'] = None; from quarterhour.cli import main; main()"


def test_the_due_list_says_that_only_weekends_are_known(tmp_path: Path) -> None:
    root = write_journal(tmp_path, '== journal.toml\nformat = 1\nholidays = "US"\n')
    run = subprocess.run(  # noqa: S603  # this program
        [sys.executable, "-c", WITHOUT, "--journal", str(root), "due"],
        capture_output=True,
        text=True,
        env={**os.environ, "QH_TODAY": "2026-11-24"},
        check=True,
    )
    assert run.stderr.splitlines() == [
        "1 file has problems: qh check",
        "holidays are not installed: only weekends are known",
    ]
