"""How long `qh` takes to start and to list what is due, as ratios to importing Click in the same run."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 20
JOURNAL = Path(__file__).parent.parent / "journal"
FLOOR = [sys.executable, "-c", "import click"]
QH = [sys.executable, "-m", "quarterhour", "--journal", str(JOURNAL), "-q"]
MEASURED = {"qh --version": [*QH, "--version"], "qh --help": [*QH, "--help"], "qh due": [*QH, "due"]}


def seconds(command: list[str]) -> float:
    """The wall time of one run."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Print the median of each command in milliseconds, and its ratio to the floor measured beside it, pair by pair."""
    for name, command in MEASURED.items():
        pairs = [(seconds(command), seconds(FLOOR)) for _ in range(RUNS + 1)][1:]
        took = statistics.median(a for a, _ in pairs) * 1000
        ratio = statistics.median(a / b for a, b in pairs)
        print(f"{name:14} {took:6.0f} ms   {ratio:4.2f} x import click   ({RUNS} runs)")


if __name__ == "__main__":
    main()
