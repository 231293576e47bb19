"""What a reminder offers as the next step exists: a draft of a known kind, a command that there is."""

import ast
from pathlib import Path

import click
import pytest

from quarterhour import drafts, followups
from quarterhour.cli import cli

HOUSE = Path(followups.__file__).parent
FILES = sorted(HOUSE.glob("*.py"), key=lambda path: path.name)


def words(node: ast.AST) -> list[str]:
    """The texts that stand in a piece of code."""
    return [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str) and n.value]


def calls(path: Path) -> list[ast.Call]:
    """Every call in a file."""
    return [n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_draft_that_a_rule_asks_for_can_be_written(path: Path) -> None:
    asked = [word for call in calls(path) for k in call.keywords if k.arg == "draft" for word in words(k.value)]
    offered = [
        call.args[1]
        for call in calls(path)
        if isinstance(call.func, ast.Name) and call.func.id == "command" and words(call.args[0]) == ["draft"]
    ]
    assert {*asked} <= {*drafts.KINDS}
    assert {word for node in offered for word in words(node)} == {*asked}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_command_that_a_rule_names_exists(path: Path) -> None:
    named = {
        word
        for call in calls(path)
        if isinstance(call.func, ast.Name) and call.func.id == "command" and isinstance(call.args[0], ast.Constant)
        for word in words(call.args[0])
    }
    assert named <= {*cli.list_commands(click.Context(cli))}
