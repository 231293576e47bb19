"""Every command says what it does, with examples, and each example runs."""

import shlex
import shutil
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from quarterhour.cli import cli
from quarterhour.cli.frame import COMMANDS, Command, Group

ROOT = Path(__file__).parents[2]
NAMES = [name for names in COMMANDS.values() for name in names]
SERVES = "serve"  # goes on until it is interrupted; tests/engines runs it


def found(name: str) -> Command:
    command = Group("qh").get_command(click.Context(cli), name)
    assert isinstance(command, Command)
    return command


EXAMPLES = [example for name in NAMES for example in found(name).examples if name != SERVES]


@pytest.mark.parametrize("name", NAMES)
def test_a_command_has_a_sentence_options_told_and_examples(name: str) -> None:
    command = found(name)
    assert (command.help or "").strip().endswith((".", "..."))
    assert command.examples
    assert all(option.help for option in command.params if isinstance(option, click.Option))
    shown = CliRunner().invoke(cli, [name, "-h"], prog_name="qh").stdout
    assert all(example in shown for example in command.examples)


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_runs(example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "journal", tmp_path / "home" / "journal")
    monkeypatch.chdir(tmp_path / "home")
    monkeypatch.delenv("QH_TODAY", raising=False)
    words = shlex.split(example)[1:]
    result = CliRunner().invoke(cli, words, prog_name="qh", catch_exceptions=False)
    assert result.exit_code == 0, result.output
