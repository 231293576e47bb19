"""The same journal on the same day gives the same bytes, however the program's own sets happen to be ordered."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from busy import BUSY
from journals import write_journal

SAMPLE = Path(__file__).parents[2] / "journal"


def due(root: Path, day: str, seed: str) -> bytes:
    """What a new process says is due."""
    words = ["due", "--json", "--all", "--journal", str(root), "--today", day]
    run = subprocess.run(  # noqa: S603  # this program
        [sys.executable, "-m", "quarterhour", *words],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
    )
    return run.stdout


@pytest.mark.parametrize("name", ["sample", "laid-off", "career-changer"])
def test_two_processes_say_the_same(name: str, tmp_path: Path) -> None:
    if name == "sample":
        root = shutil.copytree(SAMPLE, tmp_path / "journal")
    else:
        root = write_journal(tmp_path, (BUSY / f"{name}.txt").read_text(encoding="utf-8"))
    first, second = (due(root, "2026-11-24", seed) for seed in ("1", "2"))
    assert b'"schema": "qh/due/1"' in first
    assert first == second
