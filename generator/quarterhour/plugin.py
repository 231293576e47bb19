"""The MkDocs door: the pages of a journal, whoever started MkDocs."""

import logging
import os
import shutil
import sys
from datetime import date
from html import escape
from pathlib import Path, PurePosixPath
from typing import Any, Literal

import nh3
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler
from mkdocs.utils.templates import TemplateContext

from quarterhour import clock
from quarterhour.engines.dress import add_pages, dress
from quarterhour.engines.host import LOOPBACK, door
from quarterhour.engines.policy import guarded, own_scripts
from quarterhour.engines.reload import live
from quarterhour.engines.skip import skippable
from quarterhour.engines.swap import UnsafeOutput, publish, safe_output, stage_for, stage_of
from quarterhour.model.problem import PROBLEM
from quarterhour.model.settings import Settings
from quarterhour.workflow.pages import made_pages
from quarterhour.workflow.place import journal_at, record_places
from quarterhour.workflow.refusal import Refusal

log = logging.getLogger("mkdocs.plugins.quarterhour")
UNASKED = "--no-livereload"


class Options(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    """What may stand in `mkdocs.yml` under the plugin's name."""

    journal = config_options.Type(str, default="journal")
    today = config_options.Type(str, default="")
    chosen = config_options.Type(str, default="")  # what `qh` was told; it comes before the environment


class QuarterhourPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    """Turns a journal into pages, and puts the finished site in place in one step."""

    serves = False

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Note what MkDocs was started for; publishing a private journal is refused."""
        self.serves = command == "serve"
        if command == "gh-deploy":
            raise PluginError("this site is private: quarterhour does not publish it")
        if dirty:
            raise PluginError("a dirty build has wrong pages: build without --dirty")
        if UNASKED in sys.argv:  # the server then never asks a plugin, and would answer whoever names any host
            raise PluginError(f"this site is private: serve it without {UNASKED}, or with qh serve")

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Set the site up, before any other plugin, and build beside the old one."""
        try:
            self.journal = journal_at(self.journal_meant(config))
        except Refusal as refused:
            raise PluginError(str(refused)) from refused
        if self.journal.is_relative_to(docs := Path(config.docs_dir).resolve()):
            raise PluginError(f"{self.journal} lies in {docs}, where MkDocs shows every file: move it out of there")
        if self.serves:
            only_here(config)
        dress(config)
        config.watch += [str(path) for path in record_places(self.journal)]
        self.scripts = own_scripts(tuple(map(Path, config.theme.dirs)))
        self.warnings = CountHandler()
        self.warnings.setLevel(logging.WARNING)
        logging.getLogger("mkdocs").addHandler(self.warnings)
        self.site = Path(config.site_dir).resolve()
        if not self.serves:
            self.take_stage(config)
        return config

    def journal_meant(self, config: MkDocsConfig) -> Path:
        """The journal that `qh` or the environment names, else the one that `mkdocs.yml` names."""
        if given := self.config.chosen or os.environ.get("QH_JOURNAL", ""):
            return Path(given).absolute()
        return Path(config.config_file_path or "mkdocs.yml").absolute().parent / self.config.journal

    def take_stage(self, config: MkDocsConfig) -> None:
        """Let MkDocs build into an empty folder beside the site."""
        try:
            safe_output(self.site, self.journal)
            config.site_dir = str(stage_for(self.site))
        except UnsafeOutput as unsafe:
            raise PluginError(str(unsafe)) from unsafe
        except OSError as refused:
            raise PluginError(f"cannot build beside {self.site}: {refused.strerror}") from refused

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages of the journal; tell its problems."""
        made = made_pages(self.journal, self.day_given(), clock.today)
        level = logging.WARNING if config.strict else logging.INFO
        for problem in made.problems:
            if problem.severity == PROBLEM:
                log.log(level, "%s", problem)
        if made.title != Settings().title:
            config.site_name = escape(made.title)
        add_pages(files, config, made.pages, made.files)
        return files

    def day_given(self) -> date | None:
        """The day to pretend it is, where `qh`, `mkdocs.yml` or the environment names one."""
        given = self.config.today or os.environ.get("QH_TODAY", "")
        try:
            return date.fromisoformat(given) if given else None
        except ValueError as wrong:
            raise PluginError(f'today: "{given}" is not a date; write 2026-11-24') from wrong

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002  # MkDocs' form
        """Make each title safe on its way into the theme, which takes it for HTML and may un-escape it."""
        title = str(page.title or "")
        page.meta["title"] = escape(title) if page.file.generated_by else nh3.clean(title, tags=set())
        return html

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002  # MkDocs' form
        nav: Navigation,
    ) -> TemplateContext:
        """Let the tab that leads to a page be marked, where the page has none of its own."""
        shelf = f"{PurePosixPath(page.file.src_uri).parent}/index.md"
        self.shelves = [each for each in nav.pages if each.file.src_uri == shelf and page not in nav.pages]
        self.mark(active=True)
        return context

    def mark(self, *, active: bool) -> None:
        """Mark the tab of the page at hand, or no longer."""
        for each in self.shelves:
            each.active = active

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002  # MkDocs' form
        """Let the keyboard skip to the content, and write the policy of a page after everybody else."""
        self.mark(active=False)
        return guarded(skippable(output), self.scripts)

    @event_priority(-100)
    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002  # MkDocs' form
        """Write the policy of the page for addresses that lead nowhere; leave out the list for search engines."""
        if template_name == "sitemap.xml":
            return ""
        return guarded(output_content, self.scripts) if template_name.endswith(".html") else output_content

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make the search work from a folder, and put the site in place; under --strict only if nothing was wrong."""
        stage = Path(config.site_dir)
        index = stage / "search" / "search_index.json"
        if index.is_file():
            index.with_suffix(".js").write_text(f"var __index = {index.read_text(encoding='utf-8')}", encoding="utf-8")
        self.stop_counting()
        if self.serves:
            return
        if config.strict and self.warnings.get_counts():
            shutil.rmtree(stage, ignore_errors=True)
        else:
            self.put_in_place(stage)
        config.site_dir = str(self.site)

    def put_in_place(self, stage: Path) -> None:
        """Let the finished site be the site."""
        try:
            publish(stage, self.site)
        except OSError as refused:
            raise PluginError(f"cannot replace {self.site}: {refused.strerror}") from refused

    def on_build_error(self, *, error: Exception) -> None:  # noqa: ARG002  # MkDocs' form
        """Leave nothing behind but the old site."""
        self.stop_counting()
        if not self.serves and hasattr(self, "site"):
            shutil.rmtree(stage_of(self.site), ignore_errors=True)

    def stop_counting(self) -> None:
        """Count no further warnings."""
        if hasattr(self, "warnings"):
            logging.getLogger("mkdocs").removeHandler(self.warnings)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:  # noqa: ARG002  # MkDocs' form
        """Answer only those who ask for this machine."""
        only_here(config)
        application = server.get_app()
        if application is not None:
            server.set_app(door(live(application), server.server_address[1]))
        return server


def only_here(config: MkDocsConfig) -> None:
    """Refuse to serve where others reach it."""
    if config.dev_addr.host not in LOOPBACK:
        raise PluginError(f"this site is private: serve it on 127.0.0.1, not on {config.dev_addr.host}")
