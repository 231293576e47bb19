"""What becomes of a page in an engine: its Markdown read with everything that engines switch on, as a tree of HTML."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import html5lib
from markdown import markdown

from quarterhour.model.page import Page

EXTENSIONS = (
    "toc", "attr_list", "md_in_html", "tables", "footnotes", "def_list", "abbr", "admonition", "meta", "smarty",
    "pymdownx.details", "pymdownx.superfences", "pymdownx.tilde", "pymdownx.caret", "pymdownx.mark", "pymdownx.keys",
    "pymdownx.smartsymbols", "pymdownx.magiclink", "pymdownx.tasklist", "pymdownx.snippets", "pymdownx.tabbed",
    "pymdownx.critic", "pymdownx.arithmatex", "pymdownx.betterem", "pymdownx.inlinehilite", "pymdownx.emoji",
)  # fmt: skip


def tree(page: Page) -> Element:
    """The page as a browser would see it."""
    made: Element = html5lib.parse(markdown(page.body, extensions=list(EXTENSIONS)), namespaceHTMLElements=False)
    return made


def shown(element: Element) -> str:
    """The text that is seen."""
    return "".join(element.itertext())


def links(page: Page) -> Iterator[str]:
    """The pages of the site that a page leads to, as the addresses of their Markdown."""
    for each in tree(page).iter("a"):
        parts = urlsplit(each.get("href", ""))
        if not parts.scheme and parts.path:
            here = posixpath.dirname(page.path)
            target = posixpath.normpath(posixpath.join(here, unquote(parts.path)))
            # a draft's mail file lies beside its page, and is made where that is
            yield (
                target.removesuffix(".html").removesuffix(".eml") + ".md"
                if target.endswith((".html", ".eml"))
                else target
            )
