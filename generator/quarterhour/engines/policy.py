"""The Content-Security-Policy of each page: its own files, and the theme's own inline scripts by hash."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from pathlib import Path

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
EXPRESSION = re.compile(r"{{.*?}}")
ADDRESS = r"[A-Za-z0-9./_~:%-]*"
HEAD = re.compile(r"<head[^>]*>")
DIRECTIVES = (
    "default-src 'none'",
    "script-src 'self'{hashes}",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
)


@cache
def own_scripts(theme: tuple[Path, ...]) -> tuple[re.Pattern[str], ...]:
    """The inline scripts that stand in a theme's own templates; where one takes an address, any address fits."""
    return tuple(
        re.compile(ADDRESS.join(map(re.escape, EXPRESSION.split(script))))
        for folder in theme
        for template in sorted(folder.rglob("*.html"))
        for script in INLINE.findall(template.read_text(encoding="utf-8"))
        if "{%" not in script
    )


def hashes(html: str, own: Iterable[re.Pattern[str]]) -> Iterator[str]:
    """The hashes of those inline scripts of a page that are the theme's, and of no others."""
    for script in dict.fromkeys(INLINE.findall(html)):
        if any(pattern.fullmatch(script) for pattern in own):
            yield f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def listed(html: str, own: Iterable[re.Pattern[str]]) -> str:
    """Those hashes as they stand in a policy."""
    return "".join(f" {each}" for each in hashes(html, tuple(own)))


def guarded(html: str, own: Iterable[re.Pattern[str]]) -> str:
    """A page with its policy as the first thing in its head, and a wish not to be indexed."""
    policy = "; ".join(DIRECTIVES).format(hashes=listed(html, own))
    meta = (
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
        '<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">'
    )
    return HEAD.sub(lambda head: head[0] + meta, html, count=1)


def allowing(html: str, more: Iterable[re.Pattern[str]]) -> str:
    """A page with its policy, in which further scripts are allowed."""
    scripts = escape("script-src 'self'")
    return html.replace(scripts, scripts + escape(listed(html, more)), 1)
