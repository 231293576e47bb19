"""Run MkDocs on a journal, in this process."""

import logging
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError, PluginError
from mkdocs.livereload import LiveReloadServer

BUILT_IN = {"site_name": "Quarterhour", "theme": {"name": "material"}, "plugins": ["search", "quarterhour"]}
HERE = "127.0.0.1"


class NotBuilt(Exception):  # noqa: N818  # the sentence reads "raise NotBuilt"
    """The site was not built, and the old one is as it was; the text says why."""


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
    plugin.config["journal"] = str(journal)
    plugin.config["today"] = today
    return config


def build(home: Path, journal: Path, today: str, site: Path | None, *, strict: bool) -> Path:
    """Build the site of a journal; the folder it is in."""
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    try:
        config = configured(home, journal, today, site_dir=str(site.resolve()) if site else None, strict=strict or None)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        finally:
            config.plugins.on_shutdown()
    except (Abort, PluginError, ConfigurationError) as refused:
        raise NotBuilt(str(refused)) from refused
    return Path(config.site_dir)


def serve(home: Path, journal: Path, today: str, port: int, *, opens: bool) -> None:
    """Show the site on this machine and build it again when a note changes, until interrupted."""
    address = f"http://{HERE}:{port}/"
    with TemporaryDirectory(prefix="quarterhour-") as folder:

        def builder(config: MkDocsConfig | None = None) -> None:
            config = config or configured(home, journal, today, site_dir=folder)
            config.site_url = address
            mkdocs_build(config, serve_url=address)

        first = configured(home, journal, today, site_dir=folder)
        first.plugins.on_startup(command="serve", dirty=False)
        try:
            server = LiveReloadServer(builder=builder, host=HERE, port=port, root=folder)
        except OSError as taken:
            raise NotBuilt(f"port {port} is taken: try --port {port + 1} ({taken.strerror})") from taken
        builder(first)
        first.plugins.on_serve(server, config=first, builder=builder)
        for item in [first.docs_dir, *first.watch]:
            server.watch(item)
        try:
            server.serve(open_in_browser=opens)
        except KeyboardInterrupt:
            pass
        finally:
            server.shutdown()
