"""A page of the site: its address, title and safe Markdown."""

from typing import NamedTuple


class Page(NamedTuple):
    """One page, as any engine can build it; `nav` is its place in the navigation, empty for none."""

    path: str
    title: str
    body: str
    nav: str = ""
    search: bool = True
    kind: str = ""
