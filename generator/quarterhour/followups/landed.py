"""What changes once the author has landed: less is asked of them."""

from dataclasses import replace
from datetime import date
from typing import cast

from quarterhour.model.journal import Journal

KEY = ("landed", "")


def has_landed(journal: Journal, today: date) -> bool:
    """Whether the author has found work: `mode: landed`, or a line that says so unless `mode: active` goes on."""
    me = journal.me
    said = any(t.what == "landed" and t.day <= today for t in me.log)
    return me.mode == "landed" or (said and me.mode != "active")


def as_of(journal: Journal, today: date) -> Journal:
    """The journal with the numbers that hold on a day: once the author has landed, the gentle ones and their own."""
    if not has_landed(journal, today) or journal.settings.numbers == journal.settings.landed:
        return journal
    kept = journal.memo.setdefault(None, {})
    if KEY not in kept:
        kept[KEY] = replace(journal, settings=replace(journal.settings, numbers=journal.settings.landed))
    return cast("Journal", kept[KEY])
