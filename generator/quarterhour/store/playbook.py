"""A playbook of one's own: a file beside `journal.toml` with numbers, dated goals and questions."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from quarterhour.model.bank import GROUPS
from quarterhour.model.problem import Problem
from quarterhour.model.record import described
from quarterhour.model.settings import PLAYBOOKS, Goal, OwnQuestion, Playbook
from quarterhour.store import source
from quarterhour.store.setting import MOST, broken, checked, day, place, unknown, word
from quarterhour.store.values import Wrong

COUNTED = ("talks", "asks")
GOAL = (*COUNTED, "by", "from")
QUESTION = ("text", "group")
LONGEST = 300
AS_A_GOAL = "write [[goal]], then talks = 3 or asks = 10, and by = 2026-12-15"
AS_A_QUESTION = 'write [[question]], then text = "...?"'


class Own(NamedTuple):
    """What a playbook says."""

    numbers: Playbook = PLAYBOOKS["standard"]
    goals: tuple[Goal, ...] = ()
    questions: tuple[OwnQuestion, ...] = ()


def load(root: Path, name: str) -> tuple[Own, tuple[Problem, ...]] | None:
    """A playbook in a journal's own folder, or nothing where there is no such file."""
    path = root / name
    if not path.exists() and not path.is_symlink():
        return None
    text = source.read(path, root, name)
    return (Own(), (text,)) if isinstance(text, Problem) else read(text, name)


def read(text: str, name: str) -> tuple[Own, tuple[Problem, ...]]:
    """What a playbook says, and everything that is wrong with it."""
    try:
        typed = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Own(), (broken(name, str(error), text),)
    problems: list[Problem] = []
    good: dict[str, Any] = {}
    for key, value in typed.items():
        found = () if key in PARTS else single(key, value)
        if isinstance(found, Wrong):
            problems.append(Problem(name, *place(text, key), found.name, found.message, found.fix, key))
        elif key not in PARTS:
            good[key] = found
    parts: dict[str, list[Any]] = {key: [] for key in PARTS}
    for key, line, found in several(typed, text, name):
        if isinstance(found, Wrong):
            problems.append(Problem(name, line, 1, found.name, found.message, found.fix, key))
        else:
            parts[key].append(found)
    numbers = replace(PLAYBOOKS[good.pop("base", "standard")], **good)
    return Own(numbers, tuple(parts["goal"]), tuple(parts["question"])), tuple(problems)


def single(key: str, value: object) -> object:
    """The value of a number or of the base, or what is wrong with it."""
    numbers = described(Playbook)
    if key == "base":
        return word(value, tuple(PLAYBOOKS))
    return checked(key, value, numbers[key]) if key in numbers else unknown(key, ["base", *PARTS, *numbers])


def several(typed: Mapping[str, Any], text: str, name: str) -> Iterator[tuple[str, int, object]]:
    """Each goal and question with its line."""
    for key, (make, form) in PARTS.items():
        tables = typed.get(key, [])
        for number, table in enumerate(tables if isinstance(tables, list) else [tables]):
            line = line_of(text, key, number)
            yield key, line, make(table, name, line) if isinstance(table, dict) else amiss(f"this is no {key}", form)


def line_of(text: str, key: str, number: int) -> int:
    """The line on which a table of a list of tables begins."""
    heads = [*re.finditer(rf"^[ \t]*\[\[[ \t]*{key}[ \t]*\]\]", text, re.MULTILINE)]
    return text.count("\n", 0, heads[number].start()) + 1 if number < len(heads) else place(text, key)[0]


def amiss(message: str, fix: str) -> Wrong:
    """What is wrong with a goal or a question."""
    return Wrong("wrong-playbook", message, fix)


def goal(table: Mapping[str, object], path: str, line: int) -> Goal | Wrong:
    """So many talks, or people asked, by a day."""
    if strange := next((key for key in table if key not in GOAL), ""):
        return amiss(f'a goal has no "{strange}"', AS_A_GOAL)
    counted = [key for key in COUNTED if key in table]
    number = table[counted[0]] if len(counted) == 1 else None
    by, since = day(table.get("by", "")), day(table.get("from", date.min))
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number <= MOST:
        return amiss("a goal counts talks or asks, one of them", AS_A_GOAL)
    if not isinstance(by, date) or not isinstance(since, date):
        return amiss(f"{'`from`' if isinstance(by, date) else '`by`'} is not a day", AS_A_GOAL)
    if since > by:
        return amiss("it ends before it begins", "let `from` be a day before `by`")
    return Goal(counted[0], number, by, since, path, line)


def question(table: Mapping[str, object], path: str, line: int) -> OwnQuestion | Wrong:
    """A question, and the group of the bank that it belongs to."""
    if strange := next((key for key in table if key not in QUESTION), ""):
        return amiss(f'a question has no "{strange}"', AS_A_QUESTION)
    text, group = table.get("text", ""), table.get("group", "")
    if not isinstance(text, str) or not 0 < len(text.strip()) <= LONGEST:
        return amiss("a question has a text", AS_A_QUESTION)
    if not isinstance(group, str) or group not in {"", *GROUPS}:
        return amiss("there is no such group", f"write one of {', '.join(GROUPS)}, or leave it out")
    return OwnQuestion(" ".join(text.split()), group, path, line)


PARTS: Mapping[str, tuple[Callable[[Mapping[str, object], str, int], object], str]] = MappingProxyType(
    {"goal": (goal, AS_A_GOAL), "question": (question, AS_A_QUESTION)}
)
