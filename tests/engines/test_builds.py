"""A build as a whole: the same bytes whoever builds, the old site kept where anything is wrong, a small navigation."""

import logging
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from quarterhour.cli import cli
from quarterhour.engines.own import PLACEHOLDER
from quarterhour.workflow.refusal import Refusal
from sites import MKDOCS, SMALL, beside, built, contents, sample, small


def mkdocs(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """What plain MkDocs answers."""
    return subprocess.run([*MKDOCS, *words], cwd=home, capture_output=True, text=True, check=False)  # noqa: S603  # MkDocs


def broken_link(home: Path) -> None:
    """A page of the author's own leads nowhere."""
    (home / "docs" / "pages.md").write_text("# Own pages\n\n[gone](gone.md)\n", encoding="utf-8")


def broken_anchor(home: Path) -> None:
    """A page of the author's own leads to a heading that is not there."""
    (home / "docs" / "pages.md").write_text("# Own pages\n\n[gone](#gone)\n", encoding="utf-8")


def problem(home: Path) -> None:
    """A note of the journal has a problem."""
    (home / "journal" / "contacts" / "ada.md").write_text("---\nname: Ada\nadded: soon\n---\n", encoding="utf-8")


def test_mkdocs_and_qh_build_the_same_bytes(tmp_path: Path) -> None:
    home = sample(tmp_path)
    ours = contents(built(home))
    assert mkdocs(home, "build", "--strict").returncode == 0
    assert contents(home / "site") == ours
    assert beside(home / "site") == []


def test_the_same_journal_on_the_same_day_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = small(tmp_path / "one"), small(tmp_path / "other")
    assert contents(built(one)) == contents(built(other))


@pytest.mark.parametrize("wrong", [broken_link, broken_anchor, problem])
def test_a_strict_build_keeps_the_old_site_where_anything_is_wrong(tmp_path: Path, wrong: object) -> None:
    home = small(tmp_path)
    old = contents(built(home, strict=True))
    assert callable(wrong)
    wrong(home)
    with pytest.raises(Refusal, match="the old site is as it was"):
        built(home, strict=True)
    assert (contents(home / "site"), beside(home / "site")) == (old, [])
    assert contents(built(home)) != old


def test_a_strict_build_of_plain_mkdocs_keeps_it_too(tmp_path: Path) -> None:
    home = small(tmp_path)
    old = contents(built(home))
    broken_link(home)
    assert mkdocs(home, "build", "--strict").returncode == 1
    assert (contents(home / "site"), beside(home / "site")) == (old, [])


def test_a_build_that_breaks_leaves_the_old_site_and_nothing_else(tmp_path: Path) -> None:
    home = small(tmp_path)
    old = contents(built(home))
    (home / "docs" / "pages.md").write_bytes(b"\xff\xfe broken")
    with pytest.raises(UnicodeDecodeError):
        built(home)
    assert (contents(home / "site"), beside(home / "site")) == (old, [])


@pytest.mark.parametrize("words", [("build", "--dirty"), ("gh-deploy",)])
def test_what_would_mix_or_publish_pages_is_refused(tmp_path: Path, words: tuple[str, ...]) -> None:
    result = mkdocs(small(tmp_path), *words)
    assert (result.returncode, "Traceback" in result.stderr) == (1, False)
    assert not (tmp_path / "site").exists()


def test_no_list_for_search_engines_is_made(tmp_path: Path) -> None:
    assert [path for path in contents(built(small(tmp_path))) if "sitemap" in path] == []


def test_the_navigation_does_not_grow_with_the_journal(tmp_path: Path) -> None:
    sizes = []
    for count in (5, 60):
        people = "".join(f"== contacts/p{n}.md\n---\nname: Person {n}\n---\n" for n in range(count))
        pages = contents(built(small(tmp_path / str(count), SMALL + people)))
        assert len([path for path in pages if path.startswith("people/p")]) == count
        sizes.append(len(pages["guides/ask.html"]))
    assert sizes[0] == sizes[1]


def test_a_page_of_the_authors_gives_way_to_one_of_the_journal_and_is_named(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    home = small(tmp_path)
    expected = contents(built(home))
    for name in ("README.md", "people/ada.md", "people/index.html", "assets/quarterhour.js"):
        path = home / "docs" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("# Mine\n", encoding="utf-8")
    with caplog.at_level(logging.WARNING, "mkdocs"):
        assert contents(built(home)) == expected
    assert sorted(record.getMessage().split()[0] for record in caplog.records) == [
        "docs/README.md",
        "docs/assets/quarterhour.js",
        "docs/people/ada.md",
        "docs/people/index.html",
    ]


@pytest.mark.parametrize("without", ["", "mkdocs.yml", "docs/pages.md"])
def test_a_new_journal_builds_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without: str) -> None:
    monkeypatch.chdir(tmp_path)
    run = CliRunner()
    assert run.invoke(cli, ["init", ".", "--name", "Marnie Holt", "--timezone", "Europe/London"]).exit_code == 0
    if without:
        (tmp_path / without).unlink()
    result = run.invoke(cli, ["build", "--strict"])
    assert (result.exit_code, result.stdout) == (0, "site\n")
    assert "index.html" in contents(tmp_path / "site")


def test_the_journal_named_on_the_command_line_comes_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, other = small(tmp_path / "home"), small(tmp_path / "other", SMALL.replace("ada", "bea"))
    monkeypatch.setenv("QH_JOURNAL", str(other / "journal"))
    assert CliRunner().invoke(cli, ["--journal", str(home / "journal"), "build"]).exit_code == 0
    assert "people/ada.html" in contents(home / "site")


def test_a_day_that_is_none_is_refused_in_words(tmp_path: Path) -> None:
    home = small(tmp_path)
    settings = home / "mkdocs.yml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("- quarterhour", "- quarterhour:\n      today: soon"),
        encoding="utf-8",
    )
    result = mkdocs(home, "build")
    assert (result.returncode, "Traceback" in result.stderr) == (1, False)
    assert 'today: "soon" is not a date; write 2026-11-24' in result.stderr


