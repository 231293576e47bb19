"""Filling in a template: plain text with fields, tidied afterwards.

An author's own template may use the fields of its kind, `if`, and five filters. It cannot repeat anything, call
anything, reach into anything or read another file, so that it is always quick and always short.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes, select_autoescape
from jinja2.sandbox import ImmutableSandboxedEnvironment

from quarterhour.model.problem import Problem
from quarterhour.model.wording import listed

LONGEST = 10_000
FILTERS = frozenset({"capitalize", "lower", "title", "trim", "upper"})
ALLOWED = (
    nodes.And, nodes.Compare, nodes.CondExpr, nodes.Const, nodes.Filter, nodes.If, nodes.Name, nodes.Not,
    nodes.Operand, nodes.Or, nodes.Output, nodes.TemplateData,
)  # fmt: skip
BAD = "bad-template"


@cache
def template(name: str) -> str:
    """The words of a template that comes with the program."""
    return files("quarterhour.drafts").joinpath("templates", f"{name}.txt").read_text(encoding="utf-8")


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """Where templates are filled in: they can read the facts given to them, and nothing else."""
    made = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=select_autoescape(default_for_string=False)
    )
    made.globals.clear()
    return made


def render(text: str, facts: Mapping[str, str]) -> str:
    """A template with its facts, one line to a paragraph, without the gaps that empty facts leave."""
    return tidy(compiled(text).render(facts))


@lru_cache(maxsize=100)
def compiled(text: str) -> Template:
    """A template made ready once, however many messages it is for."""
    return environment().from_string(text)


def tidy(text: str) -> str:
    """A text with single spaces, and one empty line between its paragraphs."""
    lines = "\n".join(re.sub(r"[ \t]+", " ", line).strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip() + "\n"


def wrong(path: str, text: str, fields: Collection[str]) -> Problem | None:
    """The first thing that is wrong with an author's own template, with its line."""
    if len(text) > LONGEST:
        message = f"the template has {len(text):,} characters, and a message has at most {LONGEST:,}"
        return Problem(path, 1, 1, BAD, message, "shorten it")
    try:
        tree = environment().parse(text)
        found = next(mistakes(tree, fields), None)
        if found is None:
            environment().compile(tree)
    except TemplateSyntaxError as error:
        return Problem(path, error.lineno, 1, BAD, (error.message or "it cannot be read").rstrip("."), "mend it")
    except (RecursionError, SyntaxError, MemoryError):
        return Problem(path, 1, 1, BAD, "the template is nested too deep", "write it without brackets in brackets")
    return Problem(path, found[0], 1, BAD, found[1], found[2]) if found else None


def mistakes(tree: nodes.Node, fields: Collection[str]) -> Iterator[tuple[int, str, str]]:
    """What a template may not use: the line, what is wrong there, and what to write instead."""
    for node in tree.find_all(nodes.Node):
        if isinstance(node, nodes.Name) and node.name not in fields:
            yield node.lineno, f'there is no field "{node.name}"', f"write {listed(sorted(fields), 'or')}"
        elif isinstance(node, nodes.Filter) and node.name not in FILTERS:
            yield node.lineno, f'there is no filter "{node.name}"', f"use {listed(sorted(FILTERS), 'or')}"
        elif not isinstance(node, ALLOWED):
            told = type(node).__name__.casefold()
            yield node.lineno, f'"{told}" has no place in a template', "use fields and {% if %} only"
