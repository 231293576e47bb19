"""The parts of the manual that are made from the code: fields, rules, settings, problems, commands."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date
from functools import partial
from pathlib import Path

import click

from quarterhour import checks, drafts, figures, followups
from quarterhour.checks import drafted, hints
from quarterhour.cli.frame import COMMANDS, Command, Group
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.me import Me
from quarterhour.model.organization import Organization
from quarterhour.model.record import described
from quarterhour.model.settings import PLAYBOOKS, Playbook, Settings

TESTS = Path(__file__).parent
KINDS = {"contact": Contact, "interview": Interview, "organization": Organization, "me": Me}


def table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |" for line in lines)


def code(words: tuple[str, ...]) -> str:
    """Several words as code."""
    return ", ".join(f"`{word}`" for word in words)


def field_table(kind: type) -> str:
    """Every field of a kind of file."""
    return table(("field", "what it says", "values", "also read as"), rows_of(kind))


def rows_of(kind: type) -> Iterator[tuple[str, ...]]:
    """One row for each field."""
    for name, field in described(kind).items():
        told = field.metadata
        values = code(told["choices"]) or (f"{told['span'][0]} to {told['span'][1]}" if told["span"] else "")
        yield f"`{name}`", told["about"], values, code(told["read"])


def setting_table() -> str:
    """Every key of `journal.toml` that is no number of a playbook."""
    rows = (
        (f"`{n}`", f.metadata["about"], shown(f.default), code(f.metadata["choices"]))
        for n, f in described(Settings).items()
    )
    return table(("key", "what it says", "default", "values"), rows)


def shown(value: object) -> str:
    """A default as it would be written."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, tuple):
        return f"`[{', '.join(repr(v) for v in value)}]`".replace("'", '"')
    return f"`{value!r}`".replace("'", '"')


def playbook_table() -> str:
    """Every number, in each playbook."""
    rows = (
        (f"`{field.name}`", field.metadata["about"], *(shown(getattr(book, field.name)) for book in PLAYBOOKS.values()))
        for field in fields(Playbook)
    )
    return table(("key", "what it says", *PLAYBOOKS), rows)


def rule_table() -> str:
    """Every rule by its name, with its sentence."""
    return table(
        ("rule", "what it asks for"),
        ((f"`{rule.__name__.replace('_', '-')}`", first_sentence(rule)) for rule in followups.RULES),
    )


def figure_list() -> str:
    """Every figure by its title, with its definition."""
    found = zip(figures.FIGURES, figures.run(Journal(), date(2000, 1, 1)), strict=True)
    return "\n\n".join(f"### {figure.title}\n\n{inspect.getdoc(made)}" for made, figure in found)


def first_sentence(function: Callable[..., object]) -> str:
    """The first paragraph of a docstring on one line."""
    return " ".join((inspect.getdoc(function) or "").split("\n\n")[0].split())


def problem_list() -> str:
    """Every problem and hint that has an example, with the example's own words."""
    return "\n\n".join(f"### {folder.name}\n\n{example(folder)}" for folder in sorted((TESTS / "errors").iterdir()))


def example(folder: Path) -> str:
    """What is said of an example, and what its name stands for where a check explains it."""
    told = [
        line
        for line in (folder / "expected.txt").read_text(encoding="utf-8").splitlines()
        if line.endswith(f"[{folder.name}]")
    ]
    by_name = {check.__name__.replace("_", "-"): first_sentence(check) for check in (*checks.CHECKS, *hints.CHECKS)}
    sentence = f"{by_name[folder.name]}\n\n" if folder.name in by_name else ""
    return f"{sentence}```text\n{told[0] if told else folder.name}\n```"


def message_hints() -> str:
    """Every hint about a message by its name, with its sentence."""
    every: tuple[Callable[..., object], ...] = (*drafted.DRAFT_CHECKS, *drafted.BESIDE_CHECKS)
    rows = ((f"`{check.__name__.replace('_', '-')}`", first_sentence(check)) for check in every)
    return table(("name", "what it says"), rows)


def command_list() -> str:
    """Every command with its options and its session."""
    group = Group("qh")
    return "\n\n".join(command(group, name) for names in COMMANDS.values() for name in names)


def command(group: Group, name: str) -> str:
    """One command: what it does, its own options, examples, and a session."""
    found = group.get_command(click.Context(group), name)
    assert isinstance(found, Command)
    session = TESTS / "cli" / f"{name}.txt"
    parts = [
        f"## qh {name}",
        " ".join((found.help or "").split()),
        options(found),
        "```text\n" + "\n".join(found.examples) + "\n```",
        f"```text\n{session.read_text(encoding='utf-8').strip()}\n```" if session.exists() else "",
    ]
    return "\n\n".join(part for part in parts if part)


def options(found: Command) -> str:
    """A command's own options."""
    own = [p for p in found.params if isinstance(p, click.Option) and p.help and p.expose_value]
    rows = ((f"`{' '.join([*p.opts, *([p.metavar] if p.metavar else [])])}`", p.help or "") for p in own)
    return table(("option", "what it does"), rows) if own else ""


def draft_list() -> str:
    """Every kind of message with its variants, when each is chosen, and the fields that its templates may use."""
    return "\n\n".join(
        "\n\n".join((
            f"### {kind.name}",
            kind.about,
            table(
                ("variant", "chosen", "at most"),
                ((f"`{v.name}`", v.when, f"{v.characters or v.most} {'characters' if v.characters else 'words'}")
                 for v in kind.variants),
            ),
            table(("field", "what it says"), ((f"`{name}`", told) for name, told in kind.fields.items())),
        ))
        for kind in drafts.ALL
    )  # fmt: skip


def common_fields() -> str:
    """The fields that every template may use."""
    return table(("field", "what it says"), ((f"`{name}`", told) for name, told in drafts.COMMON.items()))


PARTS: dict[str, Callable[[], str]] = {
    **{f"fields {name}": partial(field_table, kind) for name, kind in KINDS.items()},
    "settings": setting_table,
    "playbooks": playbook_table,
    "rules": rule_table,
    "figures": figure_list,
    "problems": problem_list,
    "message hints": message_hints,
    "drafts": draft_list,
    "draft fields": common_fields,
    "commands": command_list,
    "tour": lambda: f"```text\n{(TESTS / 'cli' / 'tour.txt').read_text(encoding='utf-8').strip()}\n```",
}
