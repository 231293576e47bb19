"""The settings of a journal, from its `journal.toml`."""

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from quarterhour.model.calendar import Calendar
from quarterhour.model.problem import Problem
from quarterhour.model.record import described
from quarterhour.model.settings import PLAYBOOKS, Playbook, Settings
from quarterhour.store import days, playbook
from quarterhour.store.setting import BESIDE, away, broken, checked, place, public_holidays, unknown
from quarterhour.store.values import Wrong

FILE = "journal.toml"


def read(text: str, root: Path | None = None) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in a text; what cannot be read keeps its default and is told.

    `root` is the folder in which a playbook of one's own is looked for.
    """
    try:
        typed = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(), (broken(FILE, str(error), text),)
    known = described(Settings)
    numbers = described(Playbook)
    problems: list[Problem] = []
    good: dict[str, Any] = {}
    for key, value in typed.items():
        field = known.get(key) or numbers.get(key)
        found = checked(key, value, field) if field else unknown(key, [*known, *numbers])
        if isinstance(found, Wrong):
            good |= {key: found.instead} if found.instead else {}
            problems.append(Problem(FILE, *place(text, key), found.name, found.message, found.fix, key))
        else:
            good[key] = found
    own, wrong = followed(good.get("playbook", ""), text, root)
    chosen = {key: value for key, value in good.items() if key in numbers}
    settings = Settings(
        **{key: value for key, value in good.items() if key in known},
        numbers=replace(own.numbers, **chosen),
        landed=replace(PLAYBOOKS["gentle"], **chosen),
        goals=own.goals,
        questions=own.questions,
    )
    return settings, (*problems, *wrong)


def followed(name: str, text: str, root: Path | None) -> tuple[playbook.Own, tuple[Problem, ...]]:
    """The playbook of some name, and what is wrong with it where it is a file."""
    if not BESIDE.fullmatch(name):
        return playbook.Own(PLAYBOOKS[name or "standard"]), ()
    found = playbook.load(root, name) if root else None
    if found:
        return found
    message, fix = f"there is no {name} beside {FILE}", f"make it, or write one of {', '.join(PLAYBOOKS)}"
    return playbook.Own(), (Problem(FILE, *place(text, "playbook"), "no-playbook", message, fix, "playbook"),)


def calendar(settings: Settings, years: Iterable[int]) -> Calendar:
    """The author's working days in some years."""
    return Calendar(
        workweek=frozenset(days.WEEKDAYS.index(name) for name in settings.workweek),
        holidays=public_holidays(settings.holidays, years) if settings.holidays else frozenset(),
        away=tuple(found for words in settings.away if (found := away(words))),
    )
