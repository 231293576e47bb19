"""Every problem and hint has an example: a few files, and exactly what is said of them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from quarterhour import checks, store
from quarterhour.checks import hints
from quarterhour.workflow.templates import own_templates

EXAMPLES = Path(__file__).parents[1] / "errors"
TODAY = date(2026, 11, 24)


def examples() -> list[str]:
    return sorted(folder.name for folder in EXAMPLES.iterdir() if folder.is_dir())


@pytest.mark.parametrize("name", examples())
def test_an_example_says_what_is_wrong(name: str, expected: Callable[[Path, str], None]) -> None:
    journal, problems = store.load(EXAMPLES / name)
    found = sorted(
        [
            *problems,
            *checks.run(journal, TODAY),
            *hints.run(journal, TODAY),
            *own_templates(EXAMPLES / name).problems,
        ]
    )
    assert name in {problem.name for problem in found}
    expected(EXAMPLES / name / "expected.txt", "".join(f"{problem}\n" for problem in found))
