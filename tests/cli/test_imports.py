"""No command loads what it does not need: starting is what people wait for most often."""

import subprocess
import sys
from pathlib import Path

import pytest

JOURNAL = Path(__file__).parent / "journal"
HEAVY = {"mkdocs", "jinja2", "markdown", "nh3", "rich", "filelock", "holidays", "email", "subprocess", "hypothesis"}


@pytest.mark.parametrize(
    ("words", "besides"),
    [
        (["--version"], {"yaml", "frontmatter", "zoneinfo", "json"}),
        (["--help"], {"yaml", "frontmatter", "json"}),
        (["due", "--journal", str(JOURNAL), "--today", "2026-11-24"], set[str]()),
        (["list", "--journal", str(JOURNAL), "--today", "2026-11-24"], set[str]()),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_command_loads_only_what_it_needs(words: list[str], besides: set[str]) -> None:
    program = (
        "import sys\nfrom quarterhour.cli import cli\n"
        f"try:\n    cli({words!r}, prog_name='qh')\nexcept SystemExit:\n    pass\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603  # this program
    assert set(run.stderr.split()) & (HEAVY | besides) == set()