def test_a_journal_among_the_pages_of_the_authors_own_is_refused(tmp_path: Path) -> None:
    home = small(tmp_path)
    old = contents(built(home))
    (home / "journal").rename(home / "docs" / "journal")
    settings = home / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").rstrip() + ":\n      journal: docs/journal\n", encoding="utf-8")
    result = mkdocs(home, "build")
    assert (result.returncode, "move it out of there" in result.stderr) == (1, True)
    assert (contents(home / "site"), beside(home / "site")) == (old, [])


def test_a_draft_with_an_address_lies_beside_its_page_as_a_mail_file(tmp_path: Path) -> None:
    drafts = built(sample(tmp_path)) / "drafts"
    offered = {
        f"{page.stem}.eml" for page in drafts.glob("*.html") if f'href="{page.stem}.eml"' in page.read_text("utf-8")
    }
    assert offered == {mail.name for mail in drafts.glob("*.eml")}
    assert "thanks-gwen-ashdown.eml" in offered
    assert (drafts / "thanks-gwen-ashdown.eml").read_bytes().startswith(b"X-Unsent: 1\r\nTo: Gwen Ashdown")


def test_pages_of_the_authors_own_have_a_tab_once_there_is_something_in_them(tmp_path: Path) -> None:
    home = small(tmp_path)
    tab = 'href="pages.html"'
    (home / "docs" / "pages.md").write_text(PLACEHOLDER, encoding="utf-8")
    assert tab not in (built(home) / "index.html").read_text(encoding="utf-8")
    (home / "docs" / "pages.md").write_text("# My reading\n\nPumps.\n", encoding="utf-8")
    assert tab in (built(home) / "index.html").read_text(encoding="utf-8")


def test_how_a_line_is_closed_is_not_searched_and_what_it_is_about_is(tmp_path: Path) -> None:
    index = (built(sample(tmp_path)) / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "Put it off or let it go" not in index
    assert "qh done" not in "".join(part for part in index.split('"location"') if "people/" in part[:30])
    assert "Thank Gwen Ashdown" in index
    assert "day-to-day" in index
