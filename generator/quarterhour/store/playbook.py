"""A playbook of one's own: a TOML file beside `journal.toml` with numbers, dated goals and questions."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from quarterhour.model.problem import Problem
from quarterhour.model.record import described
from quarterhour.model.settings import PLAYBOOKS, Goal, OwnQuestion, Playbook
from quarterhour.store import source
from quarterhour.store.setting import MOST, broken, checked, day, place, unknown, wrong
from quarterhour.store.values import Wrong

OWN = ".toml"
HERE = re.compile(r"(?!\.)[^/\\:\0]+\.toml", re.IGNORECASE)
COUNTED = ("talks", "asks")
OF_A_GOAL = (*COUNTED, "by", "from")
GROUPS = (
    "path", "day", "cult", "skil", "tren", "insi", "advi", "res", "proj", "fit", "tran", "wide", "senr", "feed",
    "clos", "prac",
)  # fmt: skip


class Own(NamedTuple):
    """What a playbook file says: its numbers, goals and questions."""

    numbers: Playbook = PLAYBOOKS["standard"]
    goals: tuple[Goal, ...] = ()
    questions: tuple[OwnQuestion, ...] = ()


def is_own(value: object) -> bool:
    """Whether a playbook is named by a file."""
    return isinstance(value, str) and value.strip().casefold().endswith(OWN)
