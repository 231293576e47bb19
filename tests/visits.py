"""A site as a reader visits it, and everything that a browser could complain of on the way."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Error, Page, Request, Response


class Site(NamedTuple):
    """A site: its folder, and where it is opened."""

    folder: Path
    address: str


@dataclass
class Visits:
    """Visits to a site, each in a browser of its own, and what was wrong with any of them."""

    browser: Browser
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def __call__(self, site: Site, path: str, **given: Any) -> Page:
        """Open a page of a site in a new browser."""
        context = self.browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **given})
        self.contexts.append(context)
        context.set_default_timeout(10_000)
        context.on("console", self.heard)
        context.on("weberror", lambda thrown: self.failed(thrown.error))
        context.on("dialog", self.asked)
        context.on("response", self.answered)
        context.on("requestfailed", self.unanswered)
        context.on("request", lambda request: self.requested(site, request))
        page = context.new_page()
        page.goto(site.address + path)
        return page

    def heard(self, message: ConsoleMessage) -> None:
        """Note an error of the console: a refusal of the policy is one."""
        if message.type in {"error", "warning"}:
            self.complaints.append(f"console: {message.text} ({message.location.get('url', '')})")

    def failed(self, error: Error) -> None:
        """Note an error of a script."""
        self.complaints.append(f"script: {error.message}")

    def asked(self, dialog: Dialog) -> None:
        """Note a dialog, which no page of ours opens."""
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def answered(self, response: Response) -> None:
        """Note a file that is not there."""
        if response.status >= 400:
            self.complaints.append(f"{response.status}: {response.url}")

    def unanswered(self, request: Request) -> None:
        """Note a request that failed, unless the reader went on before it was answered."""
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url} ({request.failure})")

    def requested(self, site: Site, request: Request) -> None:
        """Note a request that leaves the site."""
        if not request.url.startswith((site.address, "data:", "blob:")):
            self.complaints.append(f"left the site: {request.url}")

    def close(self) -> None:
        """Close every browser that was opened."""
        for context in self.contexts:
            context.close()
        self.contexts.clear()


def kinds(folder: Path) -> Iterator[str]:
    """One page of each kind: every page at the top, and the index and the longest other page of each folder."""
    yield from sorted(path.name for path in folder.glob("*.html"))
    for inner in sorted(path for path in folder.iterdir() if path.is_dir()):
        pages = sorted(inner.glob("*.html"), key=lambda path: (path.name != "index.html", -path.stat().st_size))
        yield from (page.relative_to(folder).as_posix() for page in pages[:2])
