"""What each page lets a browser run: its own files, the theme's own inline scripts, and nothing that was put in."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest

from quarterhour.engines.policy import allowing, guarded, own_scripts
from sites import built, small

OURS = "theme('../..')"
THEME = re.compile("theme[(]'[a-z./]*'[)]")
PAGE = f"<html><head><script>{OURS}</script></head><body><script>alert(1)</script></body></html>"
PUT_IN = "# Own pages\n\n<script>alert('put in')</script>\n\n<p onclick=\"alert('put in')\">x</p>\n"


def hash_of(script: str) -> str:
    """A script as a policy names it."""
    return f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def parsed(html: str) -> Element:
    """A page as a browser reads it."""
    tree: Element = html5lib.parse(html, namespaceHTMLElements=False)
    return tree


def policy(root: Element) -> str:
    """The policy of a page."""
    return next(each.get("content", "") for each in root.iter("meta") if "http-equiv" in each.attrib)


def inline(root: Element) -> Iterator[str]:
    """The scripts that stand in a page itself; one with a type is data."""
    for each in root.iter("script"):
        if "src" not in each.attrib and "type" not in each.attrib:
            yield each.text or ""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    """Every page of a small site, one of which has a script put in by hand."""
    home = small(tmp_path_factory.mktemp("policy"))
    (home / "docs" / "pages.md").write_text(PUT_IN, encoding="utf-8")
    folder = built(home)
    return {
        path.relative_to(folder).as_posix(): parsed(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")
    }


def test_a_script_of_the_theme_gets_a_hash_and_an_injected_one_never_does() -> None:
    allowed = policy(parsed(guarded(PAGE, [THEME])))
    assert f"script-src 'self' {hash_of(OURS)};" in allowed
    assert hash_of("alert(1)") not in allowed


def test_a_script_that_only_begins_like_the_themes_gets_none() -> None:
    page = PAGE.replace(OURS, f"{OURS};alert(1)")
    assert "sha256" not in guarded(page, [THEME])


def test_where_a_theme_takes_an_address_no_code_fits(tmp_path: Path) -> None:
    (tmp_path / "base.html").write_text('<script>go("{{ base_url }}")</script>', encoding="utf-8")
    (pattern,) = own_scripts((tmp_path,))
    assert pattern.fullmatch('go("../..")')
    assert not pattern.fullmatch('go("");alert("")')


def test_a_further_script_is_allowed_beside_those_of_the_theme() -> None:
    more = allowing(guarded(PAGE, [THEME]), [re.compile(r"alert\(\d\)")])
    assert f"script-src 'self' {hash_of('alert(1)')} {hash_of(OURS)};" in policy(parsed(more))


def test_the_policy_stands_first_on_every_page(site: dict[str, Element]) -> None:
    assert {"404.html", "index.html", "people/ada.html", "pages.html"} <= set(site)
    for root in site.values():
        head = root.find("head")
        assert head is not None
        assert head[0].get("http-equiv") == "Content-Security-Policy"
        assert policy(root).startswith("default-src 'none'; script-src 'self' 'sha256-")
        assert {"name": "robots", "content": "noindex, nofollow"} in [each.attrib for each in head.iter("meta")]


def test_every_script_of_the_theme_may_run_and_the_one_put_in_may_not(site: dict[str, Element]) -> None:
    for path, root in site.items():
        scripts = list(inline(root))
        refused = [script for script in scripts if hash_of(script) not in policy(root)]
        assert refused == (["alert('put in')"] if path == "pages.html" else []), path
        assert len(scripts) > len(refused)
