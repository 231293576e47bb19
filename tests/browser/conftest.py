"""The sample's site, built once, and a browser that complains of whatever a reader would never see."""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from sites import built, sample
from visits import Site, Visits

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
MISREAD = "---\nname: Wrong Day\nadded: 2026-02-30\n---\n"


class Quiet(SimpleHTTPRequestHandler):
    """A web server that keeps its log to itself."""

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send a file, unless the reader went on before it was all there."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the server's own name
        """Say nothing."""


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the sample journal, with one file that has a problem, so that every kind of page is there."""
    home = sample(tmp_path_factory.mktemp("sample") / "home")
    (home / "journal" / "contacts" / "wrong-day.md").write_text(MISREAD, encoding="utf-8")
    return built(home)


@pytest.fixture(scope="session")
def served(folder: Path) -> Iterator[Site]:
    """The site behind a web server on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield Site(folder, f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def unserved(folder: Path) -> Site:
    """The site opened from its folder, without a server."""
    return Site(folder, f"{folder.as_uri()}/")


@pytest.fixture(params=["unserved", "served"])
def site(request: pytest.FixtureRequest) -> Site:
    """The site, opened from its folder and over http."""
    chosen: Site = request.getfixturevalue(request.param)
    return chosen


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; where it is missing, automatic checks fail and people are told."""
    found = shutil.which("chromium")
    if not found and os.environ.get("CI"):
        pytest.fail("chromium is missing: the site is not tested as a reader sees it")
    if not found:
        pytest.skip("chromium is missing: install it to test the site as a reader sees it")
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=found, args=FLAGS) as browser:
        yield browser


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visits]:
    """Open pages of a site; nothing may be left to complain of in the end."""
    visits = Visits(browser)
    yield visits
    visits.close()
    assert visits.complaints == []
