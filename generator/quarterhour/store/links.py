"""Mentions of people, talks and organizations, in every way that people and editors write them."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote

from quarterhour.model.record import Link

WIKILINK = re.compile(r"\[\[(?P<target>[^\[\]|#^]+)(?:[#^][^\[\]|]*)?(?:\|(?P<shown>[^\[\]]*))?\]\]")
MARKDOWN = re.compile(
    r"(?<!!)\[(?P<shown>[^\[\]]*)\]\(<?(?P<target>(?!\w+:)[^()<>#\s]+?\.md)(?:#[^)]*)?>?(?:\s+\"[^\"]*\")?\)"
)
ANY = re.compile(rf"{WIKILINK.pattern}|{MARKDOWN.pattern.replace('shown', 'label').replace('target', 'address')}")
DAY_NOTE = re.compile(r"\d{4}-\d{2}-\d{2}")
FOLDERS = ("contacts", "interviews", "organizations")
PATH = re.compile(rf"(?:(?:\.{{1,2}}|journal|{'|'.join(FOLDERS)})/)+[^/]+|[^/\s]+\.md|[^/]+\.md", re.IGNORECASE)


class Records(NamedTuple):
    """What can be linked to: the ids in each folder, the names of people and organizations, what each id is called."""

    ids: Mapping[str, Mapping[str, str]]
    names: Mapping[str, Mapping[str, str]]
    titles: Mapping[str, Mapping[str, str]]

    def resolve(self, link: Link, folders: Sequence[str] = FOLDERS) -> Link:
        """A link with the id that it means, where it means one; a bare id is shown as the name it stands for."""
        folder, _, stem = link.target.rpartition("/")
        wanted = key(stem or link.text)
        named = folder.rpartition("/")[2].casefold()
        for among in (self.ids, self.names):
            for kind in (named,) if named in FOLDERS else folders:
                if found := among[kind].get(wanted):
                    bare = among is self.ids and link.text == (stem or link.text)
                    return link._replace(id=found, text=self.titles[kind].get(found, link.text) if bare else link.text)
        return link


def key(words: str) -> str:
    """Words as they are compared: neither case nor the way an accent is stored matters."""
    return " ".join(unicodedata.normalize("NFC", words).casefold().split())


def link(typed: str, line: int = 0, column: int = 1) -> Link:
    """What some typed words mention, not yet resolved."""
    words = typed.strip()
    if found := WIKILINK.fullmatch(words) or MARKDOWN.fullmatch(words):
        return linked(found["target"], found["shown"], line, column)
    if PATH.fullmatch(words):
        return linked(words, None, line, column)
    return Link(words, line=line, column=column)


def linked(target: str, shown: str | None, line: int, column: int) -> Link:
    """A mention in a link form: the words to show and the file that it means."""
    path = PurePosixPath(unquote(target.strip()).replace("\\", "/").removesuffix(".md"))
    stem = "/".join(part for part in path.parts[-2:] if part not in ("..", ".", "/"))
    return Link((shown or "").strip() or path.name, target=stem, line=line, column=column)


def found_in(text: str, line: int = 0, column: int = 1) -> tuple[Link, ...]:
    """Every link to a note in a line of text."""
    if "](" not in text and "[[" not in text:
        return ()
    return tuple(
        linked(m["target"] or m["address"], m["shown"] or m["label"], line, column + m.start())
        for m in ANY.finditer(text)
        if not DAY_NOTE.fullmatch(m["target"] or "")
    )
