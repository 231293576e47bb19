"""An author's Markdown as plain words: no marks, and links as the names they stand for."""

import re
from collections.abc import Mapping

from quarterhour.model.body import Item

WIKILINK = re.compile(r"\[\[([^\[\]|]*)(?:\|([^\[\]]*))?\]\]")
LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
MARKS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3}|`{1,3}|~~)(?=\S)(.+?)(?<=\S)\1(?!\w)")


def plain(text: str, names: Mapping[str, str] | None = None) -> str:
    """A text on one line, without marks; a link is its words, else the name of what it leads to."""
    known = names or {}

    def named(found: re.Match[str]) -> str:
        target = found[1].rsplit("/", 1)[-1].removesuffix(".md")
        return found[2] or known.get(target, target.replace("-", " "))

    text = LINK.sub(r"\1", WIKILINK.sub(named, text))
    text = MARKS.sub(r"\2", text).replace("[[", "").replace("]]", "")
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def lesson(item: Item) -> str:
    """What was learned, without the mention of the talk that it agrees with or contradicts."""
    return WIKILINK.sub("", item.text).strip() if {"agrees", "contradicts"} & {*item.tags} else item.text


def opening_word(text: str) -> str:
    """The first word of a text, in small letters and without marks."""
    found = re.match(r"\W*([\w'-]+)", text)
    return found[1].casefold() if found else ""
