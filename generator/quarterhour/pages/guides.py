"""How to ask, hold, thank, and tell the two kinds of interview apart: texts that come with the tool."""

from collections.abc import Iterator
from importlib.resources import files

from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.pages.html import body, el, heading, joined, link, listing

GUIDES = ("ask", "hold", "thank", "difference")
METHOD = "Where each piece of advice is at work"
ABOUT_METHOD = (
    "Five articles gave the advice that this tool follows. Here is each piece of it in our words, with what does it, "
    "and then where each reminder comes from."
)


def guides(snapshot: Snapshot) -> Iterator[Page]:
    """The index, then every guide as it was written."""
    del snapshot
    texts = {name: text(name) for name in GUIDES}
    rows = [
        joined([el("p.qh-act", link(f"{name}.html", title(found))), el("p.qh-why", opening(found))])
        for name, found in texts.items()
    ]
    rows.append(joined([el("p.qh-act", link("method.html", METHOD)), el("p.qh-why", ABOUT_METHOD)]))
    index = body(
        heading("Guides"), el("p.qh-lede", "Short texts to read before you need them."), listing("ul.qh-talks", rows)
    )
    yield Page("guides/index.md", "Guides", index, nav="Guides", kind="guides")
    for name, found in texts.items():
        yield Page(f"guides/{name}.md", title(found), found, kind="guide")


def text(name: str) -> str:
    """A guide's Markdown."""
    return (files("quarterhour.pages") / "guides" / f"{name}.md").read_text(encoding="utf-8")


def title(found: str) -> str:
    """A guide's title: its first line."""
    return found.split("\n", 1)[0].lstrip("# ").strip()


def opening(found: str) -> str:
    """A guide's first paragraph."""
    return found.split("\n\n")[1].strip()
