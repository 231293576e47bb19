"""Run MkDocs on a journal, in this process."""

import logging
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, ConfigurationError, PluginError
from mkdocs.livereload import LiveReloadServer

from quarterhour.engines.swap import safe_output

BUILT_IN = {"site_name": "Quarterhour", "theme": {"name": "material"}, "plugins": ["search", "quarterhour"]}
HERE = "127.0.0.1"
MISSING = 404


class NotBuilt(Exception):  # noqa: N818  # the sentence reads "raise NotBuilt"
    """The site was not built, and the old one is as it was; the text says why."""


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what MkDocs refuses into a sentence for the author."""
    try:
        yield
    except (Abort, PluginError, ConfigurationError) as refused:
        cause = refused.__context__
        said = str(cause if isinstance(cause, BuildError) else refused)
        raise NotBuilt(said.rstrip("!")) from refused


def configured(home: Path, journal: Path, today: str, **given: Any) -> MkDocsConfig:
    """The configuration of a project folder: its `mkdocs.yml`, or ours where it has none."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    own = home / "mkdocs.yml"
    chosen = {key: value for key, value in given.items() if value is not None}
    if own.is_file():
        config = load_config(config_file=str(own), **chosen)
    else:
        config = MkDocsConfig(config_file_path=str(own))
        config.load_dict({**BUILT_IN, **chosen})
        config.validate()
    plugin = config.plugins.get("quarterhour")
    if plugin is None:
        raise NotBuilt(f"{own} does not name the plugin: add quarterhour under plugins")
    plugin.config["chosen"] = str(journal)
    plugin.config["today"] = today or plugin.config["today"]
    return config


def build(home: Path, journal: Path, today: str, site: Path | None, *, strict: bool) -> Path:
    """Build the site of a journal; the folder it is in."""
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    if site:
        safe_output(site, journal)
    with refusals():
        config = configured(home, journal, today, site_dir=str(site.resolve()) if site else None, strict=strict or None)
        safe_output(Path(config.site_dir), journal)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        finally:
            config.plugins.on_shutdown()
    return Path(config.site_dir)


class Server(LiveReloadServer):
    """MkDocs' server, which tells when it can be asked."""

    told: Callable[[], None]

    def server_activate(self) -> None:
        """Begin to listen."""
        super().server_activate()
        self.told()


def serve(home: Path, journal: Path, today: str, port: int, told: Callable[[str], None], *, opens: bool) -> None:
    """Show the site on this machine and build it again when a note changes, until interrupted."""
    with TemporaryDirectory(prefix="quarterhour-") as folder, refusals():
        port = claimed(port)
        address = f"http://{HERE}:{port}/"

        def fresh() -> MkDocsConfig:
            config = configured(home, journal, today, site_dir=folder, dev_addr=f"{HERE}:{port}")
            config.site_url = address
            return config

        def rebuild() -> None:
            try:
                mkdocs_build(fresh(), serve_url=address)
            except (NotBuilt, ConfigurationError) as refused:
                raise Abort(str(refused)) from refused

        first = fresh()
        first.plugins.on_startup(command="serve", dirty=False)
        server = Server(builder=rebuild, host=HERE, port=port, root=folder)
        server.told = lambda: told(address)
        server.error_handler = lambda code: (Path(folder) / "404.html").read_bytes() if code == MISSING else None
        mkdocs_build(first, serve_url=address)
        first.plugins.on_serve(server, config=first, builder=rebuild)
        for item in [first.docs_dir, *first.watch, *([str(home / "mkdocs.yml")] * (home / "mkdocs.yml").is_file())]:
            server.watch(item)
        run(server, opens=opens)


def claimed(port: int) -> int:
    """The number of a free port: the one asked for, or any for 0."""
    try:
        with socket.create_server((HERE, port)) as claim:
            return int(claim.getsockname()[1])
    except OSError as taken:
        raise NotBuilt(f"port {port} is taken: try --port {port + 1} ({taken.strerror})") from taken


def run(server: LiveReloadServer, *, opens: bool) -> None:
    """Answer until interrupted."""
    try:
        with suppress(KeyboardInterrupt):
            server.serve(open_in_browser=opens)  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    finally:
        server.shutdown()
