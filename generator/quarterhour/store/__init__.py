"""The journal on disk: read as a whole, changed one line at a time."""

from importlib import import_module
from typing import TYPE_CHECKING

from quarterhour.store.edit import set_field
from quarterhour.store.entry import append_log, tick
from quarterhour.store.load import find_root, load
from quarterhour.store.refusal import EditRefused
from quarterhour.store.scaffold import scaffold
from quarterhour.store.schema import misread
from quarterhour.store.slug import slug

if TYPE_CHECKING:
    from quarterhour.store.atomic import change, create
    from quarterhour.store.git import commit, staged, uncommitted
    from quarterhour.store.texts import kept, templates

__all__ = [
    "EditRefused",
    "append_log",
    "change",
    "commit",
    "create",
    "find_root",
    "kept",
    "load",
    "misread",
    "scaffold",
    "set_field",
    "slug",
    "staged",
    "templates",
    "tick",
    "uncommitted",
]

WRITING = {
    "change": "atomic",
    "create": "atomic",
    "commit": "git",
    "kept": "texts",
    "staged": "git",
    "templates": "texts",
    "uncommitted": "git",
}


def __getattr__(name: str) -> object:
    """A verb that writes, fetched when it is first used: reading does not wait for locks and git."""
    if name not in WRITING:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{WRITING[name]}"), name)
