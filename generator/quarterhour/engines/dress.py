"""How MkDocs and Material are set up: everything a site needs, nothing from another origin."""

import logging
from collections.abc import Container, Iterable, Mapping
from importlib.resources import files
from pathlib import PurePosixPath
from string import ascii_letters, digits
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.theme import Theme

from quarterhour.engines.own import PLACEHOLDER
from quarterhour.model.page import Page

log = logging.getLogger("mkdocs.plugins.quarterhour")

CSS = "assets/quarterhour.css"
SCRIPT = "assets/quarterhour.js"
TODAY = "assets/today.js"
WORKER = "assets/iframe-worker.js"
TABLE = "assets/table.js"
ICON = "assets/icon.svg"
DEFAULT_ICON = "assets/images/favicon.png"
SEARCH = "assets/search.js"
ASSETS = (CSS, TODAY, SCRIPT, WORKER, TABLE, SEARCH, ICON)
TEMPLATES = files("quarterhour.engines") / "theme" / "templates"
WORDS = "quarterhour"
COPYRIGHT = "Private: made of your own notes on this machine. Nothing here is sent anywhere."
LOGO = "material/clock-time-three-outline"
WORD_ENDS = r"[\s\-,;:!?…\"“”()\[\]/|@]+|\.(?!\d)|&[lg]t;|&amp;"
BOOSTS = {"person": 4, "organization": 2}
PLAIN = frozenset(f"{ascii_letters}{digits} -,.'()")
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
        dress_material(config.theme)
        config.copyright = config.copyright or COPYRIGHT
    config.extra["generator"] = False
    config.extra["polyfills"] = [*config.extra.get("polyfills", []), WORKER, SEARCH]
    config.extra_css.append(CSS)
    config.extra_javascript += [TODAY, SCRIPT, TABLE]
    config.mdx_configs.setdefault("tables", {})["use_align_attribute"] = True
    config.markdown_extensions += [
        name for name in ("admonition", "sane_lists") if name not in config.markdown_extensions
    ]
    search = config.plugins.get("material/search")
    if search is not None and not search.config.separator:
        search.config.separator = WORD_ENDS
    warn_of_links(config)


def dress_material(theme: Theme) -> None:
    """Give the theme our colours, words and marks, where its owner chose none."""
    theme["font"] = False
    theme["palette"] = TOGGLES
    theme["features"] = sorted({*theme.get("features", []), *FEATURES} - {"navigation.instant"})
    theme.dirs.insert(0, str(TEMPLATES))
    if theme["language"] == "en":
        theme["language"] = WORDS
    if theme["favicon"] == DEFAULT_ICON:
        theme["favicon"] = ICON
    theme["icon"] = {"logo": LOGO, **(theme.get("icon") or {})}


def warn_of_links(config: MkDocsConfig) -> None:
    """Let a link or anchor that leads nowhere be a warning."""
    config.validation.links.anchors = logging.WARNING
    config.validation.links.unrecognized_links = logging.WARNING


def add_pages(found: Files, config: MkDocsConfig, pages: Iterable[Page], besides: Mapping[str, bytes]) -> None:
    """Put generated pages and assets among the files; a page of the author's never stands in for a generated one."""
    navigation: list[Any] = []
    made = []
    for page in pages:
        place = InclusionLevel.INCLUDED if page.nav else InclusionLevel.NOT_IN_NAV
        made.append(File.generated(config, page.path, content=source(page), inclusion=place))
        if page.nav:
            navigation.append({page.nav: page.path})
    theme = files("quarterhour.engines") / "theme"
    assets = {asset: (theme / PurePosixPath(asset).name).read_bytes() for asset in ASSETS}
    for name, content in {**assets, **besides}.items():
        made.append(File.generated(config, name, content=content, inclusion=InclusionLevel.INCLUDED))
    make_room(found, {file.dest_uri for file in made})
    hide_placeholder(found)
    seen = (file for file in found.documentation_pages() if file.inclusion is not InclusionLevel.NOT_IN_NAV)
    if own := first_index(file.src_uri for file in seen):
        navigation.append({"Manual" if any(uri.startswith("manual/") for uri in own) else "Pages": own})
    for file in made:
        found.append(file)
    config.nav = navigation


def hide_placeholder(found: Files) -> None:
    """Keep out of the navigation what only stands for pages of the author's own."""
    for file in found.documentation_pages():
        if file.generated_by is None and file.content_string == PLACEHOLDER:
            file.inclusion = InclusionLevel.NOT_IN_NAV


def make_room(found: Files, addresses: Container[str]) -> None:
    """Leave out, and name, what the author keeps at the address of a generated page."""
    for file in [each for each in found if each.dest_uri in addresses]:
        log.warning("docs/%s has the address of a page of the journal and is not shown: rename it", file.src_uri)
        found.remove(file)


def source(page: Page) -> str:
    """The Markdown of a page, with the few settings that are its own."""
    found = "  exclude: true\n" if not page.search else f"  boost: {BOOSTS[page.kind]}\n" if page.kind in BOOSTS else ""
    quiet = f"search:\n{found}" if found else ""
    return f"---\ntitle: {quoted(page.title)}\nhide:\n  - navigation\n{quiet}---\n\n{page.body}"


def quoted(text: str) -> str:
    """A text as one YAML value."""
    # not as JSON: its two halves of a character such as an emoji are none in YAML, and all settings would be lost
    return '"' + "".join(each if each in PLAIN else f"\\U{ord(each):08x}" for each in text) + '"'


def first_index(uris: Iterable[str]) -> list[str]:
    """Addresses in order, the index of each folder first."""
    return sorted(
        uris, key=lambda uri: (PurePosixPath(uri).parent.as_posix(), PurePosixPath(uri).name != "index.md", uri)
    )
