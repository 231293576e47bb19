"""How MkDocs and Material are set up: everything a site needs, nothing from another origin."""

import json
import logging
from collections.abc import Iterable
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from quarterhour.model.page import Page

CSS = "assets/quarterhour.css"
SCRIPT = "assets/quarterhour.js"
WORKER = "assets/iframe-worker.js"
ASSETS = (CSS, SCRIPT, WORKER)
FEATURES = ["navigation.tabs", "navigation.indexes", "navigation.top", "search.highlight", "content.code.copy"]
TOGGLES: list[dict[str, Any]] = [
    {
        "media": "(prefers-color-scheme)",
        "primary": "teal",
        "toggle": {"icon": "material/brightness-auto", "name": "Switch to light mode"},
    },
    {
        "media": "(prefers-color-scheme: light)",
        "scheme": "default",
        "primary": "teal",
        "toggle": {"icon": "material/brightness-7", "name": "Switch to dark mode"},
    },
    {
        "media": "(prefers-color-scheme: dark)",
        "scheme": "slate",
        "primary": "teal",
        "toggle": {"icon": "material/brightness-4", "name": "Switch to system preference"},
    },
]


def dress(config: MkDocsConfig) -> None:
    """Set up theme, addresses, Markdown and checks of a site."""
    config.use_directory_urls = False
    if config.theme.name == "material":
        config.theme["font"] = False
        config.theme["palette"] = TOGGLES
        config.theme["features"] = sorted({*config.theme.get("features", []), *FEATURES} - {"navigation.instant"})
    config.theme.static_templates.discard("sitemap.xml")
    config.extra["generator"] = False
    config.extra["polyfills"] = [*config.extra.get("polyfills", []), WORKER]
    config.extra_css.append(CSS)
    config.extra_javascript.append(SCRIPT)
    config.mdx_configs.setdefault("tables", {})["use_align_attribute"] = True
    config.markdown_extensions += [
        name for name in ("admonition", "sane_lists") if name not in config.markdown_extensions
    ]
    warn_of_links(config)


def warn_of_links(config: MkDocsConfig) -> None:
    """Let a link or anchor that leads nowhere be a warning."""
    config.validation.links.anchors = logging.WARNING
    config.validation.links.unrecognized_links = logging.WARNING


def add_pages(found: Files, config: MkDocsConfig, pages: Iterable[Page]) -> None:
    """Put generated pages and assets among the files; a page of the author's never stands in for a generated one."""
    navigation: list[Any] = []
    own = sorted(f.src_uri for f in found.documentation_pages())
    for page in pages:
        if (taken := found.get_file_from_path(page.path)) is not None:
            found.remove(taken)
        made = File.generated(config, page.path, content=source(page))
        made.inclusion = InclusionLevel.INCLUDED if page.nav else InclusionLevel.NOT_IN_NAV
        found.append(made)
        if page.nav:
            navigation.append({page.nav: page.path})
    generated = {page.path for page in pages}
    if manual := [uri for uri in first_index(own) if uri not in generated]:
        navigation.append({"Manual" if any(uri.startswith("manual/") for uri in manual) else "Pages": manual})
    config.nav = navigation
    theme = files("quarterhour.engines") / "theme"
    for asset in ASSETS:
        found.append(File.generated(config, asset, content=(theme / PurePosixPath(asset).name).read_bytes()))


def source(page: Page) -> str:
    """The Markdown of a page, with the few settings that are its own."""
    quiet = "search:\n  exclude: true\n" if not page.search else ""
    return f"---\ntitle: {quoted(page.title)}\nhide:\n  - navigation\n{quiet}---\n\n{page.body}"


def quoted(text: str) -> str:
    """A text as one YAML value."""
    return json.dumps(text, ensure_ascii=True)


def first_index(uris: Iterable[str]) -> list[str]:
    """Addresses in order, the index of each folder first."""
    return sorted(
        uris, key=lambda uri: (PurePosixPath(uri).parent.as_posix(), PurePosixPath(uri).name != "index.md", uri)
    )
