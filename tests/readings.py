"""Log lines read as the author of Noor Haddad's file types them, and their meaning in the words of the tables."""

from pathlib import Path

from quarterhour.model.body import Touch
from quarterhour.model.problem import Problem
from quarterhour.model.record import Link
from quarterhour.store import log

TABLES = Path(__file__).parent / "store"
NOOR = ("Noor Haddad", "Noor")
PEOPLE = {
    "noor haddad": "noor-haddad", "noor": "noor-haddad", "ana": "ana-ruiz", "ana ruiz": "ana-ruiz",
    "tom": "tom-okafor", "tom okafor": "tom-okafor", "sam okoro": "sam-okoro", "sam": "sam-okoro",
}  # fmt: skip


def link(words: str) -> Link:
    """What some words in a line link to."""
    target, _, shown = words.partition("|")
    key = target.rsplit("/", 1)[-1]
    return Link(shown or target, key if key in PEOPLE.values() else PEOPLE.get(key.casefold(), ""), target)


def read(text: str, them: tuple[str, ...] = NOOR) -> Touch | Problem | None:
    """One item of a log."""
    return log.read_item(text, 1, "contacts/noor-haddad.md", them, link)


def meaning(touch: Touch | Problem | None) -> str:
    """A reading in the words of the tables."""
    if touch is None:
        return "no item"
    if isinstance(touch, Problem):
        return touch.name
    if not touch.what:
        return "not read"
    parts = {
        "by": touch.by,
        "about": ",".join(each.id or each.text for each in touch.about),
        "to": ",".join(each.id or each.text for each in touch.to),
        "until": touch.until,
        "min": touch.minutes,
        "topic": touch.topic,
        "name": touch.person.text if touch.person else "",
    }
    said = " ".join(f"{key}={value}" for key, value in parts.items() if value)
    return f"{touch.day} {touch.who} {touch.what} {said}".strip()


def rows(text: str) -> list[tuple[str, str]]:
    """The rows of a table: what was typed, and what was meant."""
    lines = (line.rpartition(" => ") for line in text.splitlines() if line and not line.startswith("# "))
    return [(typed, meant) for typed, _, meant in lines]


def table(name: str) -> str:
    """A table as it stands in its file."""
    return (TABLES / name).read_text(encoding="utf-8")
