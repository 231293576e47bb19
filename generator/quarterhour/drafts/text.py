"""Filling in a template: plain text, its gaps given as finished sentences, tidied afterwards."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from jinja2 import FunctionLoader, StrictUndefined, select_autoescape
from jinja2.sandbox import ImmutableSandboxedEnvironment


def template(name: str) -> str:
    """The words of a template that comes with the program."""
    return files("quarterhour.drafts").joinpath("templates", name).read_text(encoding="utf-8")


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """Where templates are filled in: they can read the facts given to them, and nothing else."""
    return ImmutableSandboxedEnvironment(
        loader=FunctionLoader(template),
        undefined=StrictUndefined,
        autoescape=select_autoescape(default_for_string=False),
    )


def render(name: str, facts: Mapping[str, str]) -> str:
    """A template with its facts, one line to a paragraph, without the gaps that empty facts leave."""
    return tidy(environment().get_template(name).render(facts))


def tidy(text: str) -> str:
    """A text with single spaces, and one empty line between its paragraphs."""
    lines = "\n".join(re.sub(r"[ \t]+", " ", line).strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip() + "\n"
