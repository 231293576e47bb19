"""Every rule, check, page and draft that has a file is in its room's tuple, and the model is pure."""

import ast
import sys
from pathlib import Path

import pytest

import quarterhour
from quarterhour import checks, figures, followups, pages
from quarterhour.checks import drafted

HOUSE = Path(quarterhour.__file__).parent


def functions(room: str) -> set[str]:
    """The files of a room that hold a function of their own name."""
    return {
        path.stem
        for path in (HOUSE / room).glob("*.py")
        if any(
            isinstance(node, ast.FunctionDef) and node.name == path.stem for node in ast.parse(path.read_text()).body
        )
    }


def test_every_rule_is_listed() -> None:
    assert functions("followups") == {rule.__name__ for rule in followups.RULES}


def test_every_check_is_listed() -> None:
    assert functions("checks") == {check.__name__ for check in checks.CHECKS}


def test_every_check_of_a_message_is_listed() -> None:
    listed = (*drafted.DRAFT_CHECKS, *drafted.BESIDE_CHECKS)
    assert functions("checks/drafted") == {check.__name__ for check in listed}


def test_every_figure_is_listed() -> None:
    assert functions("figures") == {figure.__name__ for figure in figures.FIGURES}


def test_every_page_is_listed() -> None:
    assert functions("pages") >= {page.__name__ for page in pages.PAGES}


@pytest.mark.parametrize("path", sorted((HOUSE / "model").glob("*.py")), ids=lambda path: path.stem)
def test_the_model_imports_the_standard_library_and_itself(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            assert name.split(".")[0] in sys.stdlib_module_names or name.startswith("quarterhour.model"), name


@pytest.mark.parametrize("path", sorted(HOUSE.rglob("*.py")), ids=lambda path: str(path.relative_to(HOUSE)))
def test_every_file_begins_with_a_sentence(path: Path) -> None:
    if path == HOUSE / "model" / "__init__.py":
        assert not path.read_text(encoding="utf-8")
    else:
        told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        assert told
        assert told.splitlines()[0].endswith((".", ":", "`.", "…"))
