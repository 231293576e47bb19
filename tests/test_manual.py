"""The manual is in step with the code: what is made from it stands there, and nothing is missing."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from manual import PARTS
from quarterhour.cli.frame import COMMANDS

MANUAL = Path(__file__).parents[1] / "docs" / "manual"
MADE = re.compile(r"(<!-- begin: (.*?) -->\n).*?(<!-- end -->)", re.DOTALL)
PAGES = [MANUAL.parents[1] / "README.md", *sorted(MANUAL.glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_made_parts_of_a_page_are_as_the_code_has_them(page: Path, expected: Callable[[Path, str], None]) -> None:
    text = page.read_text(encoding="utf-8")
    expected(page, MADE.sub(lambda part: f"{part[1]}\n{PARTS[part[2]]()}\n\n{part[3]}", text))


def test_every_made_part_stands_on_some_page() -> None:
    standing = {part for page in PAGES for _, part, _ in MADE.findall(page.read_text(encoding="utf-8"))}
    assert standing == set(PARTS)


def test_every_command_has_a_session() -> None:
    sessions = {path.stem for path in (Path(__file__).parent / "cli").glob("*.txt")}
    assert {name for names in COMMANDS.values() for name in names} - sessions == {"build", "serve"}
