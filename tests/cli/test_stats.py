"""What other programs read of `qh stats`."""

import json
import re
from pathlib import Path

from click.testing import CliRunner

from quarterhour.cli import cli

JOURNAL = Path(__file__).parent / "journal"


def told(*words: str) -> str:
    """What the command prints."""
    result = CliRunner().invoke(cli, ["stats", *words, "--journal", str(JOURNAL), "--today", "2026-11-24"])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_data_of_a_figure() -> None:
    found = json.loads(told("--json"))
    assert (found["schema"], found["today"], found["problems"], len(found["items"])) == (
        "qh/stats/1",
        "2026-11-24",
        0,
        21,
    )
    assert found["items"][0] == {
        "name": "response-rate",
        "title": "Response rate",
        "reading": "2 of 2 people answered; 1 more is pending",
        "value": None,
        "unit": "%",
        "n": 2,
        "of": "people asked whose answer is in",
        "why_hidden": "counts only: fewer than 5",
        "rows": [
            {"how it stands": "answered", "people": 2},
            {"how it stands": "no answer", "people": 0},
            {"how it stands": "pending", "people": 1},
        ],
    }


def test_a_row_is_one_line_of_a_day_and_counts() -> None:
    assert re.fullmatch(r"2026-11-24(?: [a-z]+=\d+)+\n", told("--row"))
